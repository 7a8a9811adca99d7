import Link from '@docusaurus/Link';
import {TypeMark} from '@site/src/components/TypeMark';
import {everything, filterCases, indexCases} from '@site/src/domain/cases';
import type {CaseCard} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import {Fragment, type ReactNode, useMemo, useRef} from 'react';
import {CaseList} from './parts/CaseList';
import {Conditions} from './parts/Conditions';
import {FilterForm} from './parts/FilterForm';
import {NothingFound} from './parts/NothingFound';
import styles from './styles.module.css';
import {useCaseQuery} from './useCaseQuery';

function countWords(all: number, shown: number): string {
  if (shown === 0) return 'あてはまる事例はありません。';
  return shown === all ? `全${all}件` : `${all}件のうち${shown}件`;
}

/** 事例さがし: every case as a card, narrowed by facets and text; complete without JavaScript. */
export function CaseExplorer({cases}: {readonly cases: readonly CaseCard[]}): ReactNode {
  const index = useMemo(() => indexCases(cases), [cases]);
  const form = useRef<HTMLFormElement>(null);
  const results = useRef<HTMLHeadingElement>(null);
  const {query, unknown, turn, change} = useCaseQuery(index, form);
  const shown = useMemo(() => filterCases(index, query), [index, query]);
  /** For controls that vanish with what they change: the reader goes on at the results. */
  const changeAndMove: typeof change = (next) => {
    change(next);
    results.current?.focus();
  };
  return (
    <main className={`container ${styles.main}`}>
      <header className={styles.head}>
        <TypeMark section="cases" />
        <Heading as="h1">事例さがし</Heading>
        <p>
          まちで起きたことを、支援の種類やテーマ、都道府県、関わる人からさがせます。選んだ条件はアドレスに残るので、そのまま人に送れます。
          <Link to="/docs/misconceptions/copy">形だけまねると、なぜうまくいかないのか</Link>
          も、あわせてどうぞ。
        </p>
        <noscript>
          <p>JavaScript が止まっているため、しぼりこみは使えません。すべての事例を並べています。</p>
        </noscript>
      </header>
      <div className={styles.columns}>
        <FilterForm
          ref={form}
          index={index}
          query={query}
          found={shown.length}
          onChange={change}
          onShow={() => results.current?.focus()}
        />
        <section className={styles.results} aria-labelledby="case-results">
          <Heading as="h2" id="case-results" tabIndex={-1} ref={results}>
            見つかった事例
          </Heading>
          <p role="status" className={styles.count}>
            {countWords(cases.length, shown.length)}
          </p>
          <Fragment key={turn}>
            <Conditions query={query} unknown={unknown} onChange={changeAndMove} />
            {shown.length > 0 ? (
              <CaseList cases={shown} query={query} />
            ) : (
              <NothingFound
                index={index}
                query={query}
                onChange={changeAndMove}
                onClear={() => changeAndMove(everything)}
              />
            )}
          </Fragment>
        </section>
      </div>
    </main>
  );
}
