import Link from '@docusaurus/Link';
import type {SourceUse} from '@site/src/domain/content/data';
import {japaneseDate} from '@site/src/domain/law/versions';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

function Source({source}: {readonly source: SourceUse}): ReactNode {
  return (
    <li className={styles.source} id={source.id}>
      <Heading as="h2">
        {source.url ? <a href={source.url}>{source.title}</a> : source.title}
      </Heading>
      <p>
        {source.publisher}。{source.date}。{source.note}
      </p>
      <p className={styles.meta}>
        {source.kind}
        {source.draft && '・論点（案）'}・{japaneseDate(source.checkedOn)}に確認
      </p>
      <details>
        <summary>この資料にもとづくページ（{source.pages.length}）</summary>
        <ul>
          {source.pages.map((page) => (
            <li key={page.url}>
              <Link to={page.url}>{page.title}</Link>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Every source with its date, how it was checked, and the pages that rest on it. */
export function SourcesPage({sources}: {readonly sources: readonly SourceUse[]}): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <p>
        <Link to="/about">このサイトについて</Link>
      </p>
      <Heading as="h1">出典の一覧</Heading>
      <p>
        説明の一つひとつに、もとにした資料と場所を付けています。ここでは資料の側から、どのページがもとにしているかをたどれます。
        <Link to="/about#kijunbi">法律の基準日</Link>と
        <Link to="/about#mikakunin">確かめられていないこと</Link>は、別のページにまとめました。
      </p>
      <ul className={styles.list}>
        {sources.map((source) => (
          <Source source={source} key={source.id} />
        ))}
      </ul>
    </main>
  );
}
