import {align, type RubyPart, type WordReading} from './align';
import {inflectionsOf} from './inflect';

/** A reviewed word found at a place of a text. */
export interface WordMatch {
  readonly length: number;
  readonly parts: readonly RubyPart[];
  /** Another reviewed verb or adjective fits here with another reading. */
  readonly ambiguous: boolean;
}

interface Candidate {
  readonly stem: string;
  readonly parts: readonly RubyPart[];
  readonly ending?: RegExp;
  /** 「#人」: only right after a number. */
  readonly counter: boolean;
}

/** Finds reviewed words in text. */
export interface ReadingTable {
  readonly match: (text: string, at: number) => WordMatch | undefined;
}

export const kanji = /[\p{Script=Han}々]/u;
const digit = /[0-9０-９]/;

/** Counters that change their reading with these numbers: 「2人」 must be entered as it is. */
const irregular: Readonly<Record<string, RegExp>> = {
  人: /(?<![0-9])[12]$/,
  日: /(?<![0-9])(?:[1-9]|10|14|20|24)$/,
  分: /[134680]$/,
  本: /[13680]$/,
  階: /3$/,
};

/** Kana that a particle does not begin with: after a single kanji they are the word's own. */
const okurigana = /[うえおきぎぐけげしすせぜつぬびぶべぼみむめりるれろわん]/;

function candidatesOf({word, reading}: WordReading): Candidate[] {
  const parts = align({word: word.replace(/^#/, ''), reading});
  if (!parts) return [];
  const counter = word.startsWith('#');
  const plain = word.replace(/^#/, '').replaceAll('/', '');
  const inflected = inflectionsOf(plain, reading).map(({stem, ending}) => ({
    stem,
    ending,
    counter,
    parts: shorten(parts, plain.length - stem.length),
  }));
  return [{stem: plain, parts, counter}, ...inflected];
}

/** Parts without the last `count` characters, which are kana. */
function shorten(parts: readonly RubyPart[], count: number): RubyPart[] {
  const last = parts.at(-1);
  if (!last || last.yomi !== undefined) return [...parts];
  const text = last.text.slice(0, last.text.length - count);
  return text === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), {text}];
}

function fits(candidate: Candidate, text: string, at: number): number {
  const {stem, ending, counter} = candidate;
  if (!text.startsWith(stem, at)) return 0;
  const before = text.slice(0, at);
  const previous = before.at(-1) ?? '';
  const first = stem[0] ?? '';
  if (counter) {
    if (!digit.test(previous) || irregular[stem]?.test(before)) return 0;
  } else if (digit.test(previous) && (kanji.test(first) || digit.test(first))) return 0;
  // A piece of a longer run of kanji is another word: 「外国人」 is not 「外国」 and 「人」.
  if (kanji.test(first) && kanji.test(previous)) return 0;
  const end = at + stem.length;
  const next = text[end] ?? '';
  if (ending) {
    ending.lastIndex = end;
    const found = ending.exec(text)?.[0];
    return found === undefined ? 0 : stem.length + found.length;
  }
  if (kanji.test(stem.at(-1) ?? '') && kanji.test(next)) return 0;
  return stem.length === 1 && !counter && okurigana.test(next) ? 0 : stem.length;
}

const readingOf = (candidate: Candidate) => candidate.parts.find((part) => part.yomi)?.yomi;

/**
 * Makes a table of reviewed words; the longest word wins, then the one entered as it stands.
 *
 * @param words words whose reading does not fit are left out; the content checks report them
 */
export function createReadingTable(words: Iterable<WordReading>): ReadingTable {
  const byFirst = new Map<string, Candidate[]>();
  for (const candidate of [...words].flatMap(candidatesOf)) {
    const first = candidate.stem[0] ?? '';
    const same = byFirst.get(first);
    if (same) same.push(candidate);
    else byFirst.set(first, [candidate]);
  }
  const match = (text: string, at: number): WordMatch | undefined => {
    const found = (byFirst.get(text[at] ?? '') ?? [])
      .map((candidate) => ({candidate, length: fits(candidate, text, at)}))
      .filter(({length}) => length > 0)
      .sort(
        (a, b) =>
          b.length - a.length || Number(!!a.candidate.ending) - Number(!!b.candidate.ending),
      );
    const best = found[0];
    if (!best) return undefined;
    const {candidate, length} = best;
    const rest = text.slice(at + candidate.stem.length, at + length);
    const ambiguous =
      candidate.ending !== undefined &&
      found.some(
        ({candidate: other}) =>
          other.ending !== undefined &&
          other.stem.length === candidate.stem.length &&
          readingOf(other) !== readingOf(candidate),
      );
    return {length, parts: rest ? [...candidate.parts, {text: rest}] : candidate.parts, ambiguous};
  };
  return {match};
}
