import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nearestPiece} from '../../../src/domain/search/query/substring';
import {fixtureSearcher} from './fixture';

/** Optimal string alignment, written the plain way, to check the quick one against. */
function distance(a: string, b: string): number {
  const table = Array.from({length: a.length + 1}, (_, i) =>
    Array.from({length: b.length + 1}, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const row = table[i];
      if (row) row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swap);
    }
  }
  return at(a.length, b.length);
}

describe('the nearest piece of a text', () => {
  it('is as near as the best of all pieces', () => {
    const word = fc.string({unit: fc.constantFrom('支', '援', '会'), minLength: 1, maxLength: 5});
    const text = fc.string({unit: fc.constantFrom('支', '援', '会', '議'), maxLength: 8});
    fc.assert(
      fc.property(word, text, (needle, hay) => {
        let least = Number.POSITIVE_INFINITY;
        for (let from = 0; from <= hay.length; from += 1) {
          for (let to = from; to <= hay.length; to += 1) {
            least = Math.min(least, distance(needle, hay.slice(from, to)));
          }
        }
        expect(nearestPiece(needle, hay, 9)?.distance).toBe(least);
      }),
    );
  });

  it('tells where the piece stands', () => {
    expect(nearestPiece('守秘義務', 'この守秘儀務は', 1)).toEqual({from: 2, to: 6, distance: 1});
  });

  it('gives up beyond the limit', () => {
    expect(nearestPiece('守秘義務', '個人情報', 1)).toBeUndefined();
  });
});

describe('misspelt queries', () => {
  const searcher = fixtureSearcher();

  it.each([
    ['重層的支縁会議', '重層的支援会議'],
    ['コミニュティソーシャルワーカー', 'コミュニティソーシャルワーカー'],
    ['コミュニティソーシャルワカー', 'コミュニティソーシャルワーカー'],
    ['多機関共働とは', '多機関協働とは'],
    ['しゅひぎうむ', '守秘義務'],
    ['shuhigimy', '守秘義務'],
    ['保護師', '保護司'],
  ])('%s leads to what was meant', (typed, meant) => {
    const {correctedTo, results} = searcher.search(typed);
    // Long vowels are folded before anything is compared, so such a slip needs no mending.
    expect(correctedTo ?? meant).toBe(meant);
    expect(results).not.toEqual([]);
  });

  it('are left alone when asked', () => {
    expect(searcher.search('多機関共働', {literal: true}).correctedTo).toBeUndefined();
  });

  it('right ones are not mended', () => {
    expect(searcher.search('守秘義務').correctedTo).toBeUndefined();
  });
});
