import {firstNotBefore} from '../text/sorted';
import type {ReadingEntry} from '../types';
import {kanaKey} from './readingKey';

/** A written form found by its reading. */
export interface KeyedEntry extends ReadingEntry {
  /** Letters on which kana and romaji meet; see `kanaKey`. */
  readonly key: string;
}

/** Written forms by reading key. */
export class ReadingLexicon {
  /** Length of the longest key, in letters. */
  readonly longest: number;
  private readonly byKey = new Map<string, KeyedEntry[]>();
  private readonly sortedKeys: readonly string[];

  /** @param entries Readings; those that are not kana are ignored. */
  constructor(entries: Iterable<ReadingEntry>) {
    for (const {reading, surface} of entries) {
      const key = kanaKey(reading);
      if (!key) continue;
      const known = this.byKey.get(key);
      if (known) known.push({key, reading, surface});
      else this.byKey.set(key, [{key, reading, surface}]);
    }
    this.sortedKeys = [...this.byKey.keys()].sort();
    this.longest = Math.max(0, ...this.sortedKeys.map((key) => key.length));
  }

  /** Keys in alphabetical order. */
  get keys(): readonly string[] {
    return this.sortedKeys;
  }

  /**
   * Written forms read exactly so.
   *
   * @param key Reading key.
   */
  find(key: string): readonly KeyedEntry[] {
    return this.byKey.get(key) ?? [];
  }

  /**
   * Written forms whose reading begins so and goes on.
   *
   * @param prefix Beginning of a reading key.
   */
  startingWith(prefix: string): KeyedEntry[] {
    const found: KeyedEntry[] = [];
    for (let i = firstNotBefore(this.sortedKeys, prefix); i < this.sortedKeys.length; i += 1) {
      const key = this.sortedKeys[i] ?? '';
      if (!key.startsWith(prefix)) break;
      if (key !== prefix) found.push(...this.find(key));
    }
    return found;
  }
}
