import type {Grade, Response} from '../grading/types';

/** An answer and what came of it. */
export interface Answered {
  readonly response: Response;
  readonly grade: Grade;
}

/** One question while a quiz is on the screen. */
export interface ItemState {
  /** Which order of options is shown; 0 is the author's. */
  readonly round: number;
  readonly answered?: Answered;
  /** True when the answer comes from the record, not from this sitting. */
  readonly restored?: boolean;
}

/** All questions of a quiz on the screen, by id; a question not in it was not touched. */
export type Session = ReadonlyMap<string, ItemState>;

const untouched: ItemState = {round: 0};

export function itemState(session: Session, id: string): ItemState {
  return session.get(id) ?? untouched;
}

/** The session after an answer, or after showing one from the record. */
export function withAnswer(
  session: Session,
  id: string,
  answered: Answered,
  restored = false,
): Session {
  return new Map(session).set(id, {...itemState(session, id), answered, restored});
}

/** The session with some questions open again, each in a new round. */
export function withRetry(
  session: Session,
  ids: readonly string[],
  roundOf: (id: string) => number,
): Session {
  const next = new Map(session);
  for (const id of ids)
    next.set(id, {round: Math.max(roundOf(id), itemState(session, id).round + 1)});
  return next;
}

/** How a quiz stands. Questions that are never scored count in neither number. */
export interface Score {
  readonly scored: number;
  readonly correct: number;
  readonly answered: number;
  readonly wrong: readonly string[];
  /** True when every question, scored or not, has an answer. */
  readonly finished: boolean;
}

/** A question as far as scoring needs it. */
export interface Scorable {
  readonly id: string;
  readonly type: string;
}

/** Sums up a quiz. @param outcome undefined without an answer, null when never scored */
export function scoreOf(
  items: readonly Scorable[],
  outcome: (id: string) => boolean | null | undefined,
): Score {
  const outcomes = items.map(({id, type}) => ({id, type, correct: outcome(id)}));
  const scored = outcomes.filter(({type}) => type !== 'reflect');
  return {
    scored: scored.length,
    correct: scored.filter(({correct}) => correct === true).length,
    answered: outcomes.filter(({correct}) => correct !== undefined).length,
    wrong: scored.filter(({correct}) => correct === false).map(({id}) => id),
    finished: outcomes.every(({correct}) => correct !== undefined),
  };
}
