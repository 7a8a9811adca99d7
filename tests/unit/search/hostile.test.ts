import fc from 'fast-check';
import {expect, it} from 'vitest';
import {excerptOf} from '../../../src/domain/search/excerpt';
import {fixtureSearcher} from './fixture';

const searcher = fixtureSearcher();

const nasty = [
  '%E0%A4%A',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '+*~^:-?\\/[](){}|$.',
  'title:支援^9 +会議 -同意 支援~2 *',
  '__proto__ constructor toString hasOwnProperty',
  '\u0000\u202e\uffff\ud800',
  '\udc00支援\ud83d会議\ude00',
  '\u202e議会援支\u202c \u2067שלום\u2069 مرحبا',
  '支\u200b援\u200d会\ufeff議\u00ad',
  'e\u0301\u0327'.repeat(40),
  '§106-4 §',
  '第〇条の〇第〇項',
  '(((((((((((((((((((('.repeat(50),
  '支援'.repeat(5000),
  'あ'.repeat(10_000),
  'a'.repeat(10_000),
  '一二三四五六七八九十百千条の'.repeat(500),
];

const piece = fc.oneof(
  fc.constantFrom(...nasty.map((text) => text.slice(0, 200))),
  fc.constantFrom('支援', '会議', 'の', '106条', '第', 'さんか', 'shien', 'ー', ' ', '　', '・'),
  fc.string({unit: 'binary', maxLength: 30}),
  fc.string({unit: 'grapheme', maxLength: 30}),
);

it.each(nasty)('survives %j', (query) => {
  const {results} = searcher.search(query);
  for (const {marks} of results) excerptOf('支援会議の文章です。', marks);
});

/** Milliseconds within which 95 of 100 hostile queries must be answered. */
const limit = 20;

it('survives 10,000 hostile queries, and soon', {timeout: 120_000}, () => {
  const times: number[] = [];
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 5}), (pieces) => {
      const query = pieces.join('');
      const start = process.cpuUsage();
      const {results, near} = searcher.search(query);
      const {user} = process.cpuUsage(start);
      times.push(user / 1000);
      if (!Array.isArray(near)) throw new Error('no list of near terms');
      for (const {score, url} of results) {
        if (!Number.isFinite(score) || !url.startsWith('/')) throw new Error(`${url}: ${score}`);
      }
    }),
    {numRuns: 10_000},
  );
  times.sort((a, b) => a - b);
  expect(times.length).toBeGreaterThanOrEqual(10_000);
  // Time of the processor: others on the machine do not count.
  expect(times[Math.floor(times.length * 0.95)]).toBeLessThanOrEqual(limit);
});
