import {Button} from '@site/src/components/Button';
import {
  type CaseIndex,
  type CaseQuery,
  facetLabels,
  nearestCases,
  type WayOut,
  waysOut,
} from '@site/src/domain/cases';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {CaseList} from './CaseList';
import styles from './nothingFound.module.css';

/** Props of {@link NothingFound}. */
export interface NothingFoundProps {
  readonly index: CaseIndex;
  readonly query: CaseQuery;
  readonly onChange: (query: CaseQuery) => void;
  readonly onClear: () => void;
}

/** Small circles that do not meet yet. */
function Circles(): ReactNode {
  return (
    <svg className={styles.circles} viewBox="0 0 120 60" aria-hidden="true">
      <circle cx="22" cy="34" r="15" />
      <circle cx="62" cy="24" r="12" />
      <circle cx="98" cy="36" r="17" />
    </svg>
  );
}

function wordsFor({part, count}: WayOut, query: CaseQuery): string {
  const name = part === 'text' ? `ことば「${query.text.trim()}」` : `${facetLabels[part]}の条件`;
  return `${name}を外す（${count}件）`;
}

/** Empty state with ways out: without one condition, without all, or the cases that come nearest. */
export function NothingFound({index, query, onChange, onClear}: NothingFoundProps): ReactNode {
  const near = nearestCases(index, query, 3);
  const ways = waysOut(index, query);
  return (
    <div className={styles.nothing}>
      <Circles />
      <p>
        選んだ条件がすべて重なる事例は、まだここにありません。
        {ways.length > 0 && '条件を一つ外すと見つかります。'}
      </p>
      <p className={styles.ways}>
        <Button onClick={onClear}>しぼりこみを外す</Button>
        {ways.map((way) => (
          <Button look="sub" onClick={() => onChange(way.query)} key={way.part}>
            {wordsFor(way, query)}
          </Button>
        ))}
      </p>
      {near.length > 0 && (
        <>
          <Heading as="h3">条件に近い事例</Heading>
          <CaseList cases={near} query={query} />
        </>
      )}
    </div>
  );
}
