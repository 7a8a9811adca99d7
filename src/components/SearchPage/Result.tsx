import Link from '@docusaurus/Link';
import {
  type Excerpt,
  expectArrival,
  kindOf,
  type LoadedEngine,
  Parts,
  ResultBadge,
} from '@site/src/components/SearchEngine';
import type {SearchResult} from '@site/src/domain/search/types';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Props of {@link Result}. */
export interface ResultProps {
  readonly result: SearchResult;
  /** Absent while its text is on the way. */
  readonly excerpt: Excerpt | undefined;
  readonly engine: LoadedEngine;
}

/** One result: the link first, then what kind it is, and the words around the match. */
export function Result({result, excerpt, engine}: ResultProps): ReactNode {
  const {pageTitle, heading, marks, url, type} = result;
  return (
    <li className={styles.result}>
      <Link className={styles.title} to={url} onClick={() => expectArrival(url)}>
        <Parts parts={engine.markWords(pageTitle, marks)} />
        {heading && (
          <span className={styles.heading}>
            {' › '}
            <Parts parts={engine.markWords(heading, marks)} />
          </span>
        )}
      </Link>
      <div className={styles.facts}>
        <ResultBadge kind={kindOf(result)} />
        {type === 'glossary' && excerpt?.reading && <span>読み：{excerpt.reading}</span>}
      </div>
      <p className={styles.excerpt}>
        <Parts parts={excerpt?.parts ?? []} />
      </p>
    </li>
  );
}
