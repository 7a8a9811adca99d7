import {normalise} from '../text/normalise';
import type {ResidentsWord} from '../types';
import {wordsOf} from './names';

/** A residents' phrase in normalised parts. */
type Phrase = readonly string[];

/** An entry of the residents' words, ready to be compared with queries. */
export interface ResidentsEntry {
  readonly phrases: readonly Phrase[];
  /** Normalised terms to search, the best first. */
  readonly terms: readonly string[];
}

/** Least share of the content of a query that an entry must explain. */
const leastShare = 0.3;

/** Shorter phrases (お酒, 料理) mean something else beside words that the site does not know. */
const specificLength = 4;

/**
 * Prepares residents' words for {@link termsForResidents}.
 *
 * @param words Entries of `docs/_residents-words.yaml`.
 */
export function residentsEntries(words: readonly ResidentsWord[]): ResidentsEntry[] {
  return words.map(({say, terms}) => ({
    phrases: say.map((phrase) => normalise(phrase).split(/\s+/).filter(Boolean)),
    terms: terms.map(normalise),
  }));
}

/** What is left of a query without the parts of a phrase, in order; `undefined` if one is missing. */
function without(query: string, parts: Phrase): string | undefined {
  let rest = query;
  let from = 0;
  for (const part of parts) {
    const at = rest.indexOf(part, from);
    if (at < 0) return undefined;
    rest = `${rest.slice(0, at)} ${rest.slice(at + part.length)}`;
    from = at + 1;
  }
  return rest;
}

/** How well an entry explains a query. */
interface Explanation {
  /** Characters of the query that its phrases name. */
  readonly named: number;
  /** Share of the content of the query that its phrases name. */
  readonly share: number;
  /** Longest phrase. */
  readonly length: number;
  /** What the phrases leave. */
  readonly rest: string;
}

function explain(query: string, phrases: readonly Phrase[]): Explanation {
  let rest = query;
  let named = 0;
  let length = 0;
  for (const parts of phrases) {
    const left = without(rest, parts);
    if (left === undefined) continue;
    rest = left;
    named += parts.join('').length;
    length = Math.max(length, parts.join('').length);
  }
  const content = wordsOf(rest).join('').length;
  return {named, share: named === 0 ? 0 : named / (named + content), length, rest};
}

/**
 * Terms that say what a resident means, from the entry that explains most of the query.
 *
 * @param query Normalised query.
 * @param entries Prepared residents' words.
 * @param isKnown Whether the site has a word: お酒 does not explain 「お酒 通販」.
 * @returns Terms to search, the best first; empty when no entry fits.
 */
export function termsForResidents(
  query: string,
  entries: readonly ResidentsEntry[],
  isKnown: (word: string) => boolean,
): readonly string[] {
  let best: ResidentsEntry | undefined;
  let most = 0;
  for (const entry of entries) {
    const {named, share, length, rest} = explain(query, entry.phrases);
    if (named <= most || share < leastShare) continue;
    if (length < specificLength && !wordsOf(rest).every(isKnown)) continue;
    best = entry;
    most = named;
  }
  return best?.terms ?? [];
}
