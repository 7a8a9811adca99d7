import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A note for trainers inside a page: folded away, so that learners are not put off by it. */
export function Trainer({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <details className={`${styles.trainer} mb-no-print`}>
      <summary>講師のためのメモ</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
