/** Guards against 0.8 × 15 = 12.000000000000002. */
const rounding = 1e-9;

/** @returns true when the share of right answers reaches `rate`, 0–1 */
export function reachesRate(correct: number, total: number, rate: number): boolean {
  return total > 0 && correct / total >= rate - rounding;
}

/** Fewest right answers that reach `rate` of `total`. */
export function neededFor(total: number, rate: number): number {
  return Math.ceil(total * rate - rounding);
}
