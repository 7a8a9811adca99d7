import {describe, expect, it} from 'vitest';
import {
  articlesInQuery,
  articlesInText,
  articleTokens,
} from '../../../src/domain/search/text/articles';
import {readNumber} from '../../../src/domain/search/text/kanjiNumber';
import {normalise} from '../../../src/domain/search/text/normalise';

function tokens(query: string): string[] {
  return articlesInQuery(normalise(query)).refs.flatMap(articleTokens);
}

describe('article numbers in queries', () => {
  it.each([
    '106-3',
    '106の3',
    '106条の3',
    '法106条の3',
    '１０６条３',
    '百六条の三',
    '百六の三',
    '１０６ー３',
    '106.3',
    '106 条 の 3',
    'ひゃくろくじょうのさん',
    'だいひゃくろくじょうのさん',
  ])('reads %s as one article', (query) => {
    expect(tokens(query)).toEqual(['§106-3']);
  });

  it('reads paragraph and item', () => {
    expect(tokens('106条の4第2項第5号')).toEqual(['§106-4', '§106-4/2', '§106-4/2/5']);
    expect(tokens('106-4 2項')).toEqual(['§106-4', '§106-4/2']);
  });

  it('keeps what is not the number', () => {
    expect(articlesInQuery('地方自治法第1条の2').rest.trim()).toBe('地方自治法');
  });

  it.each(['2025-05-28', '14.8', '8050', '三つの支援', 'さんじょうし', 'ひゃくにん'])(
    'finds no article in %s',
    (query) => {
      expect(tokens(query)).toEqual([]);
    },
  );
});

it('finds articles in texts only where 条 is written', () => {
  expect(articlesInText('106-4 と 第106条の4').refs).toEqual([{article: '106-4'}]);
});

it.each([
  ['百六', 106],
  ['十五', 15],
  ['二〇二五', 2025],
  ['千二百', 1200],
  ['9', 9],
])('reads the number %s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});
