import {startTransition, useCallback, useEffect, useState} from 'react';
import {type LoadedEngine, loadEngine} from './loadEngine';

interface Progress {
  readonly engine?: LoadedEngine;
  /** Whether readings, residents' words and spellings have arrived. */
  readonly hasWords: boolean;
  readonly failed: boolean;
}

/** The engine as it arrives. */
export interface EngineState extends Progress {
  /** Asks again after a failure. */
  readonly retry: () => void;
}

const nothing: Progress = {hasWords: false, failed: false};

/** Lets the browser answer the typist before the readings are unpacked. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(() => resolve(), {timeout: 200});
    } else setTimeout(resolve, 50);
  });
}

/**
 * Loads the engine on demand.
 *
 * @param wanted Nothing is fetched before this is true.
 */
export function useEngine(wanted: boolean): EngineState {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState(nothing);
  const retry = useCallback(() => setTurn((known) => known + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const tell = (change: Partial<Progress>) => {
      if (current) startTransition(() => setState((known) => ({...known, ...change})));
    };
    const start = async () => {
      const engine = await loadEngine();
      const {hasWords} = engine.searcher;
      tell({engine, hasWords, failed: false});
      if (hasWords) return;
      await idle();
      await engine.addWords();
      tell({hasWords: true});
    };
    setState((known) => ({...known, failed: false}));
    start().catch(() => tell({failed: true}));
    return () => {
      current = false;
    };
  }, [wanted, turn]);
  return {...state, retry};
}
