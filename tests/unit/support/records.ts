import {
  type Attempt,
  emptyRecord,
  type ProgressRecord,
  recordVersion,
} from '../../../src/domain/progress';

/** An attempt with what matters set and the rest made up. */
export function attemptOf(change: Partial<Attempt> & Pick<Attempt, 'id'>): Attempt {
  return {
    questionId: 'kaigi-01',
    at: '2026-11-01T09:00:00.000Z',
    response: {type: 'single', option: 'shien'},
    correct: true,
    context: {page: 'law/106-6'},
    ...change,
  };
}

/** A record with the given entries. */
export function recordOf(change: Partial<ProgressRecord>): ProgressRecord {
  return {...emptyRecord, version: recordVersion, ...change};
}

/** A small record that uses every key there is. */
export const fullRecord: ProgressRecord = recordOf({
  epoch: 2,
  attempts: [
    attemptOf({id: 'attempt-0001', confidence: 3, correct: false, round: 0}),
    attemptOf({
      id: 'attempt-0002',
      questionId: 'kaigi-02',
      at: '2026-11-02T09:00:00.000Z',
      response: {type: 'cloze', blanks: [{id: 'article', value: '106条の3'}]},
      context: {page: 'learn/onboarding/01', lesson: 'learn/onboarding/01', path: 'onboarding'},
    }),
    attemptOf({
      id: 'attempt-0003',
      questionId: 'kaigi-03',
      at: '2026-11-03T09:00:00.000Z',
      response: {type: 'reflect'},
      correct: null,
    }),
  ],
  completions: [
    {lesson: 'learn/onboarding/01', path: 'onboarding', at: '2026-11-02T09:10:00.000Z'},
  ],
  checks: [
    {
      id: 'check-00001',
      path: 'onboarding',
      kind: 'final',
      at: '2026-11-03T09:00:00.000Z',
      questions: ['kaigi-01', 'kaigi-02'],
      correct: 2,
      total: 2,
      passed: true,
    },
  ],
  notes: [
    {
      lesson: 'learn/onboarding/01',
      text: '庁内散歩は農林課から\nはじめる',
      at: '2026-11-02T09:20:00.000Z',
    },
  ],
  settings: {confidence: true, at: '2026-11-01T08:00:00.000Z'},
});
