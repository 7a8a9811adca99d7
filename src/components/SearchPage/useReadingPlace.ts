import {useEffect, useState} from 'react';
import {type Place, readPlace} from './place';

/** How much of a list is shown. */
export interface ReadingPlace {
  readonly limit: number;
  /** Scroll position to come back to; 0 for a new list. */
  readonly top: number;
  readonly showMore: () => void;
}

function savePlace(place: Place): void {
  try {
    window.history.replaceState({...window.history.state, searchPlace: place}, '');
  } catch {
    // Some browsers refuse too many changes, or any on a file; then the list starts at its top.
  }
}

/**
 * Keeps the place in a list in the browser's own history entry, so that the back button leads to
 * it: Docusaurus scrolls to the top, and the browser would scroll before there are results.
 *
 * @param step Entries shown at first and added each time.
 */
export function useReadingPlace(step: number): ReadingPlace {
  const [place] = useState(() => readPlace(window.history.state));
  const [limit, setLimit] = useState(Math.max(step, place.limit));
  useEffect(() => {
    // Before a link or button is followed; a reload or closed page has no click.
    const save = () => savePlace({top: window.scrollY, limit});
    document.addEventListener('click', save, true);
    window.addEventListener('pagehide', save);
    return () => {
      document.removeEventListener('click', save, true);
      window.removeEventListener('pagehide', save);
    };
  }, [limit]);
  return {limit, top: place.top, showMore: () => setLimit(limit + step)};
}

/**
 * Scrolls once, as soon as the list has its height.
 *
 * @param top Scroll position in CSS pixels; 0 leaves the page alone.
 * @param ready Whether everything is shown.
 */
export function useReturn(top: number, ready: boolean): void {
  useEffect(() => {
    if (ready && top > 0) window.scrollTo({top, behavior: 'instant'});
  }, [ready, top]);
}
