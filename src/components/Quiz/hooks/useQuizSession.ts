import {progressStore, useProgress} from '@site/src/components/ProgressStore';
import {grade, type Response} from '@site/src/domain/grading';
import type {Confidence} from '@site/src/domain/progress';
import {attemptContext} from '@site/src/domain/quiz/attemptContext';
import {
  itemState,
  type Session,
  scoreOf,
  withAnswer,
  withRetry,
} from '@site/src/domain/quiz/session';
import {useRef, useState} from 'react';
import type {QuizItem, QuizProps} from '../types';

const outcomeIn = (session: Session) => (id: string) => session.get(id)?.answered?.grade.correct;

/** State of a quiz on the screen: the answers of this sitting, which also go to the record. */
export function useQuizSession({items, context, onFinish}: QuizProps) {
  const [session, setSession] = useState<Session>(new Map());
  // Several questions may be handed in at the same moment when a page hydrates.
  const latest = useRef(session);
  const {record} = useProgress();

  function update(next: Session) {
    latest.current = next;
    setSession(next);
  }

  function answer(item: QuizItem, response: Response, confidence?: Confidence) {
    const answered = {response, grade: grade(item, response)};
    const {round} = itemState(latest.current, item.id);
    update(withAnswer(latest.current, item.id, answered));
    progressStore().recordAttempt({
      questionId: item.id,
      response,
      correct: answered.grade.correct,
      confidence,
      context: attemptContext(context),
      round,
    });
    const now = latest.current;
    if (!scoreOf(items, outcomeIn(now)).finished) return;
    onFinish?.(
      items.flatMap((one) => {
        const known = now.get(one.id)?.answered;
        return known ? [{item: one, grade: known.grade}] : [];
      }),
    );
  }

  /** Shows an earlier answer again, without recording it a second time. */
  function restore(item: QuizItem, response: Response) {
    const answered = {response, grade: grade(item, response)};
    update(withAnswer(latest.current, item.id, answered, true));
  }

  /** Opens questions again, each in the order that belongs to its number of attempts. */
  function retry(ids: readonly string[]) {
    const attempts = (id: string) =>
      record.attempts.filter(({questionId}) => questionId === id).length;
    update(withRetry(latest.current, ids, attempts));
  }

  return {
    score: scoreOf(items, outcomeIn(session)),
    state: (id: string) => itemState(session, id),
    answer,
    restore,
    retry,
  };
}
