import {Button} from '@site/src/components/Button';
import {clockText, type Offer} from '@site/src/domain/session-plan';
import {lateness, type RunState} from '@site/src/domain/session-plan/run';
import {type ReactNode, useId, useState} from 'react';
import type {Run} from '../useRun';
import {minuteOfDay} from './Now';
import styles from './session.module.css';

const choices = Array.from({length: 20}, (_, at) => at + 1);

/** What the cuts of an offer are, in one sentence each. */
function cutText({title, from, to}: Offer['cuts'][number]): string {
  return to === 0 ? `「${title}」（${from}分）をやめる` : `「${title}」を${from - to}分短くする`;
}

/** Tells a delay, takes one that is coming, and offers what to cut. */
export function Delay({run, state}: {readonly run: Run; readonly state: RunState}): ReactNode {
  const id = useId();
  const [more, setMore] = useState(0);
  const late = Math.round(lateness(state, run.now) / 60_000) + more;
  const offer = late >= 1 ? run.offer(more) : undefined;
  const end = clockText(minuteOfDay(state.end + (offer?.over ?? 0) * 60_000));
  return (
    <div className={styles.delay}>
      <p className={styles.row}>
        <label htmlFor={id}>このブロックが長引きそう</label>
        <select id={id} value={more} onChange={(event) => setMore(Number(event.target.value))}>
          <option value={0}>いいえ</option>
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes}分おくれ
            </option>
          ))}
        </select>
      </p>
      <div aria-live="polite">
        {offer && (
          <div className={styles.offer}>
            <p>
              <b>{late}分おくれ。</b>
              {offer.cuts.length > 0 && `次のようにすると ${end} に終わります。`}
              {offer.over > 0 &&
                `削れるものを全部削っても、終わりが${offer.over}分のびます。のびてよいかを、先に聞いてください。`}
            </p>
            {offer.cuts.length > 0 && (
              <>
                <ul>
                  {offer.cuts.map((cut) => (
                    <li key={cut.block}>
                      {cutText(cut)}
                      <span>{cut.how}</span>
                    </li>
                  ))}
                </ul>
                <Button
                  onClick={() => {
                    run.accept(offer);
                    setMore(0);
                  }}
                >
                  そうする
                </Button>
              </>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
