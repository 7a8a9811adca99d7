/** Thrown inside the parser only, with the reason a reader is told. */
export class Refusal extends Error {
  /** @param reason whole sentence in Japanese */
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** Reads one value or throws a {@link Refusal}; `at` names the place for the reader. */
export type Read<T> = (value: unknown, at: string) => T;

const wrong = (at: string) => new Refusal(`${at}が正しくありません。`);

/** A string that matches the pattern as a whole. */
export function matching(pattern: RegExp): Read<string> {
  return (value, at) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw wrong(at);
    return value;
  };
}

/** One of the listed values. */
export function oneOf<const T>(...allowed: readonly T[]): Read<T> {
  return (value, at) => {
    const found = allowed.find((item) => item === value);
    if (found === undefined) throw wrong(at);
    return found;
  };
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number): Read<number> {
  return (value, at) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      throw wrong(at);
    return value;
  };
}

/** The reader of a key that may be missing. */
export function optional<T>(read: Read<T>): Read<T | undefined> {
  return (value, at) => (value === undefined ? undefined : read(value, at));
}

/** A list of at most `most` items. */
export function list<T>(read: Read<T>, most: number): Read<T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw wrong(at);
    if (value.length > most) throw new Refusal(`${at}が多すぎます(${most}件まで)。`);
    return value.map((item, index) => read(item, `${at}の${index + 1}件目`));
  };
}

/** True for objects that JSON makes, lists aside. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An object with exactly the keys of `shape`; anything else, `__proto__` too, is refused. The
 * result is a new object made from the readers' results, never the object that was read.
 */
export function object<T extends object>(shape: {readonly [K in keyof T]: Read<T[K]>}): Read<T> {
  const entries = Object.entries(shape) as [string, Read<unknown>][];
  const known = new Set(entries.map(([key]) => key));
  return (value, at) => {
    if (!isObject(value)) throw wrong(at);
    const stranger = Object.keys(value).find((key) => !known.has(key));
    if (stranger !== undefined)
      throw new Refusal(`${at}に、知らない項目「${stranger.slice(0, 40)}」があります。`);
    const made: Record<string, unknown> = {};
    for (const [key, read] of entries) {
      const result = read(Object.hasOwn(value, key) ? value[key] : undefined, `${at}の「${key}」`);
      if (result !== undefined) made[key] = result;
    }
    return made as T;
  };
}
