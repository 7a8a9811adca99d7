import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Project root. */
export const root = path.resolve(import.meta.dirname, '../..');

const lockFile = path.join(root, 'package-lock.json');
const stamp = path.join(root, 'node_modules/.manabiba-lock');

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

/** Stops with a sentence if Node is too old for the dependencies. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 18)) return;
  console.error(
    `Node.js 20.18 以上が必要です(いまは ${process.versions.node})。新しいものを入れてから、もう一度実行してください。`,
  );
  process.exit(1);
}

/**
 * Runs npm without its talk about audits and funds.
 *
 * @param {readonly string[]} options verb first
 * @param {string} cwd folder with a `package.json`
 * @returns whether it went well
 */
export function npm(options, cwd = root) {
  const windows = process.platform === 'win32';
  const result = spawnSync(windows ? 'npm.cmd' : 'npm', [...options, '--no-audit', '--no-fund'], {
    cwd,
    stdio: 'inherit',
    shell: windows,
  });
  return result.status === 0;
}

/** Installs exactly what the lockfile names, unless that is what is there. */
export function ensureDependencies() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  console.log('必要な部品を入れています(はじめての時だけ、数分かかります)…');
  // A registry may lack the builds for other systems; `npm ci` then refuses the lockfile as a whole,
  // while `npm install` takes what the lockfile names and leaves those out.
  if (!npm(['ci', '--loglevel=silent']) && !npm(['install', '--no-save', '--loglevel=error'])) {
    console.error(
      '部品を入れられませんでした。npm のレジストリにつながるか確かめて、もう一度実行してください。',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
}
