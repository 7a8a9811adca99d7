import Link from '@docusaurus/Link';
import {type CaseQuery, type FacetName, notRecorded, placeOf} from '@site/src/domain/cases';
import type {CaseCard} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './caseList.module.css';

interface TagsProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly chosen: readonly string[];
}

/** Values of a facet; those that were asked for are marked by weight and line. */
function Tags({label, values, chosen}: TagsProps): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={styles.tags}>
        {values.map((value) =>
          chosen.includes(value) ? (
            <mark key={value}>{value}</mark>
          ) : (
            <span key={value}>{value}</span>
          ),
        )}
      </dd>
    </div>
  );
}

function Card({item, query}: {readonly item: CaseCard; readonly query: CaseQuery}): ReactNode {
  const chosen = (facet: FacetName) => query.chosen[facet];
  return (
    <li className={styles.card}>
      <p className={styles.place}>
        {placeOf(item)}
        {item.year !== notRecorded && <span>{item.year}</span>}
        {item.fictional && <strong>架空事例</strong>}
      </p>
      <Heading as="h3">
        <Link to={item.url}>{item.title}</Link>
      </Heading>
      <dl>
        <div>
          <dt>きっかけ</dt>
          <dd>{item.spark}</dd>
        </div>
        <Tags label="支援" values={item.supports} chosen={chosen('support')} />
        <Tags label="テーマ" values={item.themes} chosen={chosen('theme')} />
        <Tags label="関わる人" values={item.actors} chosen={chosen('actor')} />
      </dl>
    </li>
  );
}

/** Cases as cards: place, title, what set them off, supports, themes, actors. */
export function CaseList({
  cases,
  query,
}: {
  readonly cases: readonly CaseCard[];
  readonly query: CaseQuery;
}): ReactNode {
  return (
    <ul className={styles.list}>
      {cases.map((item) => (
        <Card item={item} query={query} key={item.url} />
      ))}
    </ul>
  );
}
