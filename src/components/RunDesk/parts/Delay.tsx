import {Button} from '@site/src/components/Button';
import {
  clockText,
  cutText,
  type Offer,
  type OfferMoment,
  offerText,
} from '@site/src/domain/session-plan';
import {accept, lateness, type RunState} from '@site/src/domain/session-plan/run';
import {type ReactNode, useId, useState} from 'react';
import type {Run} from '../useRun';
import {minuteOfDay} from './Now';
import styles from './session.module.css';

const minute = 60_000;
const minutes = (ms: number) => Math.round(ms / minute);
const choices = Array.from({length: 20}, (_, at) => at + 1);

/** What the words of an offer rest on; with a whole block left out, the session may end early. */
function momentOf({now}: Run, state: RunState, offer: Offer, more: number): OfferMoment {
  const early = Math.min(0, minutes(lateness(accept(state, offer), now)));
  const clock = (after: number) => clockText(minuteOfDay(state.end + after * minute));
  return {left: minutes(state.end - now), more, planned: clock(0), end: clock(offer.over || early)};
}

/** Tells a delay, takes one that is coming, and offers what to cut. */
export function Delay({run, state}: {readonly run: Run; readonly state: RunState}): ReactNode {
  const id = useId();
  const [more, setMore] = useState(0);
  const late = minutes(lateness(state, run.now)) + more;
  const offer = late >= 1 ? run.offer(more) : undefined;
  const words = offer ? offerText(offer, momentOf(run, state, offer, more)) : [];
  return (
    <div className={styles.delay}>
      <p className={styles.row}>
        <label htmlFor={id}>このブロックが長引きそう</label>
        <select id={id} value={more} onChange={(event) => setMore(Number(event.target.value))}>
          <option value={0}>いいえ</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}分おくれ
            </option>
          ))}
        </select>
      </p>
      <div aria-live="polite">
        {offer && (
          <div className={styles.offer}>
            <p>
              <b>{late}分おくれ。</b>
              {words[0]}
            </p>
            {words.slice(1).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
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
