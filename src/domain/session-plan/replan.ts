import {longestStretch, stretches} from './breaks';
import {kitOfGoal, type Library, type Placed, placed, shortestBreak, total} from './library';
import {cutRank, mayDrop} from './order';
import type {PlanItem, SessionPlan} from './types';

/** One change that wins time back. */
export interface Cut {
  readonly block: string;
  readonly title: string;
  readonly from: number;
  /** 0: left out. */
  readonly to: number;
  /** How the trainer does it. */
  readonly how: string;
}

/** A way to go on after a delay. */
export interface Offer {
  /** All items; what lies behind stays as it was planned. */
  readonly items: readonly PlanItem[];
  readonly cuts: readonly Cut[];
  /** Minutes past the planned end that no cut can win back. */
  readonly over: number;
}

/** Where the session stands. */
export interface Delay {
  /** Index of the block that is about to begin or running. */
  readonly at: number;
  /** Minutes behind the plan. */
  readonly delay: number;
  /** Minutes the block has run already; it is not cut below them. */
  readonly spent?: number;
}

/** Shortest legal length of a block that stays. */
function floorOf({outline, minutes}: Placed, spent: number): number {
  const least = outline.kind === 'break' ? shortestBreak : outline.minutes.min;
  return Math.max(Math.min(minutes, least), spent);
}

/** Blocks in the order in which they may be left out: first what is free to go, then what can be done at home. */
function dropOrder(rest: readonly Placed[], rank: (item: Placed) => number, started: boolean) {
  const later = rest.filter((_, at) => at > 0 || !started);
  const byRank = (a: Placed, b: Placed) => rank(a) - rank(b);
  const free = later.filter(({outline}) => mayDrop(outline)).sort(byRank);
  const home = later
    .filter(({outline}) => !mayDrop(outline) && outline.takeHome !== undefined)
    .sort(byRank);
  return [...free, ...home];
}

/** Takes minutes away in the order of cutting, or gives minutes left over back in the reverse order. */
function settle(
  left: readonly Placed[],
  room: number,
  rank: (item: Placed) => number,
  floor: (item: Placed) => number,
): Map<Placed, number> {
  const lengths = new Map(left.map((item) => [item, item.minutes]));
  let change = room - total(left);
  const order = [...left].sort((a, b) => rank(a) - rank(b));
  for (const item of change < 0 ? order : order.reverse()) {
    const most = Math.max(item.minutes, item.outline.minutes.max);
    const step =
      change < 0
        ? -Math.min(-change, item.minutes - floor(item))
        : Math.min(change, most - item.minutes);
    lengths.set(item, item.minutes + step);
    change -= step;
  }
  return lengths;
}

function cutOf({block, minutes, outline}: Placed, to: number): Cut {
  const home = outline.keep && to === 0 ? outline.takeHome : undefined;
  const how = home ?? (to === 0 ? 'このブロックをやめます。' : outline.whenShort);
  return {block, title: outline.title, from: minutes, to, how};
}

/**
 * Offers a legal cut after a delay: blocks are shortened in their order of cutting, never below their
 * shortest length; where that is not enough, blocks are left out in the same order, those that must
 * stay only if they can be done after the session; breaks keep five minutes. Minutes that a block
 * left out frees beyond need go back to the others.
 *
 * @returns `over` > 0 when the time left is shorter than what must stay
 */
export function replan(library: Library, plan: SessionPlan, {at, delay, spent = 0}: Delay): Offer {
  const all = placed(library, plan);
  const behind = all.slice(0, at);
  const rest = all.slice(at);
  const kit = kitOfGoal(library, plan.goal)?.id ?? '';
  const rank = ({outline}: Placed) => cutRank(outline, kit);
  const floor = (item: Placed) => floorOf(item, item === rest[0] ? spent : 0);
  const room = total(rest) - delay;
  const left = new Set(rest);
  const least = () => [...left].reduce((sum, item) => sum + floor(item), 0);
  for (const item of dropOrder(rest, rank, spent > 0)) {
    if (least() <= room) break;
    left.delete(item);
  }
  dropNeedlessBreaks(behind, left, () => least() <= room);
  const over = Math.max(0, least() - room);
  const lengths = settle([...left], room + over, rank, floor);
  const items = rest.flatMap((item) => {
    const minutes = lengths.get(item);
    return minutes === undefined ? [] : [{block: item.block, minutes}];
  });
  const cuts = rest.flatMap((item) => {
    const to = lengths.get(item) ?? 0;
    return to < item.minutes ? [cutOf(item, to)] : [];
  });
  return {items: [...behind.map(({block, minutes}) => ({block, minutes})), ...items], cuts, over};
}

/** A break goes only when all else is cut and what is left is short enough to sit through. */
function dropNeedlessBreaks(
  behind: readonly Placed[],
  left: Set<Placed>,
  enough: () => boolean,
): void {
  for (const item of [...left].reverse()) {
    if (enough()) return;
    if (item.outline.kind !== 'break') continue;
    const without = [...behind, ...[...left].filter((other) => other !== item)];
    if ((stretches(without).at(-1) ?? 0) <= longestStretch) left.delete(item);
  }
}
