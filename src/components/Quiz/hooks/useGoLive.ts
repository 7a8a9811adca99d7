import {useEffect, useRef, useState} from 'react';
import {useHydrated} from './useHydrated';

/** A click follows its `pointerup` within this time, in milliseconds. */
const clickDelay = 500;

/**
 * Turns the `<details>` that works without scripts into a button once scripts run, without losing
 * a tap: one that was opened before counts as handed in, one that a finger still rests on is left
 * in place until the finger is gone.
 *
 * @param handIn hands in the form as it stands
 */
export function useGoLive(handIn: () => void) {
  const [live, setLive] = useState(useHydrated());
  const details = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const tookFocus = useRef(false);
  const latest = useRef(handIn);
  latest.current = handIn;

  useEffect(() => {
    const element = details.current;
    if (live || !element) return;
    const finish = () => {
      tookFocus.current = element.contains(document.activeElement);
      setLive(true);
      if (element.open) latest.current();
    };
    if (!element.matches(':active')) return finish();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onPointerUp = () => {
      timer = setTimeout(finish, clickDelay);
    };
    element.addEventListener('toggle', finish);
    window.addEventListener('pointerup', onPointerUp);
    window.addEventListener('pointercancel', onPointerUp);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('toggle', finish);
      window.removeEventListener('pointerup', onPointerUp);
      window.removeEventListener('pointercancel', onPointerUp);
    };
  }, [live]);

  useEffect(() => {
    if (live && tookFocus.current) button.current?.focus();
  }, [live]);

  return {live, details, button};
}
