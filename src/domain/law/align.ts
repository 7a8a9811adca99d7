/** Entries of two lists side by side; one of them missing where something was added or removed. */
export type Pair<T> = readonly [before: T | undefined, after: T | undefined];

/**
 * Lays two lists side by side in order, so that the scores of the pairs add up to the most
 * (Needleman–Wunsch without a penalty for gaps).
 *
 * @param score likeness of two entries; 0 or less keeps them apart
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  score: (a: T, b: T) => number,
): readonly Pair<T>[] {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const likeness = new Float64Array(before.length * after.length);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const like = (i: number, j: number) => likeness[i * after.length + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const gain = score(before[i] as T, after[j] as T);
      likeness[i * after.length + j] = gain;
      const paired = gain > 0 ? gain + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const paired = i < before.length && j < after.length && like(i, j) > 0;
    if (paired && at(i, j) === like(i, j) + at(i + 1, j + 1)) {
      pairs.push([before[i++], after[j++]]);
    } else if (i < before.length && (j === after.length || at(i, j) === at(i + 1, j))) {
      pairs.push([before[i++], undefined]);
    } else {
      pairs.push([undefined, after[j++]]);
    }
  }
  return pairs;
}

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Likeness of two texts from 0 to 1: Sørensen–Dice over pairs of characters. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const counts = bigrams(a);
  let shared = 0;
  for (const [pair, count] of bigrams(b)) shared += Math.min(count, counts.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length - 2);
}
