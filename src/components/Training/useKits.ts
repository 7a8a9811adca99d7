import {type Lazy, useLazy} from '@site/src/components/ContentData';
import type {KitData, QuizItem} from '@site/src/domain/content/data';
import {type Library, placed, type SessionPlan} from '@site/src/domain/session-plan';
import type {WorkshopBlock} from '@site/src/schema/workshopBlock';
import {useCallback} from 'react';

/** What the kits of a session say, show and ask. */
export interface SessionContent {
  readonly kits: readonly KitData[];
  readonly blocks: ReadonlyMap<string, WorkshopBlock>;
  readonly items: ReadonlyMap<string, QuizItem>;
}

async function loadKit(id: string): Promise<KitData> {
  return (await import(`@generated/content/default/kits/${id}.json`)).default as KitData;
}

/** Loads the kits whose blocks a session uses, each a chunk of its own. */
export function useSessionContent(
  library: Library,
  plan: SessionPlan | undefined,
): Lazy<SessionContent> {
  const kits = plan ? placed(library, plan).map(({outline}) => outline.kit) : [];
  const names = [...new Set(kits)].filter((id) => id !== '').join(' ');
  const load = useCallback(async () => {
    const found = await Promise.all(names.split(' ').filter(Boolean).map(loadKit));
    return {
      kits: found,
      blocks: new Map(found.flatMap(({kit}) => kit.blocks.map((block) => [block.id, block]))),
      items: new Map(found.flatMap(({items}) => items.map((item) => [item.id, item]))),
    };
  }, [names]);
  return useLazy(load, names !== '');
}
