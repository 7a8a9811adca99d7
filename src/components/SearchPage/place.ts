/** Where a reader was in a list. */
export interface Place {
  /** Scroll position in CSS pixels. */
  readonly top: number;
  /** Entries shown. */
  readonly limit: number;
}

/** More entries than any reader goes through. */
const mostEntries = 3000;

function count(value: unknown, most: number): number {
  return typeof value === 'number' && value > 0 ? Math.min(value, most) : 0;
}

/**
 * Reads the place that was left in a history entry.
 *
 * @param state `history.state`, whatever it holds.
 * @returns Zeros when there is none.
 */
export function readPlace(state: unknown): Place {
  const place = (state as {searchPlace?: Partial<Place>} | null)?.searchPlace;
  return {top: count(place?.top, Number.MAX_SAFE_INTEGER), limit: count(place?.limit, mostEntries)};
}
