import type {BlockOutline} from './types';

type Range = BlockOutline['minutes'];

/**
 * Shares a change of minutes out in proportion to how far each part can go, to the exact minute
 * (largest remainders).
 */
function share(change: number, rooms: readonly number[]): number[] {
  const room = rooms.reduce((sum, part) => sum + part, 0);
  if (change === 0 || room === 0) return rooms.map(() => 0);
  const exact = rooms.map((part) => (change * part) / room);
  const given = exact.map(Math.floor);
  let left = change - given.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((part, at) => ({at, rest: part - Math.floor(part)}))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const {at} of order) {
    if (left === 0) break;
    given[at] = (given[at] ?? 0) + 1;
    left -= 1;
  }
  return given;
}

/**
 * Minutes for each range that add up to `target`, as near to `from` as they can be.
 *
 * @param from where to start; each within its range. Typical lengths where left out
 * @returns undefined when the ranges cannot reach the target
 */
export function fitMinutes(
  ranges: readonly Range[],
  target: number,
  from: readonly number[] = ranges.map(({typical}) => typical),
): number[] | undefined {
  const now = from.reduce((sum, minutes) => sum + minutes, 0);
  const sign = target < now ? -1 : 1;
  const rooms = ranges.map(({min, max}, at) => {
    const minutes = from[at] ?? 0;
    return Math.max(0, sign < 0 ? minutes - min : max - minutes);
  });
  const change = Math.abs(target - now);
  if (change > rooms.reduce((sum, room) => sum + room, 0)) return undefined;
  const given = share(change, rooms);
  return from.map((minutes, at) => minutes + sign * (given[at] ?? 0));
}
