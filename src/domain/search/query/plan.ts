import {articlesInQuery} from '../text/articles';
import {bigramsOf, type Run, runsOf, seamsOf, tokenWeight} from '../text/tokens';
import {
  type Alternatives,
  articleAlternatives,
  articleName,
  commonFirst,
  numberAlternatives,
} from './articlePlan';
import {withoutAsking} from './asking';

/** What the index knows about its terms. */
export interface TermStatistics {
  /** Sections that hold the term; 0 when the site does not have it. */
  frequency(term: string): number;
  /** Inverse document frequency, also of unknown terms. */
  idf(term: string): number;
  /** All terms that begin so, in order. */
  startingWith(prefix: string): readonly string[];
  /** Whether a pair was left out of the index for being everywhere. */
  isStop(term: string): boolean;
}

/** One interpretation of a query, ready to be run. */
export interface QueryPlan {
  /** Boost by term: weight by script. */
  readonly terms: ReadonlyMap<string, number>;
  /**
   * Terms that only titles hold: seams between words and pairs that are everywhere. They help
   * ranking; a section need not hold them.
   */
  readonly optional: ReadonlyMap<string, number>;
  /** A last single character, as the beginning of a word still being typed. */
  readonly unfinished: Alternatives;
  /** Articles of the law: of each a section must hold one term. */
  readonly articles: readonly Alternatives[];
  /** Two hiragana stand by chance in any text: such a query is looked for in titles. */
  readonly titlesOnly: boolean;
  /** Content words as they stand, for titles and marks; all of a query without any. */
  readonly words: readonly string[];
}

/** A query of this many hiragana is looked for in titles only. */
const shortHiragana = /^[ぁ-ゖ]{1,2}$/;

/** Longest run that is one word though it mixes kanji and hiragana (支え合い, 断らない). */
const longestMixedWord = 5;

/** Words tried for one that is still being typed. */
const mostContinuations = 60;

/** Words between particles and endings; a run that is all hiragana is one word. */
function contentWords({text}: Run): string[] {
  const words = text.match(/[^ぁ-ゖ]+/g) ?? [];
  return words.length === 0 || (words.length === 1 && text.length <= longestMixedWord)
    ? [text]
    : words;
}

/** The character with which a run ends, if it stands alone and may be the start of a word. */
function loneEnd(run: Run | undefined): string {
  const last = run?.kind === 'japanese' ? run.text.slice(-1) : '';
  return run && (run.text.length === 1 || bigramsOf(run.text).includes(last)) ? last : '';
}

/** Whether a pair is the start of a word that is not converted yet: 生い in 民生い, with いん to come. */
function isHalfTyped(term: string, last: Run | undefined, statistics: TermStatistics): boolean {
  const ends = last?.kind === 'japanese' && last.text.endsWith(term);
  return ends && /^[^ぁ-ゖ][ぁ-ゖ]$/.test(term) && statistics.frequency(term) === 0;
}

function unfinishedWord(runs: readonly Run[], statistics: TermStatistics): Alternatives {
  const begun = loneEnd(runs.at(-1));
  const terms = begun === '' ? [] : statistics.startingWith(begun);
  const common = [...terms]
    .sort((a, b) => statistics.frequency(b) - statistics.frequency(a))
    .slice(0, mostContinuations);
  return commonFirst(common, statistics, 1);
}

/**
 * Turns a query into terms.
 *
 * @param query Normalised query.
 * @param statistics The index.
 * @returns `undefined` when the query names an article that the site does not have, or nothing
 *   that can be searched.
 */
export function planQuery(query: string, statistics: TermStatistics): QueryPlan | undefined {
  const bare = numberAlternatives(query, statistics);
  const {refs, rest} = bare ? {refs: [], rest: ''} : articlesInQuery(query);
  const articles = bare ? [bare] : refs.map((ref) => articleAlternatives(ref, statistics));
  if (articles.some((alternatives) => alternatives.size === 0)) return undefined;
  const runs = runsOf(refs.length > 0 ? rest.replace(/法(?=\s|$)/g, ' ') : withoutAsking(rest));
  const unfinished = unfinishedWord(runs, statistics);
  const terms = new Map<string, number>();
  const optional = new Map<string, number>();
  for (const {text, kind} of runs) {
    for (const term of kind === 'word' ? [text] : bigramsOf(text)) {
      if (unfinished.size > 0 && term === loneEnd(runs.at(-1))) continue;
      if (isHalfTyped(term, runs.at(-1), statistics)) continue;
      (statistics.isStop(term) ? optional : terms).set(term, tokenWeight(term));
    }
    for (const seam of kind === 'word' ? [] : seamsOf(text)) optional.set(seam, tokenWeight(seam));
  }
  const sparse = terms.size + unfinished.size + articles.length === 0;
  if (sparse && optional.size === 0) return undefined;
  return {
    terms: sparse ? optional : terms,
    optional: sparse ? new Map() : optional,
    unfinished,
    articles,
    titlesOnly: shortHiragana.test(runs.map(({text}) => text).join('')),
    words: [
      ...(bare ? [articleName({article: query.replace(/\D/g, '')})] : refs.map(articleName)),
      ...runs.flatMap(contentWords),
    ],
  };
}
