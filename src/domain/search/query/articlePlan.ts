import {type ArticleRef, articleTokens} from '../text/articles';
import type {TermStatistics} from './plan';

/** Terms of which any will do, with their boosts. */
export type Alternatives = ReadonlyMap<string, number>;

/** Boost of 第106条の3 when somebody asks for 第106条, and of the bare number 106. */
const branchBoost = 0.4;

/** An article number still being typed: 106, 106-, 106の. */
const bareNumber = /^(\d{1,3})[-のノ]?$/;

/**
 * Boosts that put the commonest first: lunr would put the rarest first, but who has not finished
 * a word or a number most likely means what the site speaks of most.
 *
 * @param terms Terms of which any will do.
 * @param statistics The index.
 * @param boost Boost of the commonest.
 */
export function commonFirst(
  terms: readonly string[],
  statistics: TermStatistics,
  boost: number,
): Map<string, number> {
  const least = Math.min(...terms.map((term) => statistics.idf(term)));
  return new Map(terms.map((term) => [term, boost * (least / statistics.idf(term)) ** 2]));
}

/** Articles with branch numbers (枝番) of an article. */
function branches(article: string, statistics: TermStatistics): Map<string, number> {
  const terms = statistics.startingWith(`§${article}-`).filter((term) => !term.includes('/'));
  return commonFirst(terms, statistics, branchBoost);
}

/**
 * Terms for an article: its most exact known token; without a branch number also its branches.
 *
 * @param ref What the query names.
 * @param statistics The index.
 * @returns Empty when the site does not have the article.
 */
export function articleAlternatives(ref: ArticleRef, statistics: TermStatistics): Alternatives {
  const known = articleTokens(ref).filter((token) => statistics.frequency(token) > 0);
  const exact = known.at(-1);
  if (exact !== undefined && exact !== `§${ref.article}`) return new Map([[exact, 1]]);
  return new Map([...branches(ref.article, statistics), ...known.map((t) => [t, 1] as const)]);
}

/**
 * Terms for a query that is a number: articles that begin with it, and the number itself.
 *
 * @param query Normalised query.
 * @param statistics The index.
 * @returns `undefined` when the query is something else or no article begins so.
 */
export function numberAlternatives(
  query: string,
  statistics: TermStatistics,
): Alternatives | undefined {
  const [, number] = bareNumber.exec(query) ?? [];
  if (number === undefined) return undefined;
  const articles = articleAlternatives({article: number}, statistics);
  return articles.size === 0 ? undefined : new Map([...articles, [number, branchBoost]]);
}

/**
 * An article as titles write it, so far as all agree: 106条の4.
 *
 * @param ref What the query names.
 */
export function articleName({article}: ArticleRef): string {
  const [number = '', ...rest] = article.split('-');
  return [`${number}条`, ...rest].join('の');
}
