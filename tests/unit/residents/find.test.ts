import {describe, expect, test} from 'vitest';
import type {TownData, TownListData} from '../../../src/domain/residents/data';
import {findPlaces, listsOf, prefectures} from '../../../src/domain/residents/find';

const town = (prefecture: string, name: string, reading: string, lists = ['r3']): TownData => ({
  prefecture,
  name,
  reading,
  lists,
});

const towns = [
  town('大阪府', '豊中市', 'とよなかし'),
  town('大阪府', '太子町', 'たいしちょう', ['r6']),
  town('兵庫県', '太子町', 'たいしちょう', ['r6']),
  town('愛知県', '豊田市', 'とよたし'),
  town('山梨県', '南アルプス市', 'みなみあるぷすし'),
  town('大阪府', '大阪市', 'おおさかし'),
];

const found = (query: string) =>
  findPlaces(towns, query).towns.map(({prefecture, name}) => prefecture + name);

describe('findPlaces', () => {
  test.each([
    ['豊中', ['大阪府豊中市']],
    ['とよなか', ['大阪府豊中市']],
    ['トヨナカ', ['大阪府豊中市']],
    ['toyonaka', ['大阪府豊中市']],
    ['TOYONAKA', ['大阪府豊中市']],
    ['とよ', ['大阪府豊中市', '愛知県豊田市']],
    ['大阪府太子町', ['大阪府太子町']],
    ['太子町', ['大阪府太子町', '兵庫県太子町']],
    ['taishicho', ['大阪府太子町', '兵庫県太子町']],
    ['みなみあるぷす', ['山梨県南アルプス市']],
    ['南あるぷす', []],
    ['なかし', []],
    [' ', []],
    ['<script>', []],
  ])('finds 「%s」', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('finds prefectures by any writing', () => {
    for (const query of ['大阪', 'おおさか', 'osaka', 'Ōsaka']) {
      expect(findPlaces(towns, query).prefectures).toContain('大阪府');
    }
    expect(prefectures).toHaveLength(47);
    expect(prefectures.every(({reading}) => /^[ぁ-ん]+$/.test(reading))).toBe(true);
  });
});

test('listsOf tells a list that cannot be read from one without the name', () => {
  const list = (id: string, unread: string[]): TownListData => ({
    id,
    name: [],
    what: [],
    date: [],
    limits: [],
    total: 9,
    read: 1,
    complete: false,
    source: '',
    unread,
    gaps: [{prefecture: '愛知県', note: [{text: '抜け'}]}],
  });
  const [r3, r6] = listsOf('愛知県', [list('r3', []), list('r6', ['愛知県'])], towns);
  expect(r3?.unread).toBe(false);
  expect(r3?.gap).toEqual([{text: '抜け'}]);
  expect(r3?.towns.map(({name}) => name)).toEqual(['豊田市']);
  expect(r6?.unread).toBe(true);
  expect(r6?.towns).toEqual([]);
});
