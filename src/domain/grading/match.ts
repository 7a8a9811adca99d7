import {allCorrect, type Grader, type QuestionOf} from './types';

function textOf(question: QuestionOf<'match'>, choice: string | undefined): string | undefined {
  return question.choices.find(({id}) => id === choice)?.text;
}

/** Every row must carry its own answer. */
export const match: Grader<'match'> = {
  grade: (question, response) =>
    allCorrect(
      question.rows.map((row) => {
        const value = response.rows.find(({id}) => id === row.id)?.value;
        return {
          id: row.id,
          label: row.text,
          chosen: value !== undefined,
          correct: value === row.answer,
          given: textOf(question, value),
          answer: textOf(question, row.answer),
          feedback: row.feedback,
        };
      }),
    ),
  key: (question) =>
    question.rows.map((row) => ({
      id: row.id,
      label: row.text,
      right: true,
      answer: textOf(question, row.answer),
      feedback: row.feedback,
    })),
};
