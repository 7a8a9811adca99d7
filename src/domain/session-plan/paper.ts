import type {Question} from '../../schema/question';
import {verdictLabel} from '../grading/trueFalse';

/** An option as it stands on paper and on a screen. */
export interface PaperOption {
  readonly text: string;
  readonly right: boolean;
  /** Why it holds or not. */
  readonly why: string;
}

const verdicts = [true, false] as const;

/** Options of a question in the author's order; none for kinds that paper cannot carry. */
export function paperOptions(question: Question): PaperOption[] {
  if (question.type === 'single' || question.type === 'multiple')
    return question.options.map(({text, correct, feedback}) => ({
      text,
      right: correct,
      why: feedback,
    }));
  if (question.type !== 'truefalse') return [];
  return verdicts.map((verdict) => ({
    text: verdictLabel(verdict),
    right: verdict === question.answer,
    why: verdict ? question.feedback.whenTrue : question.feedback.whenFalse,
  }));
}

/** Letters of the right options, e.g. 「A・C」. */
export function rightLetters(question: Question): string {
  return paperOptions(question)
    .flatMap(({right}, at) => (right ? [letterAt(at)] : []))
    .join('・');
}

/** Letter of an option by its place from 0. */
export function letterAt(at: number): string {
  return 'ABCDEF'[at] ?? '';
}
