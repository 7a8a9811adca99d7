import type {PathData} from '../../domain/content/data';
import {answerKey} from '../../domain/grading';
import type {BankQuestion, ContentGraph} from '../../schema/graph';

/** The answer of one question as it stands at the end of the printed course. */
export interface PrintedAnswer {
  readonly id: string;
  /** What is right, a line each. */
  readonly right: readonly string[];
  readonly explanation: string;
}

/** What the printed course holds beside the lessons themselves. */
export interface PrintedLesson {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly PrintedAnswer[];
}

function rightLines(question: BankQuestion): string[] {
  if (question.type === 'scenario') return [question.debrief];
  if (question.type === 'reflect') return [question.modelAnswer];
  return answerKey(question)
    .filter(({right}) => right)
    .map(({label, answer}) => (answer === undefined ? label : `${label} → ${answer}`));
}

/** Lessons of a path with the answers of their questions, in the order of the page. */
export function printedLessons(graph: ContentGraph, path: PathData): PrintedLesson[] {
  return path.lessons.map(({id, title, questions}) => ({
    id,
    title,
    answers: questions.flatMap((one) => {
      const question = graph.questions.get(one);
      if (!question || question.retired) return [];
      return [{id: one, right: rightLines(question), explanation: question.explanation}];
    }),
  }));
}
