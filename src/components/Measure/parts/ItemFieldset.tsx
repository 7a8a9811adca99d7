import type {MeasureItem} from '@site/src/domain/measurement/types';
import styles from './item.module.css';

/** Props of {@link ItemFieldset}. */
export interface ItemFieldsetProps {
  readonly item: MeasureItem;
  /** 1-based. */
  readonly number: number;
}

/** One item of a check with native fields; nothing tells what is right. */
export function ItemFieldset({item, number}: ItemFieldsetProps) {
  return (
    <fieldset className={styles.item}>
      <legend>
        <span className={styles.number}>問{number}</span> {item.stem}
        {item.many && <span className={styles.hint}>（合うものを全部）</span>}
      </legend>
      {item.options.map((option, at) => (
        <label key={option.id} className={styles.option}>
          <input type={item.many ? 'checkbox' : 'radio'} name={item.id} value={at} />
          <span>
            <b>{String.fromCharCode(65 + at)}</b> {option.text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
