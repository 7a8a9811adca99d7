import {useEffect, useRef} from 'react';

/** What the keys do. */
export interface Turning {
  readonly forward: () => void;
  readonly back: () => void;
}

const forwardKeys = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const backKeys = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

/** Clickers send PageUp and PageDown; the others are for keyboards. */
export const clicker = {forward: new Set(['PageDown']), back: new Set(['PageUp'])};

/** Turns screens by key wherever the focus is, except in a field or on a button pressed by that key. */
export function useKeys(
  turning: Turning,
  keys: {forward: ReadonlySet<string>; back: ReadonlySet<string>} = {
    forward: forwardKeys,
    back: backKeys,
  },
): void {
  const latest = useRef(turning);
  latest.current = turning;
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.target as HTMLElement | null;
      if (target?.closest('input, select, textarea')) return;
      if (target?.closest('button, a') && (event.key === ' ' || event.key === 'Enter')) return;
      if (keys.forward.has(event.key)) latest.current.forward();
      else if (keys.back.has(event.key)) latest.current.back();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys.forward, keys.back]);
}
