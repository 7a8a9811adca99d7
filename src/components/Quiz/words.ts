import type {Grade} from '@site/src/domain/grading';
import {rightAnswerText} from '@site/src/domain/grading/lines';
import type {QuizItem} from './types';

/** How a verdict looks and reads; `mark` is shown, never spoken. */
export interface Verdict {
  readonly tone: 'good' | 'bad' | 'open';
  readonly mark: string;
  readonly word: string;
}

/** Verdict on an answer, in words. */
export function verdictOf(item: QuizItem, {correct}: Grade): Verdict {
  if (correct === null) return {tone: 'open', mark: '◎', word: '見本とくらべてみましょう'};
  if (item.type === 'scenario')
    return correct
      ? {tone: 'good', mark: '○', word: 'よい道すじでした'}
      : {tone: 'bad', mark: '△', word: 'もっとよい道すじがあります'};
  return correct
    ? {tone: 'good', mark: '○', word: '正解'}
    : {tone: 'bad', mark: '✕', word: '不正解'};
}

/** What the live region says after an answer: number, verdict and, after a miss, what is right. */
export function spokenVerdict(item: QuizItem, grade: Grade, number: number): string {
  const {word} = verdictOf(item, grade);
  const right = grade.correct === false ? rightAnswerText(item) : '';
  return `問${number}、${word}。${right ? `正解は${right}。` : ''}`;
}
