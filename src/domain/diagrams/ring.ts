import type {Point} from './types';

/** The ring is taller than wide, so that it suits a phone and still a wide page. */
const tall = 1.4;
/** Pieces in which the way around is measured: fine enough for a fraction of a pixel. */
const pieces = 720;

const round = (value: number) => Math.round(value * 100) / 100;

const angleOf = (piece: number) => (piece / pieces) * 2 * Math.PI - Math.PI / 2;

/** Length of the way along the ellipse from the top, after each piece, clockwise. */
function wayAround(): number[] {
  const way = [0];
  for (let piece = 1; piece <= pieces; piece++) {
    const [from, to] = [angleOf(piece - 1), angleOf(piece)];
    const step = Math.hypot(Math.cos(to) - Math.cos(from), tall * (Math.sin(to) - Math.sin(from)));
    way.push((way[piece - 1] ?? 0) + step);
  }
  return way;
}

/**
 * Places around a centre at equal distances from one another, in per cent of the drawing, clockwise
 * from the top right.
 *
 * @param count how many
 * @param reach distance from the centre in per cent of width (`x`) and height (`y`)
 */
export function ringPlaces(count: number, reach: Point): Point[] {
  const way = wayAround();
  const whole = way.at(-1) ?? 1;
  return Array.from({length: count}, (_, index) => {
    const angle = angleOf(way.findIndex((length) => length >= ((index + 0.5) / count) * whole));
    return {
      x: round(50 + reach.x * Math.cos(angle)),
      y: round(50 + reach.y * Math.sin(angle)),
    };
  });
}
