import {type Area, attempt, readKey, sharedKey} from '@site/src/components/ProgressStore/areas';

/** Keys of the training tool begin so; other sites opened from files share one localStorage. */
const prefix = 'manabiba:train:';

export const runKey = `${prefix}run`;
export const screenKey = `${prefix}screen`;
export const votesKey = `${prefix}votes`;
export const notesKey = `${prefix}notes`;

/** Storage that every window of the site shares; undefined where the browser forbids it. */
export function localArea(): Area | undefined {
  return attempt<Area | undefined>(() => window.localStorage, undefined);
}

/** Where work of this device is kept: nowhere that outlives the tab in 共用PCモード. */
export function workArea(): Area | undefined {
  const local = localArea();
  if (readKey(local, sharedKey) === null) return local;
  return attempt<Area | undefined>(() => window.sessionStorage, undefined);
}
