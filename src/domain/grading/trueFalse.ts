import {optionLines, optionParts} from './options';
import {allCorrect, type Grader, type KeyLine, type Part, type QuestionOf} from './types';

const verdicts = [true, false] as const;

/** Words of the two verdicts on a statement. */
export function verdictLabel(verdict: boolean): string {
  return verdict ? '本当' : '誤解';
}

function verdictLines(question: QuestionOf<'truefalse'>): KeyLine[] {
  return verdicts.map((verdict) => ({
    id: String(verdict),
    label: verdictLabel(verdict),
    right: verdict === question.answer,
    feedback: verdict ? question.feedback.whenTrue : question.feedback.whenFalse,
    misconception: verdict === question.answer ? undefined : question.misconception,
  }));
}

/** 「本当？誤解？」: the verdict and, where reasons are offered, the reason must both be right. */
export const trueFalse: Grader<'truefalse'> = {
  grade: (question, {verdict, reason}) => {
    const parts: Part[] = verdictLines(question).map((line) => {
      const chosen = line.id === String(verdict);
      return {
        id: line.id,
        label: line.label,
        chosen,
        correct: chosen === line.right,
        feedback: line.feedback,
        misconception: chosen ? line.misconception : undefined,
      };
    });
    const reasons = optionParts(question.reasons ?? [], reason === undefined ? [] : [reason]);
    return allCorrect([...parts, ...reasons]);
  },
  key: (question) => [...verdictLines(question), ...optionLines(question.reasons ?? [])],
};
