/** Arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}

/**
 * Normalised gain (Hake 1998): the share of what could still be learnt that was learnt.
 *
 * @param pre mean score before, in per cent
 * @param post mean score after, in per cent
 * @returns `undefined` when everybody knew everything before
 */
export function normalisedGain(pre: number, post: number): number | undefined {
  return pre >= 100 ? undefined : (post - pre) / (100 - pre);
}

/**
 * Point-biserial correlation of an item with a score: r = (M₁ − M₀) / s · √(pq), s with n in the
 * denominator. Equal to Pearson's r of the 0/1 item and the score.
 *
 * @returns `undefined` when all were right, all were wrong, or all have the same score
 */
export function pointBiserial(
  right: readonly boolean[],
  scores: readonly number[],
): number | undefined {
  const of = (wanted: boolean) => scores.filter((_, at) => right[at] === wanted);
  const [ones, zeros] = [of(true), of(false)];
  const average = mean(scores);
  const deviation = Math.sqrt(mean(scores.map((score) => (score - average) ** 2)));
  if (ones.length === 0 || zeros.length === 0 || deviation === 0) return undefined;
  const p = ones.length / scores.length;
  return ((mean(ones) - mean(zeros)) / deviation) * Math.sqrt(p * (1 - p));
}
