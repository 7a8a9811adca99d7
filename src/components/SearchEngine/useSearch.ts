import type {SearchOutcome} from '@site/src/domain/search/types';
import {useMemo} from 'react';
import type {LoadedEngine} from './loadEngine';
import {useEngine} from './useEngine';

/** What a component shows while and after searching. */
export interface SearchState {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  /** Absent unless the status is `ready` and there is a query. */
  readonly outcome?: SearchOutcome;
  readonly engine?: LoadedEngine;
  /** Whether nothing more can be found once the rest of the engine has arrived. */
  readonly complete: boolean;
  /** Asks for the engine again after a failure. */
  readonly retry: () => void;
}

/** How to search; see `Searcher#search`. */
export interface UseSearchOptions {
  /** Loads the engine once this is true. */
  readonly wanted: boolean;
  readonly literal?: boolean;
}

/**
 * Searches whatever the query is. It takes milliseconds: render it in a transition while somebody
 * types.
 *
 * @param query Empty for none.
 * @param options How to search.
 */
export function useSearch(query: string, {wanted, literal}: UseSearchOptions): SearchState {
  const {engine, hasWords, failed, retry} = useEngine(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the engine knows more once it has its words
  const outcome = useMemo(
    () => (engine && query !== '' ? engine.searcher.search(query, {literal}) : undefined),
    [engine, hasWords, query, literal],
  );
  const partial = !hasWords && (outcome === undefined || outcome.results.length === 0);
  const complete = hasWords || failed;
  if (failed && partial) return {status: 'failed', complete, retry};
  if (!engine) return {status: wanted ? 'loading' : 'idle', complete, retry};
  // Without readings an empty outcome says nothing yet.
  if (outcome && partial) return {status: 'loading', engine, complete, retry};
  return {status: 'ready', outcome, engine, complete, retry};
}
