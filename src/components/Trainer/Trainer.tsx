import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * A note for trainers inside a page. Learners do not see it: it comes with 講師表示, and never on
 * paper. Without scripts there is no switch, so there it stands open.
 */
export function Trainer({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <details className={`${styles.trainer} mb-no-print`} open>
      <summary>講師のためのメモ</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
