import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

/** 「第106条の4第2項」 and the like, in a group so that `split` keeps them. */
const articleNumber = /(第?\d+条(?:の\d+)*(?:第\d+項)?(?:第\d+号)?)/;

/** A title that never breaks a line inside the number of an article. */
export function KeptTitle({children}: {readonly children: string}): ReactNode {
  return children.split(articleNumber).map((part, index) =>
    // Split by a group, every second part is an article number.
    index % 2 === 1 ? (
      <span className={styles.number} key={part}>
        {part}
      </span>
    ) : (
      <Fragment key={part}>{part}</Fragment>
    ),
  );
}
