import {describe, expect, test} from 'vitest';
import {layBars} from '../../../src/domain/diagrams/bars';
import {nestRings} from '../../../src/domain/diagrams/nesting';
import {ringPlaces} from '../../../src/domain/diagrams/ring';
import {arrowBetween, triangleCorners} from '../../../src/domain/diagrams/triangle';
import type {Point} from '../../../src/domain/diagrams/types';

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe('nested circles', () => {
  const rings = nestRings(3, 360);

  test('lie inside one another and inside the drawing', () => {
    rings.forEach((ring, index) => {
      const outer = rings[index - 1] ?? {cx: 180, cy: 180, r: 180};
      expect(distance({x: ring.cx, y: ring.cy}, {x: outer.cx, y: outer.cy}) + ring.r).toBeLessThan(
        outer.r,
      );
    });
  });

  test('leave room for a name above the next circle', () => {
    for (const [index, ring] of rings.entries()) {
      const next = rings[index + 1];
      if (!next) continue;
      expect(ring.labelY - (ring.cy - ring.r)).toBeGreaterThan(34);
      expect(next.cy - next.r - ring.labelY).toBeGreaterThan(34);
    }
  });
});

describe('arrows of a triangle', () => {
  const corners = triangleCorners({width: 360, height: 336}, 60);
  const pairs = corners.flatMap((from) =>
    corners
      .filter((to) => to !== from)
      .map((to) => ({from, to, arrow: arrowBetween(from, to, 60)})),
  );

  test('stay outside the circles they join', () => {
    for (const {from, to, arrow} of pairs) {
      expect(distance(arrow.from, from)).toBeGreaterThan(60);
      const [tip = ''] = arrow.head.split(' ');
      const [x = 0, y = 0] = tip.split(',').map(Number);
      expect(distance({x, y}, to)).toBeGreaterThan(60);
    }
  });

  test('have numbers that do not meet', () => {
    const badges = pairs.map(({arrow}) => arrow.badge);
    badges.forEach((badge, index) => {
      for (const other of badges.slice(index + 1))
        expect(distance(badge, other)).toBeGreaterThan(30);
    });
  });
});

describe('bars', () => {
  test('stand for their values on a scale from nought', () => {
    const [low, high] = layBars([42, 473]);
    expect((low?.height ?? 0) / (high?.height ?? 1)).toBeCloseTo(42 / 473, 2);
  });

  test('stay inside the drawing, below the room for their numbers', () => {
    for (const {x, y, width, height} of layBars([26, 85, 151, 208])) {
      expect(x + width).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(15);
      expect(y + height).toBeCloseTo(100, 1);
    }
  });

  test('are flat when everything is nought', () => {
    expect(layBars([0, 0]).map((bar) => bar.height)).toEqual([0, 0]);
  });
});

describe('places around a table', () => {
  test('stand apart on a phone and on a wide page', () => {
    const places = ringPlaces(9, {x: 36, y: 39});
    for (const {width, height, room} of [
      {width: 332, height: 560, room: 92},
      {width: 604, height: 480, room: 100},
    ]) {
      places.forEach((place, index) => {
        const next = places[(index + 1) % places.length] ?? place;
        const apart = Math.hypot(
          ((place.x - next.x) / 100) * width,
          ((place.y - next.y) / 100) * height,
        );
        expect(apart).toBeGreaterThan(room);
      });
    }
  });

  test('begin at the top right and go clockwise', () => {
    const [first, second] = ringPlaces(4, {x: 40, y: 40});
    expect(first?.x).toBeGreaterThan(50);
    expect(first?.y).toBeLessThan(50);
    expect(second?.y).toBeGreaterThan(50);
  });
});
