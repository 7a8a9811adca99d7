import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './dependencies.mjs';

/** What a build is made of. */
const inputs = [
  'docs',
  'blog',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'site.config.ts',
  'package-lock.json',
];

/** The web edition. */
export const buildFolder = path.join(root, 'build');
/** The edition that opens from a folder, before it is packed. */
export const offlineFolder = path.join(root, '.cache/offline-build');

function newest(file) {
  const status = statSync(file);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(
    status.mtimeMs,
    ...readdirSync(file).map((name) => newest(path.join(file, name))),
  );
}

/** Newest change of anything the build reads, and how many entries there are: a moved file counts. */
function state() {
  return String(
    Math.max(
      ...inputs
        .map((name) => path.join(root, name))
        .filter(existsSync)
        .map(newest),
    ),
  );
}

/** Runs Docusaurus unless the folder holds a build of the present files. Returns false on failure. */
function ensure(folder, label, env) {
  const now = state();
  const stamp = path.join(folder, '.built');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true;
  console.log(`${label}を組み立てています…`);
  const docusaurus = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const result = spawnSync(process.execPath, [docusaurus, 'build', '--out-dir', folder], {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, DOCUSAURUS_IGNORE_SSG_WARNINGS: '', ...env},
  });
  if (result.status !== 0) return false;
  writeFileSync(stamp, now);
  return true;
}

/** Builds the web edition if need be; false when it fails. */
export const ensureBuild = () => ensure(buildFolder, 'サイト', {});

/** Builds the edition for a folder if need be; false when it fails. */
export const ensureOfflineBuild = () =>
  ensure(offlineFolder, 'ネットにつながなくても使える版', {MANABIBA_EDITION: 'offline'});
