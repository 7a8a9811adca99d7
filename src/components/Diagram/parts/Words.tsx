import type {ReactNode} from 'react';
import styles from './words.module.css';

/** The same content in words, folded away below a picture that is not text itself. */
export function Words({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <details className={`${styles.words} mb-no-print`}>
      <summary>文字で読む</summary>
      {children}
    </details>
  );
}
