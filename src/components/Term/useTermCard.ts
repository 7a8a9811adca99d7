import {type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState} from 'react';

/** `auto`: CSS decides by hover and focus. `open`: shown by a tap. `closed`: dismissed by Esc. */
type CardState = 'auto' | 'open' | 'closed';

/** Tap-to-show and Esc-to-close for a term; hover and focus need no script. */
export function useTermCard() {
  const [state, setState] = useState<CardState>('auto');
  const touched = useRef(false);
  return {
    state,
    wordHandlers: {
      onPointerDown: (event: PointerEvent) => {
        touched.current = event.pointerType === 'touch';
      },
      onClick: (event: MouseEvent) => {
        if (!touched.current || state === 'open') return;
        event.preventDefault();
        setState('open');
      },
    },
    boxHandlers: {
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Escape') setState('closed');
      },
      onMouseLeave: () => setState('auto'),
      onBlur: () => setState('auto'),
    },
  };
}
