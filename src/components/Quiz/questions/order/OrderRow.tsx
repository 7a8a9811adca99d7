import {useId} from 'react';
import {useHydrated} from '../../hooks/useHydrated';
import {useQuestion} from '../../hooks/useQuestion';
import {SlotMark} from '../../parts/SlotMark';
import styles from './styles.module.css';

/** Props of {@link OrderRow}. */
export interface OrderRowProps {
  readonly item: {readonly id: string; readonly text: string};
  /** 1-based place it stands at. */
  readonly place: number;
  readonly count: number;
  readonly onMove: (id: string, place: number) => void;
}

/**
 * One item with its number and buttons. The number is a native select that works before
 * hydration; the buttons show up, in space kept for them, when they work.
 */
export function OrderRow({item: {id, text}, place, count, onMove}: OrderRowProps) {
  const {answered} = useQuestion();
  const live = useHydrated();
  const selectId = useId();
  const step = (sign: string, word: string, to: number) => (
    <button
      type="button"
      className={styles.step}
      aria-label={`「${text}」を${word}`}
      aria-disabled={to < 1 || to > count}
      onClick={() => to >= 1 && to <= count && onMove(id, to)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <li className={styles.row}>
      <span className={styles.item}>
        <select
          id={selectId}
          name={`place:${id}`}
          defaultValue={place}
          onChange={(event) => onMove(id, Number(event.target.value))}
        >
          {Array.from({length: count}, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the places are the indexes
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </select>
        <label htmlFor={selectId} className={styles.text}>
          {text}
        </label>
      </span>
      {!answered && (
        <span className={styles.steps} data-live={live}>
          {step('↑', '上へ', place - 1)}
          {step('↓', '下へ', place + 1)}
        </span>
      )}
      <SlotMark part={answered?.grade.parts.find((part) => part.id === id)} />
    </li>
  );
}
