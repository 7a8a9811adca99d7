import {describe, expect, it} from 'vitest';
import {
  bigramsOf,
  isSeam,
  titleTokensOf,
  tokensOf,
  tokenWeight,
} from '../../../src/domain/search/text/tokens';

describe('tokens', () => {
  it('cuts Japanese into pairs and keeps Latin words and numbers whole', () => {
    expect(tokensOf('参加支援 csw 346')).toEqual(['参加', '加支', '支援', 'csw', '346']);
  });

  it('leaves out the seam between a word and a particle', () => {
    expect(bigramsOf('地域の支援')).toEqual(['地域', '支援']);
    expect(isSeam('支え')).toBe(false);
    expect(isSeam('る人')).toBe(true);
  });

  it('keeps a word of one kanji between particles', () => {
    expect(bigramsOf('海と畑を')).toEqual(['海', '畑']);
  });

  it('indexes titles with their seams', () => {
    expect(titleTokensOf('我が事')).toEqual(expect.arrayContaining(['我が', 'が事']));
  });

  it('replaces articles by their tokens', () => {
    expect(tokensOf('法第106条の4第2項')).toEqual(['§106-4', '§106-4/2', '法']);
  });

  it('weighs kanji and katakana more than endings', () => {
    expect(['支援', 'ケア', '支え', 'ます'].map(tokenWeight)).toEqual([1, 1, 0.45, 0.15]);
  });
});
