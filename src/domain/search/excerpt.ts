import {normaliseWithOrigin} from './text/normalise';
import {bigramsOf, runsOf} from './text/tokens';

/** A stretch of an excerpt; marked where it is a word of the query. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Characters before the first marked word, to show what it belongs to. */
const lead = 18;

function occurrences(text: string, word: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    ranges.push({from: at, to: at + word.length});
  }
  return ranges;
}

/** Places of the words; of a word that does not stand whole, places of its pairs. */
function places(text: string, words: readonly string[]): Range[] {
  const long = words.filter((word) => word.length > 1);
  return (long.length > 0 ? long : words).filter(Boolean).flatMap((word) => {
    const whole = occurrences(text, word);
    if (whole.length > 0) return whole;
    const pairs = runsOf(word).flatMap((run) => (run.kind === 'word' ? [] : bigramsOf(run.text)));
    return pairs.filter((pair) => !/^[ぁ-ゖ]+$/.test(pair)).flatMap((p) => occurrences(text, p));
  });
}

/** Sorted, overlapping and touching ranges joined. */
function join(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) {
      joined[joined.length - 1] = {from: last.from, to: Math.max(last.to, range.to)};
    } else joined.push(range);
  }
  return joined;
}

/** Where the words stand in the text as shown. */
function markedRanges(text: string, words: readonly string[]): Range[] {
  const {text: folded, origin} = normaliseWithOrigin(text);
  const ranges = places(folded, words).map(({from, to}) => ({
    from: origin[from] ?? 0,
    to: origin[to] ?? text.length,
  }));
  return join(ranges);
}

function startOf(ranges: readonly Range[], size: number, length: number): number {
  let start = 0;
  let most = 0;
  for (const {from} of ranges) {
    const inside = ranges.filter((range) => range.from >= from && range.to <= from + size - lead);
    const marked = inside.reduce((sum, range) => sum + range.to - range.from, 0);
    if (marked > most) {
      most = marked;
      start = from - lead;
    }
  }
  return Math.max(0, Math.min(start, length - size));
}

/** The start of the sentence, if it is near: an excerpt had better not begin inside a word. */
function sentenceStart(text: string, start: number): number {
  const sentence = text.lastIndexOf('。', start + lead) + 1;
  return Math.abs(start - sentence) <= lead ? sentence : start;
}

function cut(text: string, ranges: readonly Range[], from: number, to: number): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = from;
  for (const range of ranges) {
    const start = Math.max(range.from, at);
    const end = Math.min(range.to, to);
    if (start >= end) continue;
    parts.push({text: text.slice(at, start), marked: false});
    parts.push({text: text.slice(start, end), marked: true});
    at = end;
  }
  parts.push({text: text.slice(at, to), marked: false});
  return parts.filter((part) => part.text !== '');
}

/**
 * Marks the words of a query in a text.
 *
 * @param text Text as shown.
 * @param words Normalised words (`marks` of a result).
 * @returns The whole text in parts.
 */
export function markWords(text: string, words: readonly string[]): ExcerptPart[] {
  return cut(text, markedRanges(text, words), 0, text.length);
}

/**
 * The stretch of a text that says most about a query.
 *
 * @param text Text as shown.
 * @param words Normalised words (`marks` of a result).
 * @param size Length wanted, in UTF-16 units.
 * @returns Parts, with … where text was left out.
 */
export function excerptOf(text: string, words: readonly string[], size = 96): ExcerptPart[] {
  const ranges = markedRanges(text, words);
  const start = sentenceStart(text, startOf(ranges, size, text.length));
  const end = Math.min(text.length, start + size);
  const parts = cut(text, ranges, start, end);
  return [
    ...(start > 0 ? [{text: '…', marked: false}] : []),
    ...parts,
    ...(end < text.length ? [{text: '…', marked: false}] : []),
  ];
}
