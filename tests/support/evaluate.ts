import type {Searcher} from '../../src/domain/search/query/searcher';
import type {SearchDocument} from '../../src/domain/search/types';
import {isRelevant, type JudgedQuery} from './judge';

/** Anything that ranks addresses for a query. */
export type Ranker = (query: string) => readonly string[];

/** Figures of one class of queries. Shares are 0–1. */
export interface Score {
  readonly queries: number;
  /** Answerable queries with a relevant result first, and among the first three. */
  readonly at1: number;
  readonly at3: number;
  /** Mean reciprocal rank within the first ten. */
  readonly mrr: number;
  /** Answerable queries without any result. */
  readonly zero: number;
  /** Negative queries with any result. */
  readonly wrong: number;
  /** Queries that no section of the site answers, by the judge's rules. */
  readonly unanswerable: number;
  /** Ids whose first result is not relevant. */
  readonly missed: readonly string[];
}

/** Ranks by the site's own search. */
export function rankerOf(searcher: Searcher): Ranker {
  return (query) => searcher.search(query).results.map(({url}) => url);
}

/** Judges a ranker on queries of one or several classes. */
export function judge(
  queries: readonly JudgedQuery[],
  documents: readonly SearchDocument[],
  ranker: Ranker,
): Score {
  const judged = new Map(
    documents.map(({url, pageTitle, heading, text}) => [
      url,
      {title: `${pageTitle} ${heading}`, text},
    ]),
  );
  const positive = queries.filter(({expect}) => !expect.zero);
  const ranks = positive.map((query) => {
    const urls = ranker(query.query);
    const rank = urls.slice(0, 10).findIndex((url) => {
      const result = judged.get(url);
      return result !== undefined && isRelevant(result, query);
    });
    return {id: query.id, found: urls.length > 0, rank: rank + 1};
  });
  const share = (count: number, of: readonly unknown[]) =>
    of.length === 0 ? Number.NaN : count / of.length;
  const negative = queries.filter(({expect}) => expect.zero);
  const all = [...judged.values()];
  return {
    queries: queries.length,
    at1: share(ranks.filter(({rank}) => rank === 1).length, positive),
    at3: share(ranks.filter(({rank}) => rank >= 1 && rank <= 3).length, positive),
    mrr: share(
      ranks.reduce((sum, {rank}) => sum + (rank > 0 ? 1 / rank : 0), 0),
      positive,
    ),
    zero: share(ranks.filter(({found}) => !found).length, positive),
    wrong: share(negative.filter(({query}) => ranker(query).length > 0).length, negative),
    unanswerable: positive.filter((query) => !all.some((result) => isRelevant(result, query)))
      .length,
    missed: ranks.filter(({rank}) => rank !== 1).map(({id, rank}) => `${id}:${rank}`),
  };
}

/** Judges each class by itself, and all together last. */
export function judgeByClass(
  queries: readonly JudgedQuery[],
  documents: readonly SearchDocument[],
  ranker: Ranker,
): Map<string, Score> {
  const classes = [...new Set(queries.map((query) => query.class))];
  const parts = classes.map((name): [string, Score] => [
    name,
    judge(
      queries.filter((query) => query.class === name),
      documents,
      ranker,
    ),
  ]);
  return new Map([...parts, ['all', judge(queries, documents, ranker)]]);
}
