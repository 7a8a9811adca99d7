import Link from '@docusaurus/Link';
import {
  LoadFailure,
  NearTerms,
  type SearchAddress,
  type SearchState,
  searchUrl,
} from '@site/src/components/SearchEngine';
import Heading from '@theme/Heading';
import {type ReactNode, type Ref, useMemo} from 'react';
import {Filters} from './Filters';
import {countChoices, type Filter, filterResults} from './filters';
import {ResultList} from './ResultList';
import styles from './styles.module.css';

/** Props of {@link SearchOutcome}. */
export interface SearchOutcomeProps {
  /** Takes the focus after a question was asked on the page. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly address: SearchAddress;
  readonly search: SearchState;
  readonly onNarrow: (filter: Filter) => void;
}

const none: readonly never[] = [];

function countWords(all: number, shown: number): string {
  if (all === 0) return '見つかりませんでした';
  return all === shown ? `${all}件見つかりました` : `${all}件のうち ${shown}件`;
}

/** Everything below the field of the search page. */
export function SearchOutcome({heading, address, search, onNarrow}: SearchOutcomeProps): ReactNode {
  const {outcome, engine, status, complete, retry} = search;
  const {query, literal} = address;
  const results = outcome?.results ?? none;
  const choices = useMemo(() => countChoices(results, address), [results, address]);
  const shown = useMemo(() => filterResults(results, address), [results, address]);
  const short = query.length > 40 ? `${query.slice(0, 40)}…` : query;
  return (
    <>
      <Heading as="h2" tabIndex={-1} ref={heading} className={styles.asked}>
        「{short}」の検索結果
      </Heading>
      {outcome?.correctedTo !== undefined && (
        <p className={styles.correction}>
          <span>
            <strong>「{outcome.correctedTo}」</strong>で検索しました。
          </span>
          <Link to={searchUrl({query, literal: true})}>「{short}」のまま検索する</Link>
        </p>
      )}
      {literal && (
        <p className={styles.correction}>
          入力されたとおりに検索しました。
          <Link to={searchUrl({query})}>打ちまちがいも考えて検索する</Link>
        </p>
      )}
      <p role="status" className={styles.count}>
        {outcome && complete && countWords(results.length, shown.length)}
        {!complete && '検索しています。'}
      </p>
      {status === 'failed' && <LoadFailure onRetry={retry} />}
      {outcome && results.length === 0 && <NearTerms terms={outcome.near} />}
      {engine && results.length > 0 && (
        <div className={styles.columns}>
          <Filters filter={address} choices={choices} onChange={onNarrow} />
          {shown.length > 0 ? (
            <ResultList key={JSON.stringify(address)} results={shown} engine={engine} />
          ) : (
            <p>しぼりこみに合うものがありません。条件を減らしてください。</p>
          )}
        </div>
      )}
    </>
  );
}
