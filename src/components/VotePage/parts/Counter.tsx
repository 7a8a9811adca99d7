import type {Letter} from '@site/src/domain/session-plan/voting';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';

/** Most cards of one letter. */
const most = 200;

/** Props of {@link Counter}. */
export interface CounterProps {
  readonly letter: Letter;
  readonly text: string | undefined;
  readonly count: number;
  readonly onCount: (cards: number) => void;
}

/** A big button that counts one card at each tap, one that takes a tap back, and the number itself. */
export function Counter({letter, text, count, onCount}: CounterProps): ReactNode {
  const set = (cards: number) =>
    Number.isFinite(cards) && onCount(Math.min(most, Math.max(0, Math.round(cards))));
  return (
    <div className={styles.counter}>
      <button type="button" className={styles.add} onClick={() => set(count + 1)}>
        <b>{letter}</b>
        <span className="mb-visually-hidden">の札を一枚足す</span>
        {text && <span className={styles.text}>{text}</span>}
      </button>
      <div className={styles.fine}>
        <button
          type="button"
          aria-label={`${letter}の札を一枚へらす`}
          disabled={count === 0}
          onClick={() => set(count - 1)}
        >
          −
        </button>
        <input
          type="number"
          min={0}
          max={most}
          value={count}
          aria-label={`${letter}の枚数`}
          onChange={(event) => set(event.target.valueAsNumber)}
        />
      </div>
    </div>
  );
}
