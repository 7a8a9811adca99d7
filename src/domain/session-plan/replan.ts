import {longestStretch, stretches} from './breaks';
import {kitOfGoal, type Library, type Placed, placed, shortestBreak, total} from './library';
import {cutRank, goOrder, mayTakeHome} from './order';
import type {PlanItem, SessionPlan} from './types';

/** shorten: within its range; leave: not done; home: done after the session; stop: ended while it runs. */
export type CutWay = 'shorten' | 'leave' | 'home' | 'stop';

/** One change that wins time back. */
export interface Cut {
  readonly block: string;
  readonly title: string;
  readonly way: CutWay;
  readonly from: number;
  /** 0: not done in the room. */
  readonly to: number;
  /** How the trainer does it. */
  readonly how: string;
}

/** A way to go on after a delay. */
export interface Offer {
  /** All items; what lies behind stays as it was planned. */
  readonly items: readonly PlanItem[];
  readonly cuts: readonly Cut[];
  /** Minutes from the planned end to the earliest end there is; 0 when the session ends on time. */
  readonly over: number;
}

/** Where the session stands. */
export interface Delay {
  /** Index of the block that is about to begin or running. */
  readonly at: number;
  /** Minutes behind the plan. */
  readonly delay: number;
  /** Minutes the block has run already; it can be stopped, but not cut below them. */
  readonly spent?: number;
}

/** Shortest legal length of a block that is done. */
function shortest({outline, minutes}: Placed): number {
  return Math.min(minutes, outline.kind === 'break' ? shortestBreak : outline.minutes.min);
}

/** Longest length after a delay: nobody needs more than planned for a check or, when late, a break. */
function longest({outline, minutes}: Placed): number {
  const fixed = outline.kind === 'check' || outline.kind === 'break';
  return fixed ? minutes : Math.max(minutes, outline.minutes.max);
}

/** Takes minutes away in the order of cutting, or gives minutes left over back in the reverse order. */
function settle(
  stay: readonly Placed[],
  room: number,
  rank: (item: Placed) => number,
  floor: (item: Placed) => number,
): Map<Placed, number> {
  const lengths = new Map(stay.map((item) => [item, item.minutes]));
  let change = room - total(stay);
  const order = [...stay].sort((a, b) => rank(a) - rank(b));
  for (const item of change < 0 ? order : order.reverse()) {
    const step =
      change < 0
        ? -Math.min(-change, item.minutes - floor(item))
        : Math.min(change, longest(item) - item.minutes);
    lengths.set(item, item.minutes + step);
    change -= step;
  }
  return lengths;
}

function cutOf({block, minutes, outline}: Placed, to: number, gone: boolean): Cut {
  const cut = {block, title: outline.title, from: minutes, to};
  if (!gone) return {...cut, way: 'shorten', how: outline.whenShort};
  const home = mayTakeHome(outline) ? outline.takeHome : undefined;
  if (to > 0) return {...cut, way: 'stop', how: home ?? '話をまとめて、次へ進みます。'};
  if (home !== undefined) return {...cut, way: 'home', how: home};
  return {...cut, way: 'leave', how: 'ひとこと断って、次へ進みます。'};
}

/**
 * Offers a legal cut after a delay: blocks are shortened in their order of cutting, never below their
 * shortest length; where that is not enough, blocks are left out in the same order, those that must
 * stay only if they can be done after the session, and a running one is stopped. What still fits is
 * then taken back in. Breaks keep five minutes; the opening, the first check and the closing stay.
 *
 * @returns `over` > 0 only when the time left is shorter than what has to be done in the room
 */
export function replan(library: Library, plan: SessionPlan, {at, delay, spent = 0}: Delay): Offer {
  const all = placed(library, plan);
  const behind = all.slice(0, at);
  const rest = all.slice(at);
  const running = spent > 0 ? rest[0] : undefined;
  const kit = kitOfGoal(library, plan.goal)?.id ?? '';
  const rank = ({outline}: Placed) => cutRank(outline, kit);
  const room = total(rest) - delay;
  const gone = new Set<Placed>();
  const floor = (item: Placed) =>
    Math.max(gone.has(item) ? 0 : shortest(item), item === running ? spent : 0);
  const least = () => rest.reduce((sum, item) => sum + floor(item), 0);
  for (const item of goOrder(rest, rank, running)) {
    if (least() <= room) break;
    gone.add(item);
  }
  for (const item of [...gone].reverse()) {
    gone.delete(item);
    if (least() > room) gone.add(item);
  }
  for (const item of rest.toReversed())
    if (least() > room && item.outline.kind === 'break' && isNeedless(item, behind, rest, gone))
      gone.add(item);
  const over = Math.max(0, least() - room);
  const stay = rest.filter((item) => !gone.has(item));
  const stopped = [...gone].reduce((sum, item) => sum + floor(item), 0);
  const lengths = settle(stay, room + over - stopped, rank, floor);
  const ahead = rest.map((item) => ({item, to: lengths.get(item) ?? floor(item)}));
  return {
    items: [
      ...behind.map(({block, minutes}) => ({block, minutes})),
      ...ahead.flatMap(({item: {block}, to}) => (to > 0 ? [{block, minutes: to}] : [])),
    ],
    cuts: ahead.flatMap(({item, to}) =>
      to < item.minutes ? [cutOf(item, to, gone.has(item))] : [],
    ),
    over,
  };
}

/**
 * May a break go, once all else is cut? Only when nothing but the closing follows, or what is left
 * is short enough to sit through.
 */
function isNeedless(
  rest: Placed,
  behind: readonly Placed[],
  ahead: readonly Placed[],
  gone: ReadonlySet<Placed>,
): boolean {
  const stays = (item: Placed) => item !== rest && !gone.has(item);
  const after = ahead.slice(ahead.indexOf(rest) + 1).filter(stays);
  const without = [...behind, ...ahead.filter(stays)];
  return (
    after.every(({outline}) => outline.kind === 'closing') ||
    Math.max(...stretches(without)) <= longestStretch
  );
}
