import {readKey, removeKey, writeKey} from '@site/src/components/ProgressStore/areas';
import {runKey, workArea} from '@site/src/components/Training/storage';
import {
  type Library,
  mayRemove,
  type Offer,
  remove,
  replan,
  type SessionPlan,
} from '@site/src/domain/session-plan';
import * as session from '@site/src/domain/session-plan/run';
import {useCallback, useEffect, useState} from 'react';

/** A session under way and what can be done with it. */
export interface Run {
  readonly state: session.RunState | undefined;
  /** The instant the screen shows, in milliseconds. */
  readonly now: number;
  readonly start: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly togglePause: () => void;
  /** Leaves the block after the running one out. */
  readonly skipNext: () => void;
  readonly maySkip: boolean;
  /** @param more minutes the running block will need beyond its own */
  readonly offer: (more: number) => Offer;
  readonly accept: (offer: Offer) => void;
  /** Forgets the session, so that it can begin again. */
  readonly stop: () => void;
}

/** How often the clock is looked at, in ms: often enough that no second is skipped. */
const beat = 250;

function plannedStart(plan: SessionPlan, now: number): number {
  return new Date(now).setHours(Math.floor(plan.start / 60), plan.start % 60, 0, 0);
}

/** Instant of the beat; stands still while there is nothing to time. */
function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), beat);
    return () => window.clearInterval(timer);
  }, [running]);
  return now;
}

/** Keeps a session on this device, so that it survives a reload. */
export function useRun(library: Library, plan: SessionPlan | undefined, code: string): Run {
  const [state, setState] = useState<session.RunState>();
  const now = useNow(state !== undefined);

  useEffect(() => {
    const kept = session.readRun(readKey(workArea(), runKey), code);
    const known = kept?.plan.items.every(({block}) => library.blocks.has(block));
    setState(known ? kept : undefined);
  }, [code, library]);

  const change = useCallback((made: session.RunState) => {
    setState(made);
    writeKey(workArea(), runKey, JSON.stringify(made));
  }, []);
  const step = (make: (state: session.RunState, now: number) => session.RunState) => () => {
    if (state) change(make(state, Date.now()));
  };
  const coming = state ? state.index + 1 : 0;

  return {
    state,
    now,
    start: () => {
      const at = Date.now();
      if (plan) change(session.startRun(code, plan, at, plannedStart(plan, at)));
    },
    next: step(session.next),
    previous: step(session.previous),
    togglePause: step((known, at) =>
      known.pausedAt === null ? session.pause(known, at) : session.resume(known, at),
    ),
    maySkip: state !== undefined && mayRemove(library, state.plan, coming),
    skipNext: step((known) => ({...known, plan: remove(library, known.plan, coming)})),
    offer: (more) => {
      if (!state) return {items: [], cuts: [], over: 0};
      const {plan: asked, ...delay} = session.delayOf(state, now, more);
      return replan(library, asked, delay);
    },
    accept: (offer) => step((known) => session.accept(known, offer))(),
    stop: () => {
      removeKey(workArea(), runKey);
      setState(undefined);
    },
  };
}
