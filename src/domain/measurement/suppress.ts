/** Fewer people than this in a cell are not shown: one could tell who they are. */
export const leastShown = 5;

/** What stands for a hidden figure. */
export const hidden = '5人未満';

/**
 * Counts of one row whose total is known, with small ones hidden. A single hidden cell could be
 * worked out from the total, so the smallest other one is hidden with it.
 *
 * @returns `null` for a hidden count; 0 is shown
 */
export function suppressRow(counts: readonly number[]): (number | null)[] {
  const small = (count: number) => count > 0 && count < leastShown;
  const hide = new Set(counts.flatMap((count, at) => (small(count) ? [at] : [])));
  if (hide.size === 1) {
    const others = counts
      .map((count, at) => ({count, at}))
      .filter(({count, at}) => count > 0 && !hide.has(at))
      .sort((a, b) => a.count - b.count);
    const next = others[0];
    if (next) hide.add(next.at);
  }
  return counts.map((count, at) => (hide.has(at) ? null : count));
}
