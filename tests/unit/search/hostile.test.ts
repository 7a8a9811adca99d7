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

it('survives 10,000 hostile queries', {timeout: 120_000}, () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 5}), (pieces) => {
      const {results, near} = searcher.search(pieces.join(''));
      expect(Array.isArray(near)).toBe(true);
      for (const {score, url} of results) {
        expect(Number.isFinite(score)).toBe(true);
        expect(url.startsWith('/')).toBe(true);
      }
    }),
    {numRuns: 10_000},
  );
});
