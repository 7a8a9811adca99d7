import {articlesFromKana} from './kanaNumber';
import {kanjiDigits, readNumber} from './kanjiNumber';

/** A law article named in a text: its number and, if given, paragraph and item. */
export interface ArticleRef {
  /** `106-3` for 第106条の3. */
  readonly article: string;
  /** 項 as written; absent when not named. */
  readonly paragraph?: string;
  /** 号 as written; absent when not named. */
  readonly item?: string;
}

/** References taken out of a text, and what is left of it. */
export interface ArticleScan {
  readonly refs: readonly ArticleRef[];
  /** The text with each reference replaced by one space. */
  readonly rest: string;
}

const reference = /第?(\d{1,4})条((?:の\d+)*)(?:\s*第?(\d{1,2})項)?(?:\s*の?第?(\d{1,2})号)?/g;

/**
 * Staff shorthand, understood in queries only: 106-3, 106の3, 法106.3. Small numbers and decimals
 * (14.8) are something else.
 */
const shorthand =
  /(?<![\d.-])第?(\d{2,3}(?=[条のノ之-])|\d{3}(?=\.))条?((?:[-.のノ之]\d{1,2}(?!\d)){1,3})(?![\d.-])(?:\s*第?(\d{1,2})項)?(?:\s*の?第?(\d{1,2})号)?/g;
const missingNo = /第?(\d{1,3})条(\d{1,2})(?![\d項号])/g;

/** 百六の三: numbers without 条, from ten up so that 一の二 stays text. */
const kanjiShorthand = new RegExp(
  `([${kanjiDigits}]*[十百][${kanjiDigits}]*)の([${kanjiDigits}]+)`,
  'g',
);

function toRef(match: RegExpMatchArray): ArticleRef {
  const [, number = '', branches = '', paragraph, item] = match;
  const parts = branches.match(/\d+/g) ?? [];
  return {article: [number, ...parts].join('-'), paragraph, item};
}

function scan(text: string, pattern: RegExp): ArticleScan {
  if (!/\d/.test(text)) return {refs: [], rest: text};
  const refs = [...text.matchAll(pattern)].map(toRef);
  return {refs, rest: refs.length > 0 ? text.replace(pattern, ' ') : text};
}

/**
 * Finds the articles a page names.
 *
 * @param text Normalised text (see `normalise`).
 */
export function articlesInText(text: string): ArticleScan {
  return scan(text, reference);
}

/**
 * Finds the articles a query names, in any writing: 106条の3, 106-3, 百六の三, 106条3.
 *
 * @param text Normalised query.
 */
export function articlesInQuery(text: string): ArticleScan {
  const digits = articlesFromKana(text)
    .replace(/(?<=[\d条])\s+(?=[条のノ之])|(?<=[条のノ之第])\s+(?=\d)/g, '')
    .replace(kanjiShorthand, (_, a: string, b: string) => `${readNumber(a)}の${readNumber(b)}`)
    .replace(missingNo, '第$1条の$2');
  const short = scan(digits, shorthand);
  const long = scan(short.rest, reference);
  return {refs: [...short.refs, ...long.refs], rest: long.rest};
}

/**
 * Index tokens of a reference, from the article to the exact item:
 * `§106-4`, `§106-4/2`, `§106-4/2/5`.
 *
 * @param ref A reference; an item without a paragraph belongs to paragraph 1.
 */
export function articleTokens(ref: ArticleRef): string[] {
  const tokens = [`§${ref.article}`];
  if (ref.paragraph || ref.item) tokens.push(`§${ref.article}/${ref.paragraph ?? '1'}`);
  if (ref.item) tokens.push(`§${ref.article}/${ref.paragraph ?? '1'}/${ref.item}`);
  return tokens;
}
