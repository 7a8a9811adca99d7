import path from 'node:path';
import {expect, test} from 'vitest';
import {buildIndex} from '../../src/domain/search/packing/build';
import {Searcher} from '../../src/domain/search/query/searcher';
import {buildLexicon} from '../../src/plugins/search-index/lexicon';
import {readReviewedWords} from '../../src/plugins/search-index/reviewedWords';
import {judgeByClass, rankerOf} from '../support/evaluate';
import {loadQueries} from '../support/judge';
import {loadSearchDocuments, projectRoot} from '../support/loadSearchDocuments';

/** The bars of the search; shares of queries. */
const floor = {at1: 0.9, at3: 0.95, classAt1: 0.85, zero: 0.02, wrong: 0.05};

test('the search of the site answers the own queries', async () => {
  const documents = loadSearchDocuments();
  // Throws when a word kept by hand breaks its schema or leads nowhere.
  const reviewed = readReviewedWords(projectRoot, documents);
  expect(reviewed.readings.length).toBeGreaterThan(50);
  expect(reviewed.residentsWords.length).toBeGreaterThanOrEqual(60);
  const lexicon = await buildLexicon(documents, reviewed);
  const {core, words} = buildIndex(documents, lexicon);
  const searcher = new Searcher(core);
  searcher.addWords(words);
  const queries = loadQueries(path.join(projectRoot, 'tests/search/queries.yaml'));
  const scores = judgeByClass(queries, documents, rankerOf(searcher));
  const all = scores.get('all');
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(all?.unanswerable, 'queries that no section answers').toBe(0);
  expect(all?.at1, `first: missed ${all?.missed.join(' ')}`).toBeGreaterThanOrEqual(floor.at1);
  expect(all?.at3, `first three: missed ${all?.missed.join(' ')}`).toBeGreaterThanOrEqual(
    floor.at3,
  );
  expect(all?.zero, 'answerable queries without a result').toBeLessThanOrEqual(floor.zero);
  expect(all?.wrong, 'negative queries with a result').toBeLessThanOrEqual(floor.wrong);
  for (const [name, {at1, missed}] of scores) {
    if (name !== 'negative') {
      expect(at1, `${name}: missed ${missed.join(' ')}`).toBeGreaterThanOrEqual(floor.classAt1);
    }
  }
}, 120_000);
