import {type Area, attempt} from './areas';
import {createProgressStore} from './store';
import type {ProgressStore} from './types';

let store: ProgressStore | undefined;

/** 128 random bits; `crypto.randomUUID` is missing on plain http, where many town halls run. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reading the property itself throws where storage is forbidden. */
const area = (open: () => Storage): Area | undefined => attempt(open, undefined);

/** The store of this tab, made at first use. Call in the browser only. */
export function progressStore(): ProgressStore {
  if (store) return store;
  const made = createProgressStore({
    local: area(() => window.localStorage),
    session: area(() => window.sessionStorage),
    now: () => new Date(),
    newId: randomId,
  });
  store = made;
  window.addEventListener('storage', made.resync);
  // A page from the back/forward cache or a sleeping tab got no storage events meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && made.resync());
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && made.resync(),
  );
  return made;
}
