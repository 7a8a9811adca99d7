// The places of the tiles are rules of the map diagram; only their size and look differ here.
import Link from '@docusaurus/Link';
import places from '@site/src/components/Diagram/kinds/caseMap.module.css';
import {splitName, tiles} from '@site/src/domain/diagrams/japan';
import type {MunicipalitiesData} from '@site/src/domain/residents/data';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './japanMap.module.css';
import {idOf} from './Prefectures';

/** Japan in tiles; every prefecture is a link to its place in the list below. */
export function JapanMap({data}: {readonly data: MunicipalitiesData}): ReactNode {
  const counts = new Map<string, number>();
  for (const {prefecture} of data.towns) {
    counts.set(prefecture, (counts.get(prefecture) ?? 0) + 1);
  }
  return (
    <nav className={styles.room} aria-label="都道府県の地図">
      <div className={clsx(places.map, styles.map)}>
        {tiles.map(({prefecture, row, column, width}) => {
          const {short} = splitName(prefecture);
          const count = counts.get(prefecture) ?? 0;
          return (
            <Link
              to={`#${idOf(prefecture)}`}
              aria-label={`${prefecture}、読めた名前 ${count}`}
              className={styles.tile}
              data-empty={count === 0}
              data-row={row}
              data-column={column}
              data-width={width}
              key={prefecture}
            >
              <span>{short}</span>
              <span className={styles.count}>{count}</span>
            </Link>
          );
        })}
      </div>
    </nav>
  );
}
