import {foldForm, foldPattern} from './folds';
import {kanjiDigits, readNumber} from './kanjiNumber';

/** A text in the form that is indexed, and where each of its characters came from. */
export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original text; one more for the end. */
  readonly origin: readonly number[];
}

const num = `[0-9${kanjiDigits}]+`;
/** の一部, の二つ … are words, not branch numbers (枝番) of an article. */
const branch = `[のノ之]${num}(?![部つ般定方人者回年月日市体緒括環種割号項0-9])`;
const anyNumber = new RegExp(num, 'g');
const articleNumber = new RegExp(`(第?)(${num})条((?:${branch})*)`, 'g');
const itemNumber = new RegExp(`第(${num})([項号])`, 'g');

/** Lengthening marks stand after kana; the same strokes after digits are hyphens. */
const longVowel = /(?<=[ぁ-ゖァ-ヺー])[ー‐‑–—―−-]+/g;
const dash = /[‐‑‒–—―−ー﹣]/g;
/** コミュニティ・ソーシャルワーカー is written with and without the dot. */
const innerDot = /(?<=[ァ-ヺ])[・=](?=[ァ-ヺ])/g;

type Step = readonly [pattern: RegExp, by: (...match: string[]) => string];

function arabicBranches(branches: string): string {
  return branches.replace(anyNumber, (n) => String(readNumber(n))).replace(/[ノ之]/g, 'の');
}

/** What happens after NFKC and lower case, in order. */
const steps: readonly Step[] = [
  [longVowel, () => ''],
  [dash, () => '-'],
  [innerDot, () => ''],
  [
    articleNumber,
    (_, prefix = '', article = '', branches = '') =>
      `${prefix}${readNumber(article)}条${arabicBranches(branches)}`,
  ],
  [itemNumber, (_, n = '', unit = '') => `第${readNumber(n)}${unit}`],
  [foldPattern, (form = '') => foldForm(form)],
];

/**
 * The form in which pages and queries meet. Steps: NFKC, lower case, dashes, long vowels dropped,
 * kanji article numbers to digits, spelling folds.
 *
 * @param original Any text; lone surrogates pass through.
 */
export function normalise(original: string): string {
  return steps.reduce(
    (text, [pattern, by]) => text.replace(pattern, by),
    original.normalize('NFKC').toLowerCase(),
  );
}

/** Half-width kana take their mark along; everything else goes one code point at a time. */
const cluster = /[\s\S][\uff9e\uff9f\u3099\u309a]?/gu;

function foldCharacters(original: string): Normalised {
  let text = '';
  const origin: number[] = [];
  for (const match of original.matchAll(cluster)) {
    const folded = match[0].normalize('NFKC').toLowerCase();
    text += folded;
    for (let i = 0; i < folded.length; i += 1) origin.push(match.index);
  }
  origin.push(original.length);
  return {text, origin};
}

/** Replaces matches and keeps the origins: a replaced stretch points to where the match began. */
function replace(input: Normalised, [pattern, by]: Step): Normalised {
  let text = '';
  const origin: number[] = [];
  let from = 0;
  const copy = (to: number) => {
    text += input.text.slice(from, to);
    for (let i = from; i < to; i += 1) origin.push(input.origin[i] ?? 0);
  };
  for (const match of input.text.matchAll(pattern)) {
    copy(match.index);
    const replacement = by(...match);
    text += replacement;
    for (let i = 0; i < replacement.length; i += 1) {
      origin.push(input.origin[Math.min(match.index + i, match.index + match[0].length - 1)] ?? 0);
    }
    from = match.index + match[0].length;
  }
  if (from === 0) return input;
  copy(input.text.length);
  origin.push(input.origin[input.text.length] ?? 0);
  return {text, origin};
}

/**
 * As {@link normalise}, and remembers where each character came from, to mark words in a text.
 *
 * @param original Any text.
 */
export function normaliseWithOrigin(original: string): Normalised {
  return steps.reduce(replace, foldCharacters(original));
}
