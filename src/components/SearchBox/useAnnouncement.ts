import {useEffect, useState} from 'react';

/** Long enough for a screen reader to finish the letters just typed, in milliseconds. */
const pause = 600;

/**
 * A text for a live region, spoken once after typing has paused.
 *
 * @param text What is true now; empty for nothing.
 */
export function useAnnouncement(text: string): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return spoken;
}
