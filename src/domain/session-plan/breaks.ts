import type {Placed} from './library';
import {restId, total} from './library';
import type {PlanItem} from './types';

/**
 * Longest stretch without a break, in minutes. With breaks of five minutes or more, every 90 minutes
 * of a session then hold five minutes of rest.
 */
export const longestStretch = 85;

/** Breaks a session of this length begins with: none up to 85 minutes, two in three hours. */
export function breaksFor(minutes: number): number {
  return minutes <= longestStretch ? 0 : Math.max(1, Math.floor(minutes / 90));
}

/** Length of each break that the builder puts in. */
export function breakLength(minutes: number): number {
  return minutes >= 150 ? 10 : 5;
}

/** Lengths of the stretches between breaks, in order. */
export function stretches(items: readonly Placed[]): number[] {
  const found = [0];
  for (const {outline, minutes} of items) {
    if (outline.kind === 'break') found.push(0);
    else found[found.length - 1] = (found.at(-1) ?? 0) + minutes;
  }
  return found;
}

/** May people rest between these two? Never inside joined work, after a bare opening or before the end. */
function restsBetween(before: Placed, after: Placed): boolean {
  if (before.outline.kind === 'opening' || after.outline.kind === 'closing') return false;
  if (before.outline.kind === 'break' || after.outline.kind === 'break') return false;
  const joined = before.outline.joinsNext && before.outline.kit === after.outline.kit;
  return !joined && after.outline.check !== 'post';
}

function combinations(choices: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return choices.flatMap((first, at) =>
    combinations(choices.slice(at + 1), count - 1).map((others) => [first, ...others]),
  );
}

/**
 * Puts breaks where they part the work most evenly.
 *
 * @returns undefined when no places keep every stretch within {@link longestStretch}
 */
export function placeBreaks(
  items: readonly Placed[],
  count: number,
  length: number,
): PlanItem[] | undefined {
  const gaps = items.flatMap((item, at) => {
    const next = items[at + 1];
    return next && restsBetween(item, next) ? [at] : [];
  });
  const longest = (places: readonly number[]) =>
    Math.max(
      ...[...places, items.length - 1].map((end, at) =>
        total(items.slice((places[at - 1] ?? -1) + 1, end + 1)),
      ),
    );
  const best = combinations(gaps, count)
    .map((places) => ({places, longest: longest(places)}))
    .sort((a, b) => a.longest - b.longest)[0];
  if (!best || best.longest > longestStretch) return undefined;
  return items.flatMap(({block, minutes}, at) => [
    {block, minutes},
    ...(best.places.includes(at) ? [{block: restId, minutes: length}] : []),
  ]);
}
