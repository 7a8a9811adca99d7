import type {Attempt, ProgressRecord} from '../types';

/** The last attempt at each question, by question id. */
export function latestAttempts(record: ProgressRecord): Map<string, Attempt> {
  const latest = new Map<string, Attempt>();
  for (const attempt of record.attempts) {
    const known = latest.get(attempt.questionId);
    if (!known || known.at <= attempt.at) latest.set(attempt.questionId, attempt);
  }
  return latest;
}

/** True when the reader was sure and wrong, the mistakes most worth coming back to. */
export function isSureButWrong({correct, confidence}: Attempt): boolean {
  return correct === false && confidence === 3;
}

/** Questions whose last answer was wrong although the reader was sure. */
export function sureButWrong(record: ProgressRecord): string[] {
  return [...latestAttempts(record).values()]
    .filter(isSureButWrong)
    .map(({questionId}) => questionId);
}
