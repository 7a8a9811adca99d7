import {type Lazy, useLazy} from '@site/src/components/ContentData';
import type {DailyItem} from '@site/src/domain/content/data';
import {dailyQuestion} from '@site/src/domain/grading/dailyQuestion';
import {japanDay} from '@site/src/domain/schedule/day';
import {type RefObject, useCallback, useEffect, useRef, useState} from 'react';

/** Where the questions of the days come from; keep it the same object between renders. */
export interface DailySource {
  readonly ids: () => Promise<readonly string[]>;
  readonly question: (id: string) => Promise<DailyItem>;
}

/** True once the element comes near the window. */
function useNearby(): {place: RefObject<HTMLDivElement | null>; nearby: boolean} {
  const place = useRef<HTMLDivElement>(null);
  const [nearby, setNearby] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const watcher = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setNearby(true),
      {rootMargin: '200px'},
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return {place, nearby};
}

/** Picks the question of today, and fetches that one alone, when its place comes near. */
export function useDailyQuestion(source: DailySource) {
  const {place, nearby} = useNearby();
  const pick = useCallback(async () => {
    const id = dailyQuestion(await source.ids(), japanDay(new Date()));
    return id === undefined ? undefined : source.question(id);
  }, [source]);
  const state: Lazy<DailyItem | undefined> = useLazy(pick, nearby);
  return {place, state};
}
