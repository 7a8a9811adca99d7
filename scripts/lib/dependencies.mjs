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

/** Installs exactly what the lockfile names, unless that is what is there. */
export function ensureDependencies() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  console.log('必要な部品を入れています(はじめての時だけ、数分かかります)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(
      '部品を入れられませんでした。npm のレジストリにつながるか確かめて、もう一度実行してください。',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
}
