import {describe, expect, test} from 'vitest';
import {planReview, reviewLimit} from '../../../src/domain/schedule/today';
import {attemptOf, recordOf} from '../support/records';

const ids = Array.from({length: 20}, (_, index) => `q-${String(index).padStart(2, '0')}`);
const known = new Set(ids);
const answered = (questionId: string, day: string, change = {}) =>
  attemptOf({id: `a-${questionId}-${day}`, questionId, at: `${day}T03:00:00.000Z`, ...change});

describe('今日の5分', () => {
  const record = recordOf({
    attempts: [
      ...ids.map((id) => answered(id, '2026-11-01')),
      answered('q-19', '2026-11-05', {correct: false, confidence: 3}),
      answered('q-18', '2026-11-05', {correct: false, confidence: 1}),
    ],
  });

  test('asks at most 12, sure but wrong first', () => {
    const plan = planReview(record, known, '2026-12-01');
    expect(plan.due).toHaveLength(reviewLimit);
    expect(plan.due[0]).toBe('q-19');
    expect(plan).toMatchObject({dueCount: 20, planned: 20, next: undefined});
  });

  test('asks the longest overdue next', () => {
    const plan = planReview(record, known, '2026-12-01');
    expect(plan.due.slice(1, 3)).toEqual(['q-00', 'q-01']);
    expect(plan.due).not.toContain('q-18');
  });

  test('has nothing on the day of the answers and says when it will', () => {
    const plan = planReview(record, known, '2026-11-01');
    expect(plan.due).toEqual([]);
    expect(plan.next && plan.next > '2026-11-01').toBe(true);
  });

  test('does not ask a mistake again on the same day, but on the next', () => {
    const wrong = recordOf({
      attempts: [answered('q-00', '2026-11-21', {correct: false, confidence: 3})],
    });
    expect(planReview(wrong, known, '2026-11-21').due).toEqual([]);
    expect(planReview(wrong, known, '2026-11-22').due).toEqual(['q-00']);
  });

  test('keeps quiet about questions that no longer exist', () => {
    expect(planReview(record, new Set(['q-00']), '2026-12-01')).toMatchObject({
      due: ['q-00'],
      planned: 1,
    });
  });
});
