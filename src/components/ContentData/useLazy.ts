import {useCallback, useEffect, useState} from 'react';

/** Data on its way; `retry` asks again after a failure. */
export type Lazy<T> =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly retry: () => void}
  | {readonly status: 'ready'; readonly value: T};

/**
 * Loads data after the page is shown.
 *
 * @param load stays the same between renders, or the data is loaded again
 * @param wanted false waits
 */
export function useLazy<T>(load: () => Promise<T>, wanted = true): Lazy<T> {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Lazy<T>>({status: 'loading'});
  const retry = useCallback(() => setTurn((known) => known + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    setState({status: 'loading'});
    load().then(
      (value) => current && setState({status: 'ready', value}),
      () => current && setState({status: 'failed', retry}),
    );
    return () => {
      current = false;
    };
  }, [load, wanted, retry, turn]);
  return state;
}
