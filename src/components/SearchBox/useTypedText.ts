import {startTransition, useCallback, useEffect, useRef, useState} from 'react';

/** What is typed, as the search sees it. */
export interface TypedText {
  readonly text: string;
  /** Takes over a new text a frame later; the newest wins. */
  readonly follow: (text: string) => void;
}

/**
 * Keeps the search off the keys: the browser draws the letter first, then a transition searches,
 * and the next letter may interrupt it.
 */
export function useTypedText(): TypedText {
  const [text, setText] = useState('');
  const frame = useRef(0);
  const follow = useCallback((next: string) => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => startTransition(() => setText(next)));
  }, []);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return {text, follow};
}
