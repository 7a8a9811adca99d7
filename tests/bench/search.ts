/**
 * Measures the search: `npm run bench -- search [--quick]`. Judges it on
 * `tests/search/queries.yaml` and, where it exists, on `../shared/search/queries-dev.json`.
 * `--quick` leaves out growth and ablation.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {buildIndex} from '../../src/domain/search/packing/build';
import type {SearchChunks} from '../../src/domain/search/packing/chunks';
import {Searcher} from '../../src/domain/search/query/searcher';
import type {Lexicon, SearchDocument} from '../../src/domain/search/types';
import {buildLexicon} from '../../src/plugins/search-index/lexicon';
import {readReviewedWords} from '../../src/plugins/search-index/reviewedWords';
import {judgeByClass, rankerOf} from '../support/evaluate';
import {loadQueries} from '../support/judge';
import {loadSearchDocuments, projectRoot} from '../support/loadSearchDocuments';
import {ablations} from './search/ablation';
import {
  type AblationRow,
  ablationRow,
  kilobytes,
  milliseconds,
  scoreRow,
  sizeRow,
} from './search/format';
import {grow} from './search/growth';
import {addBytes, bytesOf, engineBytes, timesOf} from './search/measure';

const querySets = [
  path.join(projectRoot, 'tests/search/queries.yaml'),
  path.join(projectRoot, '../shared/search/queries-dev.json'),
].filter((file) => existsSync(file));

function printScores(documents: readonly SearchDocument[], {core, words}: SearchChunks) {
  const searcher = new Searcher(core);
  searcher.addWords(words);
  for (const file of querySets) {
    const scores = judgeByClass(loadQueries(file), documents, rankerOf(searcher));
    console.log(`\n${path.relative(projectRoot, file)}`);
    console.table(Object.fromEntries([...scores].map(([name, score]) => [name, scoreRow(score)])));
    console.log(`not first (id:rank): ${scores.get('all')?.missed.join(' ') || 'none'}`);
  }
}

async function printSizes(documents: readonly SearchDocument[], chunks: SearchChunks) {
  const characters = documents.reduce((n, {heading, text}) => n + heading.length + text.length, 0);
  const engine = await engineBytes(projectRoot);
  const core = bytesOf(chunks.core);
  const first = addBytes([engine, core]);
  console.log(`\n${documents.length} sections, ${characters} characters`);
  console.table({
    'engine (script)': sizeRow(engine),
    core: sizeRow(core),
    'until the first result': sizeRow(first),
    words: sizeRow(bytesOf(chunks.words)),
    [`texts (${chunks.texts.length} files)`]: sizeRow(addBytes(chunks.texts.map(bytesOf))),
  });
  console.log(`until the first result: ${(first.brotli / characters).toFixed(3)} B a character`);
}

/** Above this the first result takes too long on a slow line, and the index must be cut up. */
const shardFrom = 300_000;

function printGrowth(documents: readonly SearchDocument[], lexicon: Lexicon, typed: string[]) {
  const sample = typed.filter((_, i) => i % 5 === 0);
  for (const times of [1, 10, 50]) {
    const chunks = buildIndex(grow(documents, times), lexicon);
    const {hydrate, p50, p95} = timesOf(chunks, sample);
    const {brotli} = bytesOf(chunks.core);
    console.log(
      `×${times}: ${documents.length * times} sections, core ${kilobytes(brotli)} brotli` +
        `${brotli > shardFrom ? ' (sharding due)' : ''}, hydrate ${milliseconds(hydrate)}, ` +
        `p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}`,
    );
  }
}

async function printAblation(documents: readonly SearchDocument[], lexicon: Lexicon) {
  const tables = querySets.map((file) => ({
    file,
    queries: loadQueries(file),
    rows: new Map<string, AblationRow>(),
  }));
  for await (const [name, ranker] of ablations(documents, lexicon)) {
    for (const {queries, rows} of tables) {
      rows.set(name, ablationRow(judgeByClass(queries, documents, ranker)));
    }
  }
  for (const {file, rows} of tables) {
    console.log(`\nablation, ${path.relative(projectRoot, file)} (success@1 by class)`);
    console.table(Object.fromEntries(rows));
  }
}

async function main() {
  const documents = loadSearchDocuments();
  const lexicon = await buildLexicon(documents, readReviewedWords(projectRoot, documents));
  const chunks: SearchChunks = JSON.parse(JSON.stringify(buildIndex(documents, lexicon)));
  const queries = querySets.flatMap(loadQueries);
  const typed = queries.map(({query}) => query);
  printScores(documents, chunks);
  await printSizes(documents, chunks);
  const {hydrate, p50, p95, max} = timesOf(chunks, typed);
  console.log(
    `hydrate ${milliseconds(hydrate)}; a query: p50 ${milliseconds(p50)}, ` +
      `p95 ${milliseconds(p95)}, max ${milliseconds(max)}`,
  );
  if (process.argv.includes('--quick')) return;
  await printAblation(documents, lexicon);
  console.log('\ngrowth');
  printGrowth(documents, lexicon, typed);
}

void main();
