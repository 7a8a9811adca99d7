import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {root} from './dependencies.mjs';

const known = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function find() {
  return known.find((file) => file !== undefined && file !== '' && existsSync(file));
}

async function findBundled() {
  const {chromium} = await import('playwright');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function run(command, args) {
  return spawnSync(command, args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
}

function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  console.log('Chromium を入れています(apt-get)…');
  run('apt-get', ['update', '-qq']);
  return run('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
    'fonts-noto-cjk',
  ]);
}

function installBundled() {
  console.log('Chromium を入れています(Playwright)…');
  return run(process.execPath, [
    path.join(root, 'node_modules/playwright/cli.js'),
    'install',
    'chromium',
  ]);
}

/**
 * Finds a Chromium, or installs one.
 *
 * @returns path of the executable, or `undefined` after saying what to install
 */
export async function ensureBrowser() {
  const there = find() ?? (await findBundled());
  if (there) return there;
  if (installFromDebian()) return find();
  if (installBundled()) return findBundled();
  console.error(
    'Chromium が見つからず、入れることもできませんでした。Chromium か Google Chrome を入れ、環境変数 CHROME_PATH に場所を書いてください。',
  );
  return undefined;
}
