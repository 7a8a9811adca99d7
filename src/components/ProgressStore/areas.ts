/** The part of `Storage` that the store uses; any call may throw. */
export type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** All keys of the site begin so; other sites opened from files share one localStorage. */
const siteKey = 'manabiba:';

/** All keys of the record begin so. */
export const recordKey = `${siteKey}progress`;

/** Damaged data is kept under this prefix with the instant it was found. */
export const asidePrefix = `${recordKey}:aside:`;

/** Marks the device as shared. It is all that 共用PCモード leaves behind, to guard the next reader. */
export const sharedKey = `${siteKey}shared-pc`;

/** Runs a storage call; private mode and full or forbidden storage give `fallback`. */
export function attempt<T>(call: () => T, fallback: T): T {
  try {
    return call();
  } catch {
    return fallback;
  }
}

/** @returns null when missing or when the area cannot be read */
export function readKey(area: Area | undefined, key: string): string | null {
  return attempt(() => area?.getItem(key) ?? null, null);
}

/** @returns false when the area refused */
export function writeKey(area: Area | undefined, key: string, value: string): boolean {
  if (!area) return false;
  return attempt(() => {
    area.setItem(key, value);
    return true;
  }, false);
}

export function removeKey(area: Area | undefined, key: string): void {
  attempt(() => area?.removeItem(key), undefined);
}

function removeKeys(area: Area | undefined, ours: (key: string) => boolean): void {
  const keys = attempt(
    () => Array.from({length: area?.length ?? 0}, (_, index) => area?.key(index) ?? ''),
    [],
  );
  for (const key of keys) if (ours(key)) removeKey(area, key);
}

/** Removes the record and everything set aside from an area. */
export function removeRecord(area: Area | undefined): void {
  removeKeys(area, (key) => key.startsWith(recordKey));
}

/** Removes whatever the site keeps in an area, but for the mark that guards the next reader. */
export function removeEverything(area: Area | undefined): void {
  removeKeys(area, (key) => key.startsWith(siteKey) && key !== sharedKey);
}
