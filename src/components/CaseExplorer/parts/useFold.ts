import {type RefObject, useCallback, useEffect, useRef} from 'react';

/** Where list and filter stand side by side; the stylesheets use the same width. */
const wide = '(min-width: 997px)';

/** A fold that matters on narrow screens only. */
export interface Fold {
  readonly ref: RefObject<HTMLDetailsElement | null>;
  /** Folds on a narrow screen; does nothing beside the list. */
  readonly close: () => void;
}

/**
 * Keeps the filter open on wide screens. Stylesheets do so already where `::details-content` is
 * known; this is for browsers where it is not.
 */
export function useFold(): Fold {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const media = window.matchMedia(wide);
    const keepOpen = () => {
      if (media.matches && ref.current) ref.current.open = true;
    };
    keepOpen();
    media.addEventListener('change', keepOpen);
    return () => media.removeEventListener('change', keepOpen);
  }, []);
  const close = useCallback(() => {
    if (ref.current && !window.matchMedia(wide).matches) ref.current.open = false;
  }, []);
  return {ref, close};
}
