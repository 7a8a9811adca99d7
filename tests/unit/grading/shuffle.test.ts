import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {arrange} from '../../../src/domain/grading/order';
import {disarrange, inRound, shuffle} from '../../../src/domain/grading/shuffle';

const distinct = fc.uniqueArray(fc.string(), {minLength: 2, maxLength: 12});

describe('shuffle', () => {
  test('keeps every item once and depends on the seed only', () => {
    fc.assert(
      fc.property(distinct, fc.string(), (items, seed) => {
        const shuffled = shuffle(items, seed);
        expect([...shuffled].sort()).toEqual([...items].sort());
        expect(shuffle(items, seed)).toEqual(shuffled);
      }),
    );
  });

  test('puts each item at each place about equally often', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) {
      const place = shuffle(['a', 'b', 'c', 'd'], `q${seed}`).indexOf('a');
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(880);
  });

  test('disarrange never gives the order away', () => {
    fc.assert(
      fc.property(distinct, fc.string(), (items, seed) => {
        expect(disarrange(items, seed)).not.toEqual(items);
      }),
    );
  });

  test('round 0 is the order of the author', () => {
    expect(inRound(['a', 'b', 'c'], 'q', 0)).toEqual(['a', 'b', 'c']);
  });
});

describe('arrange', () => {
  const items = ['a', 'b', 'c', 'd'];

  test.each([
    ['moves up', {c: 1}, 'cabd'],
    ['moves down', {a: 3}, 'bcad'],
    ['to the end', {a: 4}, 'bcda'],
    ['leaves alone', {}, 'abcd'],
    ['two set before hydration', {a: 4, d: 1}, 'dbca'],
    ['all set', {a: 4, b: 3, c: 2, d: 1}, 'dcba'],
  ])('%s', (_name, numbers, expected) => {
    expect(arrange(items, numbers).join('')).toBe(expected);
  });

  test('puts a moved item where its number says, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.integer({min: 1, max: 4}), (index, place) => {
        const id = items[index] ?? '';
        expect(arrange(items, {[id]: place}).indexOf(id)).toBe(place - 1);
      }),
    );
  });
});
