/** A text of a record and its place in it. */
export interface Leaf {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Every text of a record: keys mean the same in all kinds, so the record is walked as data. */
export function leaves(value: unknown, path: readonly PropertyKey[] = []): Leaf[] {
  if (typeof value === 'string') return [{text: value, path}];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}
