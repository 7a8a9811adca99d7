import type {Point} from './types';

/** A drawn arrow: a line, a head, and the place of its number. */
export interface Arrow {
  readonly from: Point;
  readonly to: Point;
  /** `points` of the polygon of the head. */
  readonly head: string;
  readonly badge: Point;
}

/** Distance of an arrow from the line between the centres, so that two directions stand apart. */
const sideways = 13;
/** Space between a circle and an arrow. */
const clearance = 6;
const headLength = 13;
const headWidth = 7;

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Centres of three circles: top, lower left, lower right.
 *
 * @param size width and height of the drawing
 * @param radius of the circles
 */
export function triangleCorners(
  size: {readonly width: number; readonly height: number},
  radius: number,
): readonly [Point, Point, Point] {
  const edge = radius + 3;
  return [
    {x: size.width / 2, y: edge},
    {x: edge, y: size.height - edge},
    {x: size.width - edge, y: size.height - edge},
  ];
}

/**
 * An arrow between two circles of the same radius, moved to its right-hand side, with its number
 * nearer to the start: so the numbers of there and back never meet.
 */
export function arrowBetween(from: Point, to: Point, radius: number): Arrow {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = {x: (to.x - from.x) / length, y: (to.y - from.y) / length};
  const aside = {x: -along.y, y: along.x};
  // Moved sideways, the arrow meets the circle nearer to the other centre than the radius says.
  const start = Math.sqrt(radius ** 2 - sideways ** 2) + clearance;
  const at = (distance: number, side: number): Point => ({
    x: round(from.x + along.x * distance + aside.x * side),
    y: round(from.y + along.y * distance + aside.y * side),
  });
  const tip = length - start;
  const corners = [
    at(tip, sideways),
    at(tip - headLength, sideways - headWidth),
    at(tip - headLength, sideways + headWidth),
  ];
  return {
    from: at(start, sideways),
    to: at(tip - headLength, sideways),
    head: corners.map(({x, y}) => `${x},${y}`).join(' '),
    badge: at(start + (tip - start) * 0.3, sideways),
  };
}
