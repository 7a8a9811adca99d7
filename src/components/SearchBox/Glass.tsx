import type {ReactNode} from 'react';
import styles from './glass.module.css';

/** Magnifying glass; the word or name stands beside it. */
export function Glass(): ReactNode {
  return (
    <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="6.5" />
      <path d="m15 15 6 6" />
    </svg>
  );
}
