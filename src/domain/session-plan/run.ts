import {total} from './library';
import type {Offer} from './replan';
import type {SessionPlan} from './types';

/** A session under way. Instants are in milliseconds since 1970. */
export interface RunState {
  /** The plan as it was brought in; tells which session this is. */
  readonly code: string;
  /** The plan as it is now, after cuts. */
  readonly plan: SessionPlan;
  /** Place of the block that is running; as many as there are items when the session is over. */
  readonly index: number;
  /** When each block began, up to the running one. */
  readonly began: readonly number[];
  /** When the session is to end. */
  readonly end: number;
  /** Since when it stands still; null while it runs. */
  readonly pausedAt: number | null;
  /** Milliseconds the running block stood still. */
  readonly pausedFor: number;
}

const minute = 60_000;
/** A start further from the planned clock than this is a rehearsal: it ends after its own length. */
const rehearsal = 60 * minute;

/** Begins a session. @param planned when the plan says it begins, on today's date */
export function startRun(code: string, plan: SessionPlan, now: number, planned: number): RunState {
  const from = Math.abs(now - planned) <= rehearsal ? planned : now;
  return {
    code,
    plan,
    index: 0,
    began: [now],
    end: from + total(plan.items) * minute,
    pausedAt: null,
    pausedFor: 0,
  };
}

export const isOver = ({plan, index}: RunState) => index >= plan.items.length;

/** Milliseconds the running block has run, pauses left out. */
export function elapsed(state: RunState, now: number): number {
  const until = state.pausedAt ?? now;
  return Math.max(0, until - (state.began[state.index] ?? until) - state.pausedFor);
}

/** Milliseconds the running block still has; below 0 once it is over its time. */
export function remaining(state: RunState, now: number): number {
  return (state.plan.items[state.index]?.minutes ?? 0) * minute - elapsed(state, now);
}

/** Milliseconds the session would end after its time if everything from here on ran as planned. */
export function lateness(state: RunState, now: number): number {
  const rest = total(state.plan.items.slice(state.index + 1)) * minute;
  return now + Math.max(0, remaining(state, now)) + rest - state.end;
}

/** Goes to the next block. */
export function next(state: RunState, now: number): RunState {
  if (isOver(state)) return state;
  return {
    ...state,
    index: state.index + 1,
    began: [...state.began, now],
    pausedAt: null,
    pausedFor: 0,
  };
}

/** Takes the last step forward back: the block before goes on as if it had never stopped. */
export function previous(state: RunState): RunState {
  if (state.index === 0) return state;
  return {
    ...state,
    index: state.index - 1,
    began: state.began.slice(0, -1),
    pausedAt: null,
    pausedFor: 0,
  };
}

export function pause(state: RunState, now: number): RunState {
  return state.pausedAt === null && !isOver(state) ? {...state, pausedAt: now} : state;
}

export function resume(state: RunState, now: number): RunState {
  if (state.pausedAt === null) return state;
  return {...state, pausedAt: null, pausedFor: state.pausedFor + now - state.pausedAt};
}

/** What {@link replan} has to be asked: the plan as it will be if the block takes `more` minutes longer. */
export interface Question {
  readonly plan: SessionPlan;
  readonly at: number;
  readonly delay: number;
  readonly spent: number;
}

/**
 * Puts the state as a question for a cut. A block over its time counts as long as it has run; one
 * that will need `more` minutes is not cut itself.
 *
 * @param more minutes the running block will need beyond its own
 */
export function delayOf(state: RunState, now: number, more: number): Question {
  const {plan, index} = state;
  const item = plan.items[index];
  // To the nearest minute, as everything shown: seconds are not worth a cut.
  const run = Math.round(elapsed(state, now) / minute);
  if (!item) return {plan, at: index, delay: 0, spent: 0};
  const minutes = Math.max(item.minutes, run) + more;
  const rest = total(plan.items.slice(index + 1)) * minute;
  const end = now + minutes * minute - elapsed(state, now) + rest;
  return {
    plan: {...plan, items: plan.items.with(index, {...item, minutes})},
    at: index,
    delay: Math.max(0, Math.round((end - state.end) / minute)),
    spent: more > 0 ? minutes : run,
  };
}

/** Takes an offer: the plan follows it. */
export function accept(state: RunState, {items}: Offer): RunState {
  return {...state, plan: {...state.plan, items}};
}

/** A session read from storage, if it is one of this plan. */
export function readRun(text: string | null, code: string): RunState | undefined {
  if (text === null) return undefined;
  try {
    const state = JSON.parse(text) as Partial<RunState> | null;
    const numbers = [state?.index, state?.end, state?.pausedFor, ...(state?.began ?? [])];
    const sound =
      state?.code === code &&
      numbers.every(Number.isFinite) &&
      (state.pausedAt === null || Number.isFinite(state.pausedAt)) &&
      state.began?.length === (state.index ?? 0) + 1 &&
      Array.isArray(state.plan?.items) &&
      state.plan.items.every(
        ({block, minutes}) => typeof block === 'string' && Number.isInteger(minutes) && minutes > 0,
      );
    return sound ? (state as RunState) : undefined;
  } catch {
    return undefined;
  }
}
