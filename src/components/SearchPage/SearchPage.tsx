import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import {type ReactNode, useEffect, useRef} from 'react';
import {SearchForm} from './SearchForm';
import {SearchOutcome} from './SearchOutcome';
import styles from './styles.module.css';
import {useSearchPage} from './useSearchPage';

/** 検索: all results of a query, with filters; the address holds everything. */
export function SearchPage(): ReactNode {
  const {address, search, ask, narrow} = useSearchPage();
  const {query, literal} = address;
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  const answered = search.outcome;
  useEffect(() => {
    if (!asked.current || !answered) return;
    asked.current = false;
    heading.current?.focus();
  }, [answered]);
  return (
    <main className={`container ${styles.main}`}>
      {query !== '' && <PageMetadata title={`「${query.slice(0, 30)}」の検索`} />}
      <Heading as="h1">検索</Heading>
      <SearchForm
        key={query}
        query={query}
        onAsk={(next) => {
          asked.current = next !== query || literal;
          ask(next);
        }}
      />
      <noscript>
        <p>
          この検索はJavaScriptで動きます。<Link to="/glossary">用語集</Link>
          からは、読みの順にことばを選べます。
        </p>
      </noscript>
      {query === '' ? (
        <p>
          調べたいことば、条番号、困りごとを入れてください。ひらがなのまま（しえんかいぎ）でも、ローマ字（shienkaigi）でも、略した言い方（重層事業）でも、条番号（106条の6）でもさがせます。
        </p>
      ) : (
        <SearchOutcome heading={heading} address={address} search={search} onNarrow={narrow} />
      )}
    </main>
  );
}
