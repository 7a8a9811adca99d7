import Link from '@docusaurus/Link';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';
import {useTermCard} from './useTermCard';

interface TermProps {
  readonly href: string;
  readonly reading: string;
  readonly short: string;
  readonly children: ReactNode;
}

/**
 * A glossary term at its first use. Hover and focus show the explanation; on a touch screen the
 * first tap shows it and the second follows the link; Esc closes. Without JavaScript it is a link
 * whose explanation shows by CSS alone.
 */
export function Term({href, reading, short, children}: TermProps): ReactNode {
  const id = useId();
  const {state, wordHandlers, boxHandlers} = useTermCard();
  return (
    <span className={styles.term} data-state={state} {...boxHandlers}>
      <Link className={styles.word} to={href} aria-describedby={id} {...wordHandlers}>
        {children}
      </Link>
      <span className={styles.card} role="tooltip" id={id}>
        <span className={styles.reading}>{reading}</span>
        {short}
        <span className={styles.again}>もう一度押すと、くわしいページへ進みます。</span>
      </span>
    </span>
  );
}
