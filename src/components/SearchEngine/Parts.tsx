import type {ExcerptPart} from '@site/src/domain/search/excerpt';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A text with the words of the query marked. */
export function Parts({parts}: {readonly parts: readonly ExcerptPart[]}): ReactNode {
  return parts.map(({text, marked}, i) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity
      <mark className={styles.mark} key={i}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
