import {type FacetName, facetNames} from './facets';

/** What a reader asks for: a case must agree with every facet that has choices, and with the text. */
export interface CaseQuery {
  /** Chosen values; a case agrees with a facet when it has one of them. */
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  /** Free text as typed. */
  readonly text: string;
}

/** One part of a query that can be taken away: a whole facet, or the text. */
export type QueryPart = FacetName | 'text';

/** Asks for nothing: every case agrees. */
export const everything: CaseQuery = {
  chosen: {support: [], theme: [], pref: [], actor: []},
  text: '',
};

/** The query with the values of one facet replaced. */
export function choose(query: CaseQuery, facet: FacetName, values: readonly string[]): CaseQuery {
  return {...query, chosen: {...query.chosen, [facet]: values}};
}

/** The query with one value added or taken away; the same again when it already is so. */
export function toggle(
  query: CaseQuery,
  facet: FacetName,
  value: string,
  wanted: boolean,
): CaseQuery {
  const others = query.chosen[facet].filter((known) => known !== value);
  return choose(query, facet, wanted ? [...others, value] : others);
}

/** Parts of the query that ask for something. */
export function partsOf(query: CaseQuery): QueryPart[] {
  const facets = facetNames.filter((facet) => query.chosen[facet].length > 0);
  return query.text.trim() === '' ? facets : [...facets, 'text'];
}

/** The query without one of its parts. */
export function without(query: CaseQuery, part: QueryPart): CaseQuery {
  return part === 'text' ? {...query, text: ''} : choose(query, part, []);
}
