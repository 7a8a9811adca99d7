import {isSureButWrong, latestAttempts} from '../progress/derive';
import type {Attempt, ProgressRecord} from '../progress/types';
import {memoryOf} from './fsrs';

/** Most questions in 「今日の5分」. */
export const reviewLimit = 12;

/** What to review on a day. */
export interface Review {
  /** At most {@link reviewLimit} questions due, sure-but-wrong first, then the longest overdue. */
  readonly due: readonly string[];
  /** Questions due in all. */
  readonly dueCount: number;
  /** The next day on which something falls due; undefined when nothing was answered yet. */
  readonly next?: string;
  /** Questions in the plan. */
  readonly planned: number;
}

function byQuestion(attempts: readonly Attempt[]): Map<string, Attempt[]> {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const group = groups.get(attempt.questionId);
    if (group) group.push(attempt);
    else groups.set(attempt.questionId, [attempt]);
  }
  return groups;
}

/**
 * Plans 「今日の5分」.
 *
 * @param known questions that still exist; answers to others are kept but not asked again
 * @param today calendar day in Japan
 */
export function planReview(
  record: ProgressRecord,
  known: ReadonlySet<string>,
  today: string,
): Review {
  const latest = latestAttempts(record);
  const cards = [...byQuestion(record.attempts)].flatMap(([id, attempts]) => {
    const memory = known.has(id) ? memoryOf(attempts) : undefined;
    const last = latest.get(id);
    return memory ? [{id, due: memory.due, sure: last !== undefined && isSureButWrong(last)}] : [];
  });
  const due = cards
    .filter((card) => card.due <= today)
    .sort(
      (a, b) =>
        Number(b.sure) - Number(a.sure) ||
        (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1),
    );
  const later = cards.filter((card) => card.due > today).map((card) => card.due);
  return {
    due: due.slice(0, reviewLimit).map(({id}) => id),
    dueCount: due.length,
    next: later.sort()[0],
    planned: cards.length,
  };
}
