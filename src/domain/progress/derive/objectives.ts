import type {ProgressRecord} from '../types';
import {latestAttempts} from './latest';

/** How far a reader has shown that they can do something. */
export interface ObjectiveProgress {
  /** Questions of the objective whose last answer was right, or that are never scored. */
  readonly right: number;
  readonly total: number;
  readonly reached: boolean;
}

/** Measures an objective by the last answer to each of its questions. */
export function objectiveProgress(
  record: ProgressRecord,
  questions: readonly string[],
): ObjectiveProgress {
  const latest = latestAttempts(record);
  const right = questions.filter((id) => {
    const attempt = latest.get(id);
    return attempt !== undefined && attempt.correct !== false;
  }).length;
  return {right, total: questions.length, reached: right === questions.length};
}
