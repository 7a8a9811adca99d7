/** `npm run bench -- build`: time and memory of a full web build, into a folder that is thrown away. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {root} from '../../scripts/lib/dependencies.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'manabiba-build-'));
const memory = path.join(folder, 'peak');
const out = path.join(folder, 'build');
const docusaurus = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const started = performance.now();
const {status, stderr} = spawnSync(
  process.execPath,
  [
    '--require',
    path.join(import.meta.dirname, 'support/peakMemory.cjs'),
    docusaurus,
    'build',
    '--out-dir',
    out,
  ],
  {cwd: root, encoding: 'utf8', env: {...process.env, PEAK_MEMORY_FILE: memory}},
);
if (status !== 0) throw new Error(stderr);
const seconds = (performance.now() - started) / 1000;
const kilobytes = Number(readFileSync(memory, 'utf8'));
const pages = readdirSync(out, {recursive: true, encoding: 'utf8'}).filter((name) =>
  name.endsWith('.html'),
).length;
rmSync(folder, {recursive: true});
console.table({
  build: {
    pages,
    seconds: Number(seconds.toFixed(1)),
    'seconds a page': Number((seconds / pages).toFixed(3)),
    'peak memory (GB)': Number((kilobytes / 1e6).toFixed(2)),
    'memory a page (MB)': Number((kilobytes / 1e3 / pages).toFixed(1)),
  },
});
