import type {Response} from '@site/src/domain/grading';
import type {Confidence} from '@site/src/domain/progress';
import type {Answered} from '@site/src/domain/quiz/session';
import {createContext, useContext} from 'react';
import type {QuizItem, QuizLinks} from '../types';

/** What the parts of one question share. */
export interface QuestionValue {
  readonly item: QuizItem;
  /** 1-based place in the quiz. */
  readonly number: number;
  /** Order of options to show; 0 is the author's. */
  readonly round: number;
  readonly answered: Answered | undefined;
  readonly asksConfidence: boolean;
  readonly links: QuizLinks;
  readonly submit: (response: Response, confidence?: Confidence) => void;
  readonly announce: (text: string) => void;
}

export const QuestionContext = createContext<QuestionValue | undefined>(undefined);

/** @throws Error outside a `<QuestionCard>` */
export function useQuestion(): QuestionValue {
  const value = useContext(QuestionContext);
  if (!value) throw new Error('useQuestion needs a QuestionCard around it');
  return value;
}
