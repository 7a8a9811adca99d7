import {shuffle} from './shuffle';

/** What to draw from and how. */
export interface DrawRequest<T extends {readonly id: string}> {
  readonly pool: readonly T[];
  readonly count: number;
  readonly seed: string;
  /** Questions of the last draw; taken again only when nothing else is left. */
  readonly recent?: readonly string[];
  /**
   * Groups a question belongs to, the widest first, e.g. lesson and objective. A draw takes from
   * every wide group before it comes back to one, and there from every narrow one.
   */
  readonly groupsOf: (item: T) => readonly string[];
}

/** Adds to each item how many of its group stand before it. */
function withTurn<T>(items: readonly T[], groupOf: (item: T) => string): [T, number][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const group = groupOf(item);
    const turn = seen.get(group) ?? 0;
    seen.set(group, turn + 1);
    return [item, turn];
  });
}

/** Deals the items of each group in turn: one of each, then a second of each, and so on. */
function deal<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  return withTurn(items, groupOf)
    .sort(([, a], [, b]) => a - b)
    .map(([item]) => item);
}

/**
 * Draws questions for a check so that a draw covers as much as it can.
 *
 * @returns `count` questions, or the whole pool when it is smaller
 */
export function drawQuestions<T extends {readonly id: string}>(request: DrawRequest<T>): T[] {
  const {pool, count, seed, recent = [], groupsOf} = request;
  const depth = Math.max(0, ...pool.map((item) => groupsOf(item).length));
  const drawn = (items: readonly T[]) => {
    let dealt = shuffle(items, seed);
    // The narrowest groups are dealt first, so that the widest have the last word.
    for (let level = depth - 1; level >= 0; level--)
      dealt = deal(dealt, (item) => groupsOf(item)[level] ?? '');
    return dealt;
  };
  const isRecent = ({id}: T) => recent.includes(id);
  return [...drawn(pool.filter((item) => !isRecent(item))), ...drawn(pool.filter(isRecent))].slice(
    0,
    count,
  );
}
