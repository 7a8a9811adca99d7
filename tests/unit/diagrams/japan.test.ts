import {describe, expect, test} from 'vitest';
import {groupCases, splitName, tiles} from '../../../src/domain/diagrams/japan';

describe('the tile map of Japan', () => {
  test('has 47 prefectures with one place each', () => {
    expect(new Set(tiles.map((tile) => tile.prefecture)).size).toBe(47);
    const squares = tiles.flatMap(({row, column, width}) =>
      Array.from({length: width}, (_, index) => `${row}:${column + index}`),
    );
    expect(new Set(squares).size).toBe(squares.length);
    for (const {column, width} of tiles) expect(column + width).toBeLessThanOrEqual(10);
  });

  test('gives names of three characters two columns', () => {
    const long = tiles.filter((tile) => splitName(tile.prefecture).short.length > 2);
    expect(long.map((tile) => tile.prefecture)).toEqual([
      '北海道',
      '神奈川県',
      '和歌山県',
      '鹿児島県',
    ]);
    for (const tile of long) expect(tile.width).toBe(2);
  });

  test('keeps east of west and north of south', () => {
    const at = (name: string) => tiles.find((tile) => tile.prefecture === name);
    const west = ['福岡県', '広島県', '大阪府', '愛知県', '東京都', '千葉県'];
    const columns = west.map((name) => at(name)?.column ?? -1);
    expect([...columns].sort((a, b) => a - b)).toEqual(columns);
    const north = ['北海道', '岩手県', '福島県', '茨城県', '千葉県', '沖縄県'];
    const rows = north.map((name) => at(name)?.row ?? -1);
    expect([...rows].sort((a, b) => a - b)).toEqual(rows);
  });
});

describe('cases by prefecture', () => {
  const page = (title: string, prefecture: string) => ({title, prefecture, url: `/${title}`});

  test('come in the national order, without a place last', () => {
    const groups = groupCases([
      page('a', '資料に記載なし'),
      page('b', '大阪府'),
      page('c', '埼玉県'),
      page('d', '大阪府'),
    ]);
    expect(groups.map(({prefecture, cases}) => [prefecture, cases.length])).toEqual([
      ['埼玉県', 1],
      ['大阪府', 2],
      ['都道府県の記載なし', 1],
    ]);
  });

  test('lose none', () => {
    expect(groupCases([])).toEqual([]);
    expect(groupCases([page('a', 'どこか')])[0]?.cases).toHaveLength(1);
  });
});
