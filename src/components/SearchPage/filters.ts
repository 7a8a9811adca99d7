import {audiences, type SearchAddress} from '@site/src/components/SearchEngine/address';
import {allKinds, kindOf, type ResultKind} from '@site/src/components/SearchEngine/kind';
import type {SearchResult} from '@site/src/domain/search/types';
import type {Audience} from '@site/src/schema/common';

/** What the filters of the page hold. */
export type Filter = Pick<SearchAddress, 'kinds' | 'audience'>;

/** A choice of a filter, and how many results it would show beside the other filter. */
export interface Choice<T> {
  readonly value: T;
  readonly count: number;
}

/** Choices of both filters. */
export interface Choices {
  /** Kinds among all results, and those chosen. */
  readonly kinds: readonly Choice<ResultKind>[];
  readonly audiences: readonly Choice<Audience>[];
  /** Results for any reader, of the kinds chosen. */
  readonly everybody: number;
}

/**
 * Results that pass the filters.
 *
 * @param results Results, best first.
 * @param filter Kinds and audience; empty for all.
 */
export function filterResults<R extends Pick<SearchResult, 'type' | 'url' | 'audience'>>(
  results: readonly R[],
  {kinds, audience}: Filter,
): R[] {
  return results.filter(
    (result) =>
      (kinds.length === 0 || kinds.includes(kindOf(result))) &&
      (audience === '' || result.audience.includes(audience)),
  );
}

/**
 * What can be chosen, with counts: each filter counts what the other one leaves.
 *
 * @param results All results of the query.
 * @param filter What is chosen.
 */
export function countChoices(
  results: readonly Pick<SearchResult, 'type' | 'url' | 'audience'>[],
  {kinds, audience}: Filter,
): Choices {
  const forAudience = filterResults(results, {kinds: [], audience});
  const ofKinds = filterResults(results, {kinds, audience: ''});
  const present = new Set([...results.map(kindOf), ...kinds]);
  return {
    kinds: allKinds
      .filter((kind) => present.has(kind))
      .map((value) => ({
        value,
        count: forAudience.filter((result) => kindOf(result) === value).length,
      })),
    audiences: audiences.map((value) => ({
      value,
      count: ofKinds.filter((result) => result.audience.includes(value)).length,
    })),
    everybody: ofKinds.length,
  };
}

/**
 * Adds a kind to those chosen, or takes it away.
 *
 * @param kinds Kinds chosen.
 * @param kind The kind ticked or unticked.
 */
export function toggleKind(kinds: readonly ResultKind[], kind: ResultKind): ResultKind[] {
  return kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind];
}
