import {toHiragana} from '../search/readings/readingKey';
import {escapeRegExp} from '../text/escapeRegExp';

/** A piece of text; with `yomi` where it carries a reading above it. */
export interface RubyPart {
  readonly text: string;
  readonly yomi?: string;
}

/** A word and how it is read; `/` in both marks where the reading may be cut. */
export interface WordReading {
  readonly word: string;
  readonly reading: string;
}

const kana = /[ぁ-ゖァ-ヺー]/;

/** Cuts a word into runs of kana and of everything else: 「話し合い」 → 話・し・合・い. */
function runs(word: string): string[] {
  return word.match(/[ぁ-ゖァ-ヺー]+|[^ぁ-ゖァ-ヺー]+/g) ?? [];
}

function alignPiece(word: string, reading: string): RubyPart[] | undefined {
  const pieces = runs(word);
  const pattern = (any: string) =>
    new RegExp(
      `^${pieces.map((piece) => (kana.test(piece) ? escapeRegExp(toHiragana(piece)) : any)).join('')}$`,
    );
  const first = pattern('(.+?)').exec(reading);
  const last = pattern('(.+)').exec(reading);
  // Two ways to share the reading out: a person has to say which is meant.
  if (!first || !last || first.slice(1).join('/') !== last.slice(1).join('/')) return undefined;
  let next = 1;
  return pieces.map((piece) =>
    kana.test(piece) ? {text: piece} : {text: piece, yomi: first[next++]},
  );
}

/**
 * Shares a reading out over the parts of a word that are not kana: 「話す」, 「はなす」 → 話(はな)す.
 *
 * @returns `undefined` if the reading does not fit the word, or fits in more than one way
 */
export function align({word, reading}: WordReading): RubyPart[] | undefined {
  const words = word.split('/');
  const readings = reading.split('/');
  if (words.length !== readings.length) return undefined;
  const parts = words.map((piece, index) => alignPiece(piece, readings[index] ?? ''));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
