import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {type CaseGroup, groupCases, splitName, tiles} from '@site/src/domain/diagrams/japan';
import type {MapCase} from '@site/src/domain/diagrams/types';
import type {ReactNode} from 'react';
import styles from './caseMap.module.css';

/** Place of a group in the list: the number of the prefecture, 0 where none is named. */
function idOf({tile}: CaseGroup): string {
  return `jirei-${tile ? tiles.indexOf(tile) + 1 : 0}`;
}

/** Tiles in the shape of Japan. A prefecture with cases is a link to its place in the list. */
function Tiles({groups}: {readonly groups: readonly CaseGroup[]}): ReactNode {
  return (
    <div className={styles.map}>
      <p className={styles.legend}>
        <span className={styles.key} aria-hidden="true">
          数
        </span>
        事例のある都道府県です。押すと、下の一覧に移ります。
      </p>
      {tiles.map((tile) => {
        const {short, rest} = splitName(tile.prefecture);
        const group = groups.find((item) => item.tile === tile);
        const place = {
          'data-row': tile.row,
          'data-column': tile.column,
          'data-width': tile.width,
        };
        return group ? (
          <Link to={`#${idOf(group)}`} className={styles.told} key={tile.prefecture} {...place}>
            <span>
              {short}
              <span className="mb-visually-hidden">{rest} </span>
            </span>
            <span className={styles.count}>
              {group.cases.length}
              <span className="mb-visually-hidden">件</span>
            </span>
          </Link>
        ) : (
          <span className={styles.blank} key={tile.prefecture} aria-hidden="true" {...place}>
            {short}
          </span>
        );
      })}
    </div>
  );
}

/** 事例の地図: a tile map, and below it the same as a list with every case. */
export function CaseMap({cases}: {readonly cases: readonly MapCase[]}): ReactNode {
  const groups = groupCases(cases);
  const brokenLinks = useBrokenLinks();
  for (const group of groups) brokenLinks.collectAnchor(idOf(group));
  return (
    <>
      <Tiles groups={groups} />
      <dl className={styles.list}>
        {groups.map((group) => (
          <div key={group.prefecture}>
            <dt id={idOf(group)}>
              {group.prefecture}（{group.cases.length}件）
            </dt>
            {group.cases.map(({title, url}) => (
              <dd key={url}>
                <Link to={url}>{title}</Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
