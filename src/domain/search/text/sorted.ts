/**
 * Position of the first entry that does not come before a text.
 *
 * @param sorted Texts in the order of `<`.
 * @param text What to look for.
 * @returns `sorted.length` when every entry comes before.
 */
export function firstNotBefore(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
