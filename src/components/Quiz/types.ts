import type {LinkTarget, QuizItem} from '@site/src/domain/content/data';
import type {Grade} from '@site/src/domain/grading';
import type {QuizPlace} from '@site/src/domain/quiz/attemptContext';
import type {Audience} from '@site/src/schema/common';

export type {LinkTarget, QuizItem, QuizPlace as QuizContext};

/** Titles and addresses by page reference: `law/106-6#yomihodoku`, `misconceptions/ukezara`. */
export type QuizLinks = Readonly<Record<string, LinkTarget>>;

/** One question and how it was answered. */
export interface QuizResult {
  readonly item: QuizItem;
  readonly grade: Grade;
}

/** Props of `<Quiz>`; authors write `<Quiz ids="…"/>` and the content plugin fills these in. */
export interface QuizProps {
  readonly items: readonly QuizItem[];
  readonly links?: QuizLinks;
  /** Where the quiz stands; goes into every attempt. */
  readonly context: QuizPlace;
  /** Ask 自信 before the answer; the reader's own setting comes first. */
  readonly confidence?: boolean;
  /** Decides `confidence` where that is not given: on for staff, off for residents. */
  readonly audience?: Audience;
  /** False in checks, where every question counts once. */
  readonly retry?: boolean;
  /** Called once, when the last question has its answer. */
  readonly onFinish?: (results: readonly QuizResult[]) => void;
}
