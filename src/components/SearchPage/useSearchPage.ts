import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {type SearchAddress, type SearchState, useSearch} from '@site/src/components/SearchEngine';
import {emptyAddress, readAddress, writeAddress} from '@site/src/components/SearchEngine/address';
import {useMemo} from 'react';
import type {Filter} from './filters';

/** The address as state of the page, and what it finds. */
export interface SearchPageState {
  readonly address: SearchAddress;
  readonly search: SearchState;
  /** A step of its own in the history. */
  readonly ask: (query: string) => void;
  /** Changes the filters; the back button leads to the page before, not through each tick. */
  readonly narrow: (filter: Filter) => void;
}

/** Reads and writes the address of the search page, and searches. */
export function useSearchPage(): SearchPageState {
  const location = useLocation();
  const history = useHistory();
  // The page was built without a query; the first render in the browser must equal it.
  const isBrowser = useIsBrowser();
  const known = isBrowser ? location.search : '';
  const address = useMemo(() => (known === '' ? emptyAddress : readAddress(known)), [known]);
  const {query} = address;
  const search = useSearch(query, {wanted: query !== '', literal: address.literal});
  const at = (next: Partial<SearchAddress>) => ({
    pathname: location.pathname,
    search: writeAddress(next),
  });
  return {
    address,
    search,
    ask: (next) => history.push(at({query: next})),
    narrow: (filter) => history.replace(at({...address, ...filter})),
  };
}
