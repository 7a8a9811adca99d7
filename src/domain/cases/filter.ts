import type {CaseCard} from '../content/data';
import {foldForFilter} from '../glossary/rows';
import {normalise} from '../search/text/normalise';
import {type FacetName, type Facets, facetsOf, prefectureRank, valuesOf} from './facets';
import {type CaseQuery, partsOf, type QueryPart, without} from './query';

/** A case with its text folded once. */
interface CaseEntry {
  readonly item: CaseCard;
  readonly text: string;
}

/** Cases made ready for questions, from north to south. */
export interface CaseIndex {
  readonly entries: readonly CaseEntry[];
  readonly facets: Facets;
}

/** Kana, width, case and common spellings (子供 for 子ども) do not matter. */
function fold(text: string): string {
  return foldForFilter(normalise(text));
}

function textOf(item: CaseCard): string {
  const words = [
    item.title,
    item.description,
    item.reading ?? '',
    item.prefecture,
    item.municipality,
    item.spark,
    ...item.aliases,
    ...item.supports,
    ...item.themes,
    ...item.actors,
  ];
  // A word never spans two fields: nobody can type the line break.
  return words.map(fold).join('\n');
}

/** Sorts the cases from north to south and makes them ready to be asked. */
export function indexCases(cases: readonly CaseCard[]): CaseIndex {
  const sorted = [...cases].sort(
    (a, b) => prefectureRank(a.prefecture) - prefectureRank(b.prefecture),
  );
  return {
    entries: sorted.map((item) => ({item, text: textOf(item)})),
    facets: facetsOf(sorted),
  };
}

type Condition = (entry: CaseEntry) => boolean;

/** One condition for each part of the query that asks for something. */
function conditionsOf(query: CaseQuery): Condition[] {
  const words = query.text.split(/\s+/).map(fold).filter(Boolean);
  return partsOf(query).map((part): Condition => {
    if (part === 'text') return ({text}) => words.every((word) => text.includes(word));
    const wanted = new Set(query.chosen[part]);
    return ({item}) => valuesOf(item, part).some((value) => wanted.has(value));
  });
}

/** Cases that agree with every part of the query, in the order of the index. */
export function filterCases(index: CaseIndex, query: CaseQuery): CaseCard[] {
  const conditions = conditionsOf(query);
  return index.entries
    .filter((entry) => conditions.every((agrees) => agrees(entry)))
    .map(({item}) => item);
}

/**
 * How many cases each option of a facet would show, given the text and the other facets. Choices
 * within the facet do not count: its options add to one another.
 *
 * @returns Count by value; a value that is absent would show none.
 */
export function countOptions(
  index: CaseIndex,
  query: CaseQuery,
  facet: FacetName,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of filterCases(index, without(query, facet))) {
    for (const value of new Set(valuesOf(item, facet))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** What is left when one part of a query is taken away. */
export interface WayOut {
  readonly part: QueryPart;
  readonly query: CaseQuery;
  /** Cases that are then shown; at least one. */
  readonly count: number;
}

/** Ways out of a query that shows nothing, those that take away one part and then show something. */
export function waysOut(index: CaseIndex, query: CaseQuery): WayOut[] {
  return partsOf(query)
    .map((part) => {
      const rest = without(query, part);
      return {part, query: rest, count: filterCases(index, rest).length};
    })
    .filter(({count}) => count > 0);
}

/**
 * Cases that agree with the most parts of a query, best first.
 *
 * @param limit At most so many.
 * @returns Empty when no case agrees with any part.
 */
export function nearestCases(index: CaseIndex, query: CaseQuery, limit: number): CaseCard[] {
  const conditions = conditionsOf(query);
  return index.entries
    .map((entry) => ({
      item: entry.item,
      score: conditions.filter((agrees) => agrees(entry)).length,
    }))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({item}) => item);
}
