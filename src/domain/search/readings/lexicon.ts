import type {Steps} from '../packing/steps';
import {firstNotBefore} from '../text/sorted';
import type {ReadingEntry} from '../types';
import {kanaKey} from './readingKey';

/** A written form found by its reading. */
export interface KeyedEntry extends ReadingEntry {
  /** Letters on which kana and romaji meet; see `kanaKey`. */
  readonly key: string;
}

/** Readings taken between two pauses. */
const entriesAStep = 200;

/** Written forms by reading key. */
export class ReadingLexicon {
  /** Length of the longest key, in letters. */
  readonly longest: number;
  private readonly byKey: ReadonlyMap<string, KeyedEntry[]>;
  private readonly sortedKeys: readonly string[];

  private constructor(byKey: ReadonlyMap<string, KeyedEntry[]>) {
    this.byKey = byKey;
    this.sortedKeys = [...byKey.keys()].sort();
    this.longest = Math.max(0, ...this.sortedKeys.map((key) => key.length));
  }

  /**
   * Puts readings in order.
   *
   * @param entries Readings; those that are not kana are ignored.
   */
  static *of(entries: Iterable<ReadingEntry>): Steps<ReadingLexicon> {
    const byKey = new Map<string, KeyedEntry[]>();
    let count = 0;
    for (const {reading, surface} of entries) {
      const key = kanaKey(reading);
      if (key) {
        const known = byKey.get(key);
        if (known) known.push({key, reading, surface});
        else byKey.set(key, [{key, reading, surface}]);
      }
      count += 1;
      if (count % entriesAStep === 0) yield;
    }
    return new ReadingLexicon(byKey);
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
