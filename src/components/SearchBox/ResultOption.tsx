import {type Excerpt, Parts, QuietLink} from '@site/src/components/SearchEngine';
import type {SearchResult} from '@site/src/domain/search/types';
import type {ReactNode} from 'react';
import styles from './popup.module.css';

/** Props of {@link ResultOption}. */
export interface ResultOptionProps {
  readonly id: string;
  /** Whether the arrow keys stand on it. */
  readonly chosen: boolean;
  readonly result: SearchResult;
  /** Absent while its text is on the way. */
  readonly excerpt: Excerpt | undefined;
  readonly onChoose: () => void;
}

/** A result in the list below the box. */
export function ResultOption({
  id,
  chosen,
  result,
  excerpt,
  onChoose,
}: ResultOptionProps): ReactNode {
  return (
    <QuietLink
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className={styles.option}
      to={result.url}
      onFollow={onChoose}
    >
      <span className={styles.title}>
        {result.pageTitle}
        {result.heading && <span className={styles.heading}> › {result.heading}</span>}
        {excerpt?.reading && result.type === 'glossary' && (
          <span className={styles.reading}>（{excerpt.reading}）</span>
        )}
      </span>
      <span className={styles.excerpt}>
        <Parts parts={excerpt?.parts ?? []} />
      </span>
    </QuietLink>
  );
}
