import type {MapCase} from './types';

/** A prefecture on the tile map. */
export interface Tile {
  /** Full name, as case pages give it. */
  readonly prefecture: string;
  /** From the top, 0–13. */
  readonly row: number;
  /** From the left, 0–9. */
  readonly column: number;
  /** Columns it takes: two where the name has three characters. */
  readonly width: 1 | 2;
}

/**
 * Tile map of Japan, ten columns wide so that a name fits a tile on a phone. One line a prefecture
 * in the order of the national codes (JIS X 0401); the arrangement is this site's own.
 */
const table = `
北海道 0 8 2|青森県 1 8 2|岩手県 2 9|宮城県 3 9|秋田県 2 8|山形県 3 8|福島県 4 9
茨城県 6 9|栃木県 5 9|群馬県 5 8|埼玉県 6 8|千葉県 7 9|東京都 7 8|神奈川県 8 8 2
新潟県 4 8|富山県 4 7|石川県 4 6|福井県 5 5|山梨県 6 7|長野県 5 7|岐阜県 5 6|静岡県 7 7|愛知県 6 6
三重県 7 6|滋賀県 6 5|京都府 6 4|大阪府 7 4|兵庫県 6 3|奈良県 7 5|和歌山県 8 5 2
鳥取県 6 2|島根県 6 1|岡山県 7 2|広島県 7 1|山口県 7 0
徳島県 10 4|香川県 9 4|愛媛県 9 3|高知県 10 3
福岡県 9 1|佐賀県 9 0|長崎県 10 0|熊本県 10 1|大分県 9 2|宮崎県 10 2|鹿児島県 11 1 2|沖縄県 12 0
`;

/** All 47 prefectures. */
export const tiles: readonly Tile[] = table
  .trim()
  .split(/[|\n]/)
  .map((line) => {
    const [prefecture = '', row, column, width] = line.split(' ');
    return {
      prefecture,
      row: Number(row),
      column: Number(column),
      width: width === '2' ? 2 : 1,
    };
  });

/** 「大阪府」 as 「大阪」 and 「府」; 「北海道」 stays whole. */
export function splitName(prefecture: string): {readonly short: string; readonly rest: string} {
  if (prefecture === '北海道') return {short: prefecture, rest: ''};
  return {short: prefecture.slice(0, -1), rest: prefecture.slice(-1)};
}

/** Cases of one prefecture; `tile` is absent where the source names none. */
export interface CaseGroup {
  readonly prefecture: string;
  readonly tile?: Tile;
  readonly cases: readonly MapCase[];
}

/** Groups cases by prefecture in the national order; those without a known prefecture come last. */
export function groupCases(cases: readonly MapCase[]): CaseGroup[] {
  const known = new Set(tiles.map((tile) => tile.prefecture));
  const placed = tiles.flatMap((tile) => {
    const here = cases.filter((item) => item.prefecture === tile.prefecture);
    return here.length > 0 ? [{prefecture: tile.prefecture, tile, cases: here}] : [];
  });
  const others = cases.filter((item) => !known.has(item.prefecture));
  return others.length > 0
    ? [...placed, {prefecture: '都道府県の記載なし', cases: others}]
    : placed;
}
