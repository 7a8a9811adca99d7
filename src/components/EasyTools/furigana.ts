import {
  type Area,
  attempt,
  readKey,
  removeKey,
  writeKey,
} from '@site/src/components/ProgressStore/areas';
import {useEffect, useSyncExternalStore} from 'react';

const key = 'manabiba:furigana';
const listeners = new Set<() => void>();
/** Undefined until the device was asked; kept here where nothing can be stored. */
let shown: boolean | undefined;

const area = (): Area | undefined => attempt(() => window.localStorage, undefined);

function isShown(): boolean {
  shown ??= readKey(area(), key) !== 'off';
  return shown;
}

/** Shows or hides the readings of easy pages, on this device from now on. */
export function setFurigana(on: boolean): void {
  shown = on;
  if (on) removeKey(area(), key);
  else writeKey(area(), key, 'off');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Are readings shown? True on the server: they are on unless the reader said otherwise. */
export function useFurigana(): boolean {
  const on = useSyncExternalStore(subscribe, isShown, () => true);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-no-furigana', !on);
  }, [on]);
  return on;
}
