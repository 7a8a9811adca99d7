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
const buildFolder = path.join(root, 'build');
const stamp = path.join(buildFolder, '.built');

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

/** Builds the site unless the build at hand is of the present files. Returns false when it fails. */
export function ensureBuild() {
  const now = state();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true;
  console.log('サイトを組み立てています…');
  const result = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build'],
    {
      cwd: root,
      stdio: 'inherit',
      env: {...process.env, DOCUSAURUS_IGNORE_SSG_WARNINGS: ''},
    },
  );
  if (result.status !== 0) return false;
  writeFileSync(stamp, now);
  return true;
}
