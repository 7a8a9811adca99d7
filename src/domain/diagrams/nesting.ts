/** One circle of a nest, in the units of the drawing. */
export interface NestRing {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  /** Middle of the space that is left for the name. */
  readonly labelY: number;
}

/** Share of the outermost radius that the innermost circle has: room for two lines of text. */
const innermost = 0.46;
/** Space between the circles at the bottom, in units of the drawing. */
const bottomGap = 8;

/**
 * Circles inside circles that almost touch at the bottom, so that each leaves a crescent for its
 * name at the top.
 *
 * @param count number of circles, at least 2
 * @param size width and height of the square drawing
 * @returns outermost first
 */
export function nestRings(count: number, size: number): NestRing[] {
  const outer = size / 2 - 2;
  const circles = Array.from({length: count}, (_, index) => {
    const r = outer * (1 - (index / (count - 1)) * (1 - innermost));
    return {cx: size / 2, cy: size - 2 - bottomGap * index - r, r};
  });
  return circles.map((circle, index) => {
    const next = circles[index + 1];
    const top = circle.cy - circle.r;
    return {...circle, labelY: next ? (top + next.cy - next.r) / 2 : circle.cy};
  });
}
