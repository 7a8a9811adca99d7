/** A bar in per cent of the drawing, from the top left. */
export interface BarBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Share of the height above the highest bar, for its number. */
const headroom = 16;
/** Share of a column that stays empty beside its bar. */
const gap = 0.36;

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Bars on a scale that starts at nought, one a column.
 *
 * @param values counts, none negative
 */
export function layBars(values: readonly number[]): BarBox[] {
  const highest = Math.max(...values, 1);
  const column = 100 / values.length;
  return values.map((value, index) => {
    const height = (value / highest) * (100 - headroom);
    return {
      x: round(column * (index + gap / 2)),
      y: round(100 - height),
      width: round(column * (1 - gap)),
      height: round(height),
    };
  });
}
