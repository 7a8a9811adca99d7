import {letters} from '@site/src/domain/session-plan/voting';
import type {ReactNode} from 'react';
import styles from './voteCards.module.css';

/** A–D 投票カード: told apart by letter, shape and pattern, so that grey paper will do. */
export function VoteCards(): ReactNode {
  return (
    <section>
      <p>
        一枚の紙に四つ入っています。線で切って、一人に一組（4枚）配ります。「せーの」で、胸の前に一斉に上げます。
      </p>
      <ul className={styles.cards}>
        {letters.map((letter) => (
          <li key={letter} data-letter={letter}>
            <b>{letter}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
