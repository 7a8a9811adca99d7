/** Rows of the 五十音; each starts with its first sound. */
export const rows = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const;

export type Row = (typeof rows)[number];

const bounds: readonly (readonly [Row, string])[] = [
  ['あ', 'ぁあぃいぅうぇえぉおゔ'],
  ['か', 'かがきぎくぐけげこご'],
  ['さ', 'さざしじすずせぜそぞ'],
  ['た', 'ただちぢっつづてでとど'],
  ['な', 'なにぬねの'],
  ['は', 'はばぱひびぴふぶぷへべぺほぼぽ'],
  ['ま', 'まみむめも'],
  ['や', 'ゃやゅゆょよ'],
  ['ら', 'らりるれろ'],
  ['わ', 'わゐゑをん'],
];

/** Row of a hiragana reading; digits and Latin letters stand with わ at the end. */
export function rowOf(reading: string): Row {
  const first = reading[0] ?? '';
  return bounds.find(([, sounds]) => sounds.includes(first))?.[0] ?? 'わ';
}

/** Folds katakana, width and case, so that a filter finds a term however it is typed. */
export function foldForFilter(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (sound) => String.fromCharCode(sound.charCodeAt(0) - 0x60))
    .replace(/\s+/g, '');
}
