import type {KeyLine} from '@site/src/domain/grading';
import styles from './feedback.module.css';
import {Words} from './Words';

/** Options with the word on each: right or not, and why. */
export function KeyLines({lines}: {readonly lines: readonly KeyLine[]}) {
  return (
    <ul className={styles.lines}>
      {lines.map(({id, label, right, answer, feedback}) => (
        <li key={id}>
          <b>
            <span aria-hidden="true">{right ? '○ ' : '✕ '}</span>
            <Words>{label}</Words>
          </b>
          <span className={styles.tag}>{answer ?? (right ? '正しい' : '正しくない')}</span>
          <span className={styles.reason}>
            <Words>{feedback}</Words>
          </span>
        </li>
      ))}
    </ul>
  );
}
