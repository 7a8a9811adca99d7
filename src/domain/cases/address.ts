import {type FacetName, type Facets, facetNames} from './facets';
import type {CaseQuery} from './query';

/** Longest text that is searched; the rest of a longer one is dropped. */
export const maxText = 60;

/** A condition of an address that this site does not have. */
export interface UnknownCondition {
  /** Facet whose value is unknown; absent when the address names no facet of ours. */
  readonly facet?: FacetName;
  /** What the address says, cut to a length that can be shown. */
  readonly value: string;
}

/** An address as a query, and what could not be understood of it. */
export interface CaseAddress {
  readonly query: CaseQuery;
  readonly unknown: readonly UnknownCondition[];
}

/** Keys that mail and social networks hang on a link; readers did not write them. */
const foreignKey = /^(?:utm_.*|fbclid|gclid|_.*)$/;

const isFacet = (key: string): key is FacetName => facetNames.some((name) => name === key);

/** By code points, so that no character is cut in half. */
function cut(text: string, length: number): string {
  const points = [...text];
  return points.length > length ? `${points.slice(0, length).join('')}…` : text;
}

/**
 * Reads the query part of an address, e.g. `?theme=食&theme=農業&q=畑`. Never throws: what is not
 * known is reported and left out of the query.
 *
 * @param search With or without `?`.
 * @param facets What the cases offer.
 */
export function parseAddress(search: string, facets: Facets): CaseAddress {
  const params = new URLSearchParams(search);
  const unknown = new Map<string, UnknownCondition>();
  for (const [key, value] of params) {
    if (key === 'q' || value === '' || foreignKey.test(key)) continue;
    const facet = isFacet(key) ? key : undefined;
    if (facet && facets[facet].some((option) => option.value === value)) continue;
    const shown = {facet, value: cut(facet ? value : key, 20)};
    unknown.set(`${facet ?? ''}=${shown.value}`, shown);
  }
  const chosen = (facet: FacetName) => {
    const given = new Set(params.getAll(facet));
    return facets[facet].map(({value}) => value).filter((value) => given.has(value));
  };
  const text = [...(params.get('q') ?? '')].slice(0, maxText).join('');
  return {
    query: {
      chosen: {
        support: chosen('support'),
        theme: chosen('theme'),
        pref: chosen('pref'),
        actor: chosen('actor'),
      },
      text: text.trim() === '' ? '' : text,
    },
    unknown: [...unknown.values()],
  };
}

/**
 * Writes a query as the query part of an address.
 *
 * @returns With `?`, or empty when the query asks for nothing.
 */
export function formatAddress(query: CaseQuery): string {
  const params = new URLSearchParams();
  for (const facet of facetNames) {
    for (const value of query.chosen[facet]) params.append(facet, value);
  }
  if (query.text.trim() !== '') params.append('q', query.text);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
