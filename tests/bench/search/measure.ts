import {brotliCompressSync, gzipSync} from 'node:zlib';
import type {SearchChunks} from '../../../src/domain/search/packing/chunks';
import {Searcher} from '../../../src/domain/search/query/searcher';

/** Bytes of one file, as it is and as servers send it. */
export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Bytes of a text or of a value written as JSON. */
export function bytesOf(value: unknown): Bytes {
  const buffer = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  return {
    raw: buffer.length,
    gzip: gzipSync(buffer, {level: 9}).length,
    brotli: brotliCompressSync(buffer).length,
  };
}

/** Script of the engine as a bundler would write it: lunr and our part of the search. */
export async function engineBytes(root: string): Promise<Bytes> {
  // Comes with tsx, by which this file runs.
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    entryPoints: [`${root}/src/components/SearchEngine/engineModule.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    alias: {'@site': root},
    logLevel: 'error',
  });
  return bytesOf(outputFiles[0]?.text ?? '');
}

/** Median and 95th percentile of times in milliseconds. */
export function percentiles(times: readonly number[]): {p50: number; p95: number; max: number} {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return {p50: at(0.5), p95: at(0.95), max: at(1)};
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Rounds of which each query's median counts: a busy machine disturbs some, not most. */
const rounds = 5;

/** Times of hydration and of queries, each asked once of a fresh engine after a warm-up. */
export function timesOf({core, words}: SearchChunks, queries: readonly string[]) {
  const hydrations = Array.from({length: rounds}, () => time(() => new Searcher(core)));
  const round = () => {
    const searcher = new Searcher(core);
    searcher.addWords(words);
    return queries.map((query) => time(() => searcher.search(query)));
  };
  round();
  const all = Array.from({length: rounds}, round);
  const times = queries.map((_, i) => percentiles(all.map((some) => some[i] ?? 0)).p50);
  return {hydrate: percentiles(hydrations).p50, ...percentiles(times)};
}

/** Bytes of several files together. */
export function addBytes(all: readonly Bytes[]): Bytes {
  const total = (key: keyof Bytes) => all.reduce((sum, bytes) => sum + bytes[key], 0);
  return {raw: total('raw'), gzip: total('gzip'), brotli: total('brotli')};
}
