/** The part of `Storage` that the store uses; any call may throw. */
export type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** All keys of the record begin so; other sites opened from files share one localStorage. */
export const recordKey = 'manabiba:progress';

/** Damaged data is kept under this prefix with the instant it was found. */
export const asidePrefix = `${recordKey}:aside:`;

/** Marks the device as shared. It is all that 共用PCモード leaves behind, to guard the next reader. */
export const sharedKey = 'manabiba:shared-pc';

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

/** Removes the record and everything set aside from an area. */
export function removeRecord(area: Area | undefined): void {
  const keys = attempt(
    () => Array.from({length: area?.length ?? 0}, (_, index) => area?.key(index) ?? ''),
    [],
  );
  for (const key of keys) if (key.startsWith(recordKey)) removeKey(area, key);
}
