import {describe, expect, test} from 'vitest';
import {dailyQuestion} from '../../../src/domain/grading/dailyQuestion';
import {drawQuestions} from '../../../src/domain/grading/drawQuestions';
import {addDays} from '../../../src/domain/schedule/day';

const ids = Array.from({length: 37}, (_, index) => `q-${index}`);

describe('dailyQuestion', () => {
  test('is the same for everybody on a day, whatever the order of the bank', () => {
    const day = '2026-11-21';
    expect(dailyQuestion([...ids].reverse(), day)).toBe(dailyQuestion(ids, day));
  });

  test('asks every question once in a cycle', () => {
    // Day 0 of a cycle: a multiple of 37 days after 1970-01-01.
    const start = addDays('1970-01-01', 37 * 560);
    const asked = ids.map((_, index) => dailyQuestion(ids, addDays(start, index)));
    expect(new Set(asked).size).toBe(ids.length);
  });

  test('has nothing to ask without questions or on a day that is none', () => {
    expect(dailyQuestion([], '2026-11-21')).toBeUndefined();
    expect(dailyQuestion(ids, 'kyou')).toBeUndefined();
  });
});

describe('drawQuestions', () => {
  const groupsOf = ({concepts}: {concepts: readonly string[]}) => [concepts[0] ?? ''];

  const pool = Array.from({length: 30}, (_, index) => ({
    id: `q-${index}`,
    concepts: [`c-${index % 6}`],
  }));

  test('draws the number wanted, each once, the same for the same seed', () => {
    const draw = drawQuestions({groupsOf, pool, count: 12, seed: 's'});
    expect(new Set(draw.map(({id}) => id)).size).toBe(12);
    expect(drawQuestions({groupsOf, pool, count: 12, seed: 's'})).toEqual(draw);
  });

  test('covers every concept before it asks one a third time', () => {
    const draw = drawQuestions({groupsOf, pool, count: 12, seed: 's'});
    for (let concept = 0; concept < 6; concept++)
      expect(draw.filter(({concepts}) => concepts[0] === `c-${concept}`)).toHaveLength(2);
  });

  test('leaves out what the last draw asked while others are left', () => {
    const recent = drawQuestions({groupsOf, pool, count: 12, seed: 'a'}).map(({id}) => id);
    const next = drawQuestions({groupsOf, pool, count: 12, seed: 'b', recent});
    expect(next.filter(({id}) => recent.includes(id))).toEqual([]);
  });

  test('gives the whole pool when it is small', () => {
    expect(drawQuestions({groupsOf, pool: pool.slice(0, 5), count: 12, seed: 's'})).toHaveLength(5);
  });
});
