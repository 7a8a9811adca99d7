/** A word as it stands in running text: what never changes, and what may follow it. */
export interface Stem {
  readonly stem: string;
  /** Matches the ending at the place after the stem (sticky). */
  readonly ending: RegExp;
}

/** The rows a godan verb walks through, by its last kana, with its 音便 before て・た. */
const godan: Readonly<Record<string, string>> = {
  う: '[わいうえお]|っ[てた]',
  く: '[かきくけこ]|[いっ][てた]',
  ぐ: '[がぎぐげご]|い[でだ]',
  す: '[さしすせそ]',
  つ: '[たちつてと]|っ[てた]',
  ぬ: '[なにぬねの]|ん[でだ]',
  ぶ: '[ばびぶべぼ]|ん[でだ]',
  む: '[まみむめも]|ん[でだ]',
  る: '[らりるれろ]|っ[てた]',
};

/** What follows the stem of an ichidan verb. */
const ichidan = '[るれろ]|ま[すしせ]|て|た|な[いかくけが]|よう|られ|させ|ず|に|やす|そう|すぎ';

const adjective = '[いくさ]|か[っろ]|けれ';

const sticky = (pattern: string) => new RegExp(pattern, 'y');

/**
 * The inflected forms of a verb or adjective in its dictionary form, 国文法の活用 by its last kana.
 * A pattern that lets too much through is harmless: what follows a verb is always an ending of it.
 *
 * @param word ends in okurigana, e.g. 「話す」; anything else has no forms
 * @param reading tells 「見る」 (ichidan) from 「作る」 (godan)
 */
export function inflectionsOf(word: string, reading: string): Stem[] {
  const last = word.at(-1) ?? '';
  const stem = word.slice(0, -1);
  // 来る and する change their stem: their forms are entered one by one.
  if (stem === '' || /来る$|する$/.test(word)) return [];
  if (last === 'い') return [{stem, ending: sticky(adjective)}];
  const row = godan[last];
  if (row === undefined) return [];
  const before = stem.at(-1) ?? '';
  const ichidanLike = /[いきぎしじちにびみりえけげせぜてでねべめれ]る$/.test(reading);
  if (last !== 'る' || !ichidanLike) return [{stem, ending: sticky(row)}];
  // 「食べる」: the kana before る belongs to the stem. 「見る・知る」: the kanji alone is the stem.
  const forms = /[ぁ-ゖ]/.test(before) ? ichidan : `${row}|${ichidan}`;
  return [{stem, ending: sticky(forms)}];
}
