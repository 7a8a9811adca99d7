import {blockOf, clockText, type Library} from '@site/src/domain/session-plan';
import {lateness, type RunState, remaining} from '@site/src/domain/session-plan/run';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {Run} from '../useRun';
import styles from './session.module.css';

const minute = 60_000;

/** `522000` → `8:42`; over the time with a sign: `−0:15`. */
function timer(ms: number): string {
  const seconds = Math.abs(ms >= 0 ? Math.ceil(ms / 1000) : Math.floor(ms / 1000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return ms < 0 && seconds > 0 ? `−${text}` : text;
}

/** Minutes after midnight of an instant. */
export function minuteOfDay(at: number): number {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
}

/** 「予定どおり」「3分おくれ」「2分早い」. */
function statusText(late: number): string {
  const minutes = Math.round(late / minute);
  if (minutes === 0) return '予定どおり';
  return minutes > 0 ? `${minutes}分おくれ` : `${-minutes}分早い`;
}

/** What runs now, how long it still has, and what comes next. */
export function Now({
  library,
  run,
  state,
}: {
  readonly library: Library;
  readonly run: Run;
  readonly state: RunState;
}): ReactNode {
  const {items} = state.plan;
  const current = blockOf(library, items[state.index]?.block ?? '');
  const after = items[state.index + 1];
  const left = remaining(state, run.now);
  const late = lateness(state, run.now);
  const then = clockText(minuteOfDay(run.now + Math.max(0, left)));
  return (
    <div className={styles.now}>
      <output className={styles.where}>
        いま {state.index + 1}/{items.length}
        <Heading as="h1">{current.title}</Heading>
      </output>
      <p
        className={styles.clock}
        role="timer"
        aria-label="このブロックの残り"
        data-over={left < 0 || undefined}
      >
        {timer(left)}
      </p>
      <p className={styles.next}>
        {after
          ? `このあと ${then} から ${blockOf(library, after.block).title} ${after.minutes}分`
          : `${then} に終わります`}
      </p>
      <p className={styles.status}>
        <b>{state.pausedAt === null ? statusText(late) : '一時停止中'}</b>
        <span>終わりの予定 {clockText(minuteOfDay(state.end))}</span>
        <span>いま {clockText(minuteOfDay(run.now))}</span>
      </p>
    </div>
  );
}
