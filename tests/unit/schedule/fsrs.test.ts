import fc from 'fast-check';
import {createEmptyCard, fsrs, type Grade, Rating} from 'ts-fsrs';
import {describe, expect, test} from 'vitest';
import type {Attempt} from '../../../src/domain/progress';
import {memoryOf, ratingOf, reviewsOf} from '../../../src/domain/schedule/fsrs';
import {attemptOf} from '../support/records';

/** A reader who comes back after some days and answers once or more on each. */
const visits = fc.array(
  fc.record({
    gap: fc.integer({min: 1, max: 200}),
    answers: fc.array(
      fc.record({
        correct: fc.boolean(),
        confidence: fc.constantFrom(1, 2, 3, undefined),
        minute: fc.nat(1439),
      }),
      {minLength: 1, maxLength: 3},
    ),
  }),
  {minLength: 1, maxLength: 12},
);
type Visits = typeof visits extends fc.Arbitrary<infer T> ? T : never;

/** Days are counted from 2026-01-01 in Japan, which begins at 15:00 UTC the day before. */
const japanMidnight = Date.UTC(2025, 11, 31, 15);
const dayLength = 86_400_000;

function attemptsOf(history: Visits): {attempts: Attempt[]; firsts: {day: number; grade: Grade}[]} {
  let day = 0;
  const attempts: Attempt[] = [];
  const firsts = history.map(({gap, answers}) => {
    day += gap;
    const sorted = [...answers].sort((a, b) => a.minute - b.minute);
    sorted.forEach(({correct, confidence, minute}, index) => {
      const at = new Date(japanMidnight + day * dayLength + minute * 60_000 + index).toISOString();
      attempts.push(attemptOf({id: `a-${day}-${index}-xxxx`, at, correct, confidence}));
    });
    const [first] = sorted;
    const grade = !first?.correct
      ? Rating.Again
      : first.confidence === 1
        ? Rating.Hard
        : Rating.Good;
    return {day, grade: grade as Grade};
  });
  return {attempts, firsts};
}

describe('memoryOf', () => {
  test('equals ts-fsrs to the day on 1,000 histories', () => {
    const plain = fsrs({enable_fuzz: false, enable_short_term: false});
    fc.assert(
      fc.property(visits, (history) => {
        const {attempts, firsts} = attemptsOf(history);
        const midnight = (day: number) => new Date(Date.UTC(2026, 0, 1 + day));
        let card = createEmptyCard(midnight(firsts[0]?.day ?? 0));
        for (const {day, grade} of firsts) card = plain.next(card, midnight(day), grade).card;
        const memory = memoryOf(
          fc.sample(fc.shuffledSubarray(attempts, {minLength: attempts.length}), 1)[0] ?? [],
        );
        expect(memory?.due).toBe(card.due.toISOString().slice(0, 10));
        expect(memory?.stability).toBe(card.stability);
        expect(memory?.reviews).toBe(firsts.length);
      }),
      {numRuns: 1000},
    );
  });

  test('is never due on the day of the answer', () => {
    fc.assert(
      fc.property(visits, (history) => {
        const memory = memoryOf(attemptsOf(history).attempts);
        expect(memory && memory.due > memory.last).toBe(true);
      }),
    );
  });

  test('knows nothing of questions that are never scored', () => {
    expect(memoryOf([attemptOf({id: 'a-0000001', correct: null})])).toBeUndefined();
    expect(memoryOf([])).toBeUndefined();
  });
});

describe('what counts', () => {
  test('the first answer of a day in Japan, not the retry', () => {
    const attempts = [
      attemptOf({id: 'a-0000001', at: '2026-11-20T15:30:00.000Z', correct: false}),
      attemptOf({id: 'a-0000002', at: '2026-11-21T14:59:00.000Z', correct: true}),
      attemptOf({id: 'a-0000003', at: '2026-11-21T15:00:00.000Z', correct: true}),
    ];
    expect(reviewsOf(attempts)).toEqual([
      {day: '2026-11-21', rating: Rating.Again},
      {day: '2026-11-22', rating: Rating.Good},
    ]);
  });

  test.each([
    [false, undefined, Rating.Again],
    [false, 3, Rating.Again],
    [true, 1, Rating.Hard],
    [true, 2, Rating.Good],
    [true, 3, Rating.Good],
    [true, undefined, Rating.Good],
  ] as const)('right %s with 自信 %s → %s', (correct, confidence, rating) => {
    expect(ratingOf({correct, confidence})).toBe(rating);
  });
});
