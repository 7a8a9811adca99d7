import {describe, expect, test} from 'vitest';
import {drawQuestions} from '../../../src/domain/grading/drawQuestions';
import {objectivesByQuestion, resultsByObjective} from '../../../src/domain/paths/objectives';

const lessons = ['a', 'b', 'c'].map((id) => ({
  id,
  objectives: [0, 1].map((n) => ({
    text: `${id}${n}`,
    questions: [`${id}-${n}-1`, `${id}-${n}-2`],
  })),
}));
const pool = lessons.flatMap(({objectives}) =>
  objectives.flatMap(({questions}) => questions.map((id) => ({id}))),
);

test('a draw asks every lesson, then every objective, before it comes back to one', () => {
  const placed = objectivesByQuestion(lessons);
  const groupsOf = ({id}: {id: string}) => [
    placed.get(id)?.lesson.id ?? '',
    placed.get(id)?.text ?? '',
  ];
  for (let run = 0; run < 50; run++) {
    const draw = drawQuestions({pool, count: 6, seed: `s${run}`, groupsOf});
    expect(new Set(draw.slice(0, 3).map((item) => groupsOf(item)[0])).size).toBe(3);
    expect(new Set(draw.map((item) => groupsOf(item)[1])).size).toBe(6);
  }
});

describe('resultsByObjective', () => {
  test('counts what was asked, in the order of the lessons', () => {
    const answers = [
      {question: 'b-1-1', correct: false},
      {question: 'a-0-1', correct: true},
      {question: 'b-1-2', correct: true},
      {question: 'of-no-lesson', correct: false},
    ];
    expect(
      resultsByObjective(lessons, answers).map(({text, right, asked}) => [text, right, asked]),
    ).toEqual([
      ['a0', 1, 1],
      ['b1', 1, 2],
    ]);
  });
});
