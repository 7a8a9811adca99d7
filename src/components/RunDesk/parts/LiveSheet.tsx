import {clockText, type Library, placed} from '@site/src/domain/session-plan';
import {type RunState, remaining} from '@site/src/domain/session-plan/run';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {Run} from '../useRun';
import styles from './liveSheet.module.css';
import {minuteOfDay} from './Now';

/** Real beginnings of what is done, expected ones of what comes. */
function beginnings(library: Library, state: RunState, now: number) {
  let expected = now + Math.max(0, remaining(state, now));
  return placed(library, state.plan).map((item, at) => {
    if (at <= state.index) return {...item, begins: state.began[at] ?? now};
    const begins = expected;
    expected += item.minutes * 60_000;
    return {...item, begins};
  });
}

/** 進行表 of the day, with the running block marked. */
export function LiveSheet({
  library,
  run,
  state,
}: {
  readonly library: Library;
  readonly run: Run;
  readonly state: RunState;
}): ReactNode {
  return (
    <section aria-labelledby="kyo-no-shinko">
      <Heading as="h2" id="kyo-no-shinko">
        進行表
      </Heading>
      <ol className={styles.sheet}>
        {beginnings(library, state, run.now).map(({outline, minutes, begins}, at) => (
          <li
            // A break may come twice, so the place is part of what tells rows apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={`${outline.id}-${at}`}
            aria-current={at === state.index ? 'step' : undefined}
            data-done={at < state.index || undefined}
          >
            <span className={styles.time}>{clockText(minuteOfDay(begins))}</span>
            <span>{outline.title}</span>
            <span className={styles.minutes}>{minutes}分</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
