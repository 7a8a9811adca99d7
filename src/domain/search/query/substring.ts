/** The piece of a text that comes nearest to a word. */
export interface NearPiece {
  readonly from: number;
  readonly to: number;
  /** Insertions, deletions, substitutions and swaps of neighbours between piece and word. */
  readonly distance: number;
}

interface Cell {
  readonly distance: number;
  /** Where the piece begins. */
  readonly from: number;
}

function cheapest(cells: readonly (Cell | undefined)[]): Cell {
  let best: Cell = {distance: Number.POSITIVE_INFINITY, from: 0};
  for (const cell of cells) if (cell && cell.distance < best.distance) best = cell;
  return best;
}

function dearer(cell: Cell | undefined, by: number): Cell | undefined {
  return cell && {distance: cell.distance + by, from: cell.from};
}

/**
 * Finds a word in a text with few mistakes: the dynamic programme of Sellers 1980 (“The theory
 * and computation of evolutionary distances”), in which a piece may begin anywhere, with swaps of
 * neighbours as in optimal string alignment.
 *
 * @param word The word looked for.
 * @param text The text to look in.
 * @param limit Most mistakes.
 * @returns The nearest piece, of equals the longest; `undefined` beyond the limit.
 */
export function nearestPiece(word: string, text: string, limit: number): NearPiece | undefined {
  let beforeLast: Cell[] = [];
  let last: Cell[] = Array.from({length: text.length + 1}, (_, from) => ({distance: 0, from}));
  for (let i = 1; i <= word.length; i += 1) {
    const row: Cell[] = [{distance: i, from: 0}];
    for (let j = 1; j <= text.length; j += 1) {
      const swapped = i > 1 && j > 1 && word[i - 1] === text[j - 2] && word[i - 2] === text[j - 1];
      row.push(
        cheapest([
          dearer(last[j - 1], word[i - 1] === text[j - 1] ? 0 : 1),
          dearer(last[j], 1),
          dearer(row[j - 1], 1),
          swapped ? dearer(beforeLast[j - 2], 1) : undefined,
        ]),
      );
    }
    beforeLast = last;
    last = row;
  }
  let best: NearPiece | undefined;
  for (const [to, {distance, from}] of last.entries()) {
    if (distance > limit) continue;
    const closer = !best || distance < best.distance;
    const longer = best?.distance === distance && to - from > best.to - best.from;
    if (closer || longer) best = {from, to, distance};
  }
  return best;
}
