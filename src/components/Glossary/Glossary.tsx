import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {GlossaryEntry} from '@site/src/domain/content/data';
import {foldForFilter, rowOf, rows} from '@site/src/domain/glossary/rows';
import Heading from '@theme/Heading';
import {type ReactNode, useDeferredValue, useMemo, useState} from 'react';
import styles from './styles.module.css';

function matches(entry: GlossaryEntry, query: string): boolean {
  const words = [entry.term, entry.reading, ...entry.aliases];
  return words.some((word) => foldForFilter(word).includes(query));
}

function Entry({entry}: {readonly entry: GlossaryEntry}): ReactNode {
  // The build's link check knows only anchors that are told to it.
  useBrokenLinks().collectAnchor(entry.id);
  return (
    <div className={styles.entry} id={entry.id}>
      <dt>
        {entry.term}
        <span className={styles.reading}>{entry.reading}</span>
      </dt>
      <dd>
        {entry.short}
        {entry.aliases.length > 0 && (
          <span className={styles.aliases}>ほかの言い方：{entry.aliases.join('、')}</span>
        )}
        {entry.taught && <Link to={entry.taught.url}>「{entry.taught.title}」で学ぶ</Link>}
      </dd>
    </div>
  );
}

/** 用語集: every term in the order of readings, filtered as one types; complete without JavaScript. */
export function Glossary({terms}: {readonly terms: readonly GlossaryEntry[]}): ReactNode {
  const [text, setText] = useState('');
  const query = foldForFilter(useDeferredValue(text));
  const shown = useMemo(
    () => (query === '' ? terms : terms.filter((entry) => matches(entry, query))),
    [terms, query],
  );
  return (
    <main className={`container ${styles.main}`}>
      <Heading as="h1">用語集</Heading>
      <p>読みの五十音順です。漢字でも、ひらがなでも絞り込めます。</p>
      <label className={styles.filter}>
        <span>ことばで絞り込む</span>
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p role="status" className={styles.count}>
        {shown.length === 0
          ? '見つかりませんでした。短いことばで、もう一度試してください。'
          : `${shown.length}語`}
      </p>
      <nav aria-label="五十音" className={styles.rows}>
        {rows.map((row) => (
          <a href={`#row-${row}`} key={row}>
            {row}
          </a>
        ))}
      </nav>
      {rows.map((row) => {
        const entries = shown.filter((entry) => rowOf(entry.reading) === row);
        return (
          <section key={row} id={`row-${row}`} hidden={entries.length === 0}>
            <Heading as="h2">{row}行</Heading>
            <dl>
              {entries.map((entry) => (
                <Entry entry={entry} key={entry.id} />
              ))}
            </dl>
          </section>
        );
      })}
    </main>
  );
}
