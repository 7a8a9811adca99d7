import type {ExcerptPart} from '@site/src/domain/search/excerpt';
import type {SearchResult} from '@site/src/domain/search/types';
import {useEffect, useState} from 'react';
import type {LoadedEngine} from './loadEngine';

/** What stands below the title of a shown result. */
export interface Excerpt {
  /** Hiragana reading of the page title; empty if it has none. */
  readonly reading: string;
  readonly parts: readonly ExcerptPart[];
}

/**
 * Fetches the texts of the results that are shown.
 *
 * @param engine Absent while loading.
 * @param shown Results on the screen.
 * @param pause Milliseconds for which the results must stand, so that typing does not fetch texts
 * that are gone before they are read.
 * @returns Excerpts by section; those still on their way are missing.
 */
export function useExcerpts(
  engine: LoadedEngine | undefined,
  shown: readonly SearchResult[],
  pause = 0,
): ReadonlyMap<number, Excerpt> {
  const [excerpts, setExcerpts] = useState<ReadonlyMap<number, Excerpt>>(new Map());
  useEffect(() => {
    if (!engine) return;
    let current = true;
    const read = async ({section, marks}: SearchResult) => {
      const [reading, text] = (await engine.textOf(section)) ?? ['', ''];
      return [section, {reading, parts: engine.excerptOf(text, marks)}] as const;
    };
    const readAll = () =>
      Promise.all(shown.map(read)).then(
        (entries) => current && setExcerpts(new Map(entries)),
        // Titles and links stand without their texts.
        () => undefined,
      );
    const timer = setTimeout(readAll, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [engine, shown, pause]);
  return excerpts;
}
