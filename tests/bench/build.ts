/**
 * `npm run bench -- build [times…]`: time and memory of a full web build of a copy of the project,
 * as it is and with ten times the pages unless said otherwise.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../scripts/lib/dependencies.mjs';
import {copyProject} from '../support/copyProject';
import {countPages} from './support/countPages';
import {grow} from './support/grow';

const given = process.argv.slice(2).map(Number);
const docusaurus = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** Node's own limit would end a large build; what it takes is measured, not assumed. */
const heap = '--max-old-space-size=16384';

function build(times: number) {
  const project = copyProject(`bench-${times}`);
  grow(project, times);
  const memory = path.join(project, 'peak');
  const started = performance.now();
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [
      heap,
      '--require',
      path.join(import.meta.dirname, 'support/peakMemory.cjs'),
      docusaurus,
      'build',
    ],
    {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: {...process.env, PEAK_MEMORY_FILE: memory},
    },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const seconds = (performance.now() - started) / 1000;
  const kilobytes = Number(readFileSync(memory, 'utf8'));
  const pages = countPages(path.join(project, 'build'), '.html');
  rmSync(project, {recursive: true});
  return {
    pages,
    seconds: Number(seconds.toFixed(1)),
    'seconds a page': Number((seconds / pages).toFixed(3)),
    'peak memory (GB)': Number((kilobytes / 1e6).toFixed(2)),
    'memory a page (MB)': Number((kilobytes / 1e3 / pages).toFixed(1)),
  };
}

const rows = (given.length > 0 ? given : [1, 10]).map((times) => [`×${times}`, build(times)]);
console.table(Object.fromEntries(rows));
