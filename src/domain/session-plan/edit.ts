import {fitMinutes} from './fit';
import {blockOf, kitOfGoal, type Library, placed, restId} from './library';
import {mayDrop} from './order';
import type {BlockOutline, PlanItem, SessionPlan} from './types';

const frame = new Set<BlockOutline['kind']>(['opening', 'closing']);

const withItems = (plan: SessionPlan, items: readonly PlanItem[]): SessionPlan => ({
  ...plan,
  items,
});

/** May the item change places with the next one? The opening and the closing stay where they are. */
export function maySwap(library: Library, plan: SessionPlan, at: number): boolean {
  const pair = plan.items.slice(at, at + 2);
  return (
    at >= 0 &&
    pair.length === 2 &&
    pair.every(({block}) => !frame.has(blockOf(library, block).kind))
  );
}

/** Changes an item's place with the next one. */
export function swap(library: Library, plan: SessionPlan, at: number): SessionPlan {
  const [first, second] = plan.items.slice(at, at + 2);
  if (!maySwap(library, plan, at) || !first || !second) return plan;
  return withItems(plan, plan.items.toSpliced(at, 2, second, first));
}

/** Gives an item other minutes, kept within its range. */
export function setMinutes(
  library: Library,
  plan: SessionPlan,
  at: number,
  minutes: number,
): SessionPlan {
  const item = plan.items[at];
  if (!item || !Number.isFinite(minutes)) return plan;
  const {min, max} = blockOf(library, item.block).minutes;
  const held = Math.min(max, Math.max(min, Math.round(minutes)));
  return withItems(plan, plan.items.with(at, {...item, minutes: held}));
}

/** May the item be taken out? Breaks may: a missing one is told as an issue. */
export function mayRemove(library: Library, plan: SessionPlan, at: number): boolean {
  const item = plan.items[at];
  if (!item) return false;
  const block = blockOf(library, item.block);
  return block.kind === 'break' || mayDrop(block);
}

export function remove(library: Library, plan: SessionPlan, at: number): SessionPlan {
  return mayRemove(library, plan, at) ? withItems(plan, plan.items.toSpliced(at, 1)) : plan;
}

/** Blocks that can still be put in: for the same audience, not there yet, and a break. */
export function addable(library: Library, plan: SessionPlan): BlockOutline[] {
  const present = new Set(plan.items.map(({block}) => block));
  const kit = kitOfGoal(library, plan.goal)?.id;
  return [...library.blocks.values()]
    .filter(
      ({id, kind, audience}) =>
        id === restId ||
        (!present.has(id) &&
          (kind === 'content' || kind === 'activity') &&
          audience.includes(plan.audience)),
    )
    .sort((a, b) => Number(b.kit === kit) - Number(a.kit === kit));
}

/** Puts a block in before the last check and the closing, at its typical length. */
export function add(library: Library, plan: SessionPlan, id: string): SessionPlan {
  const block = addable(library, plan).find((known) => known.id === id);
  if (!block) return plan;
  const end = placed(library, plan).findIndex(
    ({outline}) => outline.kind === 'closing' || outline.check === 'post',
  );
  const item = {block: id, minutes: block.minutes.typical};
  return withItems(plan, plan.items.toSpliced(end < 0 ? plan.items.length : end, 0, item));
}

/**
 * Brings the sum back to the length of the session, with the least change to every block.
 *
 * @returns undefined when the blocks cannot fill or fit the time
 */
export function settleSum(library: Library, plan: SessionPlan): SessionPlan | undefined {
  const items = placed(library, plan);
  const minutes = fitMinutes(
    items.map(({outline}) => outline.minutes),
    plan.minutes,
    items.map((item) => item.minutes),
  );
  return (
    minutes &&
    withItems(
      plan,
      plan.items.map((item, at) => ({...item, minutes: minutes[at] ?? item.minutes})),
    )
  );
}
