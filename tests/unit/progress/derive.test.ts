import {describe, expect, test} from 'vitest';
import {
  lessonProgress,
  pathProgress,
  rereadList,
  sureButWrong,
  weakConcepts,
} from '../../../src/domain/progress';
import {scoreOf, withAnswer, withRetry} from '../../../src/domain/quiz/session';
import {attemptOf, fullRecord, recordOf} from '../support/records';

const wrongThenRight = recordOf({
  attempts: [
    attemptOf({id: 'a-000001', questionId: 'q-1', correct: false, confidence: 3}),
    attemptOf({id: 'a-000002', questionId: 'q-2', correct: false, confidence: 3}),
    attemptOf({id: 'a-000003', questionId: 'q-1', correct: true, at: '2026-11-02T00:00:00.000Z'}),
    attemptOf({id: 'a-000004', questionId: 'q-3', correct: false, confidence: 1}),
    attemptOf({id: 'a-000005', questionId: 'q-4', correct: null, response: {type: 'reflect'}}),
  ],
});

describe('what follows from the attempts', () => {
  test('sure but wrong counts by the last answer', () => {
    expect(sureButWrong(wrongThenRight)).toEqual(['q-2']);
  });

  test('weak concepts: sure but wrong first, then by share', () => {
    const questions = [
      {id: 'q-1', concepts: ['a']},
      {id: 'q-2', concepts: ['a', 'b']},
      {id: 'q-3', concepts: ['c']},
      {id: 'q-4', concepts: ['c']},
      {id: 'q-5', concepts: ['d']},
    ];
    expect(weakConcepts(wrongThenRight, questions)).toEqual([
      {concept: 'b', answered: 1, wrong: 1, sureButWrong: 1},
      {concept: 'a', answered: 2, wrong: 1, sureButWrong: 1},
      {concept: 'c', answered: 1, wrong: 1, sureButWrong: 0},
    ]);
  });

  test('a lesson is 未, 途中 or 済', () => {
    const lesson = {id: 'learn/p/1', questions: ['q-1', 'q-9']};
    expect(lessonProgress(recordOf({}), lesson).status).toBe('none');
    expect(lessonProgress(wrongThenRight, lesson)).toMatchObject({status: 'started', answered: 1});
    const completions = [{lesson: 'learn/p/1', at: '2026-11-02T00:00:00.000Z'}];
    expect(lessonProgress(recordOf({completions}), lesson).status).toBe('done');
  });

  test('a path is finished when its lessons and its last check are', () => {
    const path = {
      id: 'onboarding',
      lessons: [{id: 'learn/onboarding/01', questions: ['kaigi-02']}],
    };
    expect(pathProgress(fullRecord, path)).toMatchObject({
      done: 1,
      total: 1,
      finalCheck: {correct: 2},
      finishedAt: '2026-11-03T09:00:00.000Z',
    });
    const failed = fullRecord.checks.map((check) => ({...check, passed: false}));
    expect(pathProgress({...fullRecord, checks: failed}, path).finishedAt).toBeUndefined();
  });

  test('what to read again is grouped by concept', () => {
    const missed = [
      {concepts: ['a'], page: 'law/1'},
      {concepts: ['a', 'b'], page: 'law/1'},
      {concepts: ['a'], page: 'law/2'},
    ];
    expect(rereadList(missed)).toEqual([
      {concept: 'a', missed: 3, pages: ['law/1', 'law/2']},
      {concept: 'b', missed: 1, pages: ['law/1']},
    ]);
  });
});

describe('a quiz on the screen', () => {
  const items = [
    {id: 'q-1', type: 'single'},
    {id: 'q-2', type: 'single'},
    {id: 'q-3', type: 'reflect'},
  ];
  const answered = (correct: boolean | null) => ({
    response: {type: 'reflect'} as const,
    grade: {correct, parts: []},
  });

  test('counts what is scored and asks again only what was missed', () => {
    let session = withAnswer(new Map(), 'q-1', answered(true));
    session = withAnswer(session, 'q-2', answered(false));
    session = withAnswer(session, 'q-3', answered(null));
    const outcome = (id: string) => session.get(id)?.answered?.grade.correct;
    const score = scoreOf(items, outcome);
    expect(score).toEqual({scored: 2, correct: 1, answered: 3, wrong: ['q-2'], finished: true});
    session = withRetry(session, score.wrong, () => 4);
    expect(session.get('q-2')).toEqual({round: 4});
    expect(scoreOf(items, outcome)).toMatchObject({answered: 2, wrong: [], finished: false});
  });
});
