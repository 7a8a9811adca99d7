import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  type CaseAddress,
  type CaseIndex,
  type CaseQuery,
  formatAddress,
  parseAddress,
} from '@site/src/domain/cases';
import {type RefObject, useCallback, useEffect, useRef, useState} from 'react';

/** Browsers refuse an address that changes at every key; a pause of this many ms ends a word. */
const typingPause = 400;

/** The query of the page and how to change it. */
export interface CaseQueryState extends CaseAddress {
  /** How often the address was read anew: each time the results are others, not the same moved. */
  readonly turn: number;
  /** Changes the query and its address; `typing` waits for a pause before writing the address. */
  readonly change: (query: CaseQuery, typing?: boolean) => void;
}

/** What stands in the form, as an address: its fields carry the names of the facets. */
function readForm(form: HTMLFormElement | null): string {
  const entries = form ? [...new FormData(form)] : [];
  return entries
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `&${key}=${encodeURIComponent(String(value))}`)
    .join('');
}

/**
 * Keeps the query in the address, so that it can be shared, reloaded and come back to. The page is
 * built with everything shown; the address is read as soon as the reader's browser takes over.
 *
 * @param form Holds what was chosen before that moment.
 */
export function useCaseQuery(
  {facets}: CaseIndex,
  form: RefObject<HTMLFormElement | null>,
): CaseQueryState {
  const history = useHistory();
  const {pathname, search} = useLocation();
  const isBrowser = useIsBrowser();
  const known = isBrowser ? search : '';
  const [address, setAddress] = useState(() => parseAddress(known, facets));
  const [turn, setTurn] = useState(0);
  /** Address that `address` stands for. */
  const held = useRef(known);
  const timer = useRef(0);

  const write = useCallback(
    (query: CaseQuery) => {
      // The reader may be on the way to another page already.
      if (history.location.pathname !== pathname) return;
      held.current = formatAddress(query);
      if (history.location.search === held.current) return;
      // A new entry of the history for each tick would move the focus and bury the page before.
      history.replace({...history.location, search: held.current});
    },
    [history, pathname],
  );

  const change = useCallback(
    (query: CaseQuery, typing = false) => {
      setAddress({query, unknown: []});
      window.clearTimeout(timer.current);
      if (typing) timer.current = window.setTimeout(() => write(query), typingPause);
      else write(query);
    },
    [write],
  );

  useEffect(() => {
    // Docusaurus tells the address late; only the latest one counts.
    if (search === held.current || search !== history.location.search) return;
    window.clearTimeout(timer.current);
    held.current = search;
    setAddress(parseAddress(search, facets));
    setTurn((past) => past + 1);
  }, [search, history, facets]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the browser takes over
  useEffect(() => {
    const early = isBrowser ? '' : readForm(form.current);
    if (early !== '') {
      const both = parseAddress(`${history.location.search}${early}`, facets);
      setAddress(both);
      write(both.query);
    }
    return () => window.clearTimeout(timer.current);
  }, []);

  return {...address, turn, change};
}
