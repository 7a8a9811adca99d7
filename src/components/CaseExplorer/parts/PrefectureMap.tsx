// The places of the tiles are rules of the map diagram; only their size and look differ here.
import places from '@site/src/components/Diagram/kinds/caseMap.module.css';
import {notRecorded} from '@site/src/domain/cases';
import {splitName, tiles} from '@site/src/domain/diagrams/japan';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {ChoiceBox, type ChoicesProps} from './Choice';
import chips from './choices.module.css';
import styles from './prefectureMap.module.css';

const onMap = new Set(tiles.map(({prefecture}) => prefecture));

/** 都道府県 as checkboxes: a tile map where there is room for tiles of 44 px, a list elsewhere. */
export function PrefectureMap({facet, choices, onToggle}: ChoicesProps): ReactNode {
  const byName = new Map(choices.map((choice) => [choice.value, choice]));
  const offMap = choices.filter(({value}) => !onMap.has(value));
  return (
    <div className={styles.room}>
      <div className={clsx(places.map, styles.map)}>
        <p className={styles.hint}>
          事例のある都道府県を選べます。数は、ほかの条件もあわせた件数です。
        </p>
        {tiles.map(({prefecture, row, column, width}) => {
          const {short, rest} = splitName(prefecture);
          const choice = byName.get(prefecture);
          const place = {'data-row': row, 'data-column': column, 'data-width': width};
          return choice ? (
            <ChoiceBox
              className={clsx(chips.chip, styles.tile)}
              facet={facet}
              choice={choice}
              onToggle={onToggle}
              key={prefecture}
              {...place}
            >
              {short}
              <span className={styles.rest}>{rest}</span>
            </ChoiceBox>
          ) : (
            <span className={styles.blank} aria-hidden="true" key={prefecture} {...place}>
              {short}
            </span>
          );
        })}
        <div className={clsx(chips.chips, styles.offMap)}>
          {offMap.map((choice) => (
            <ChoiceBox
              className={chips.chip}
              facet={facet}
              choice={choice}
              onToggle={onToggle}
              key={choice.value}
            >
              {choice.value === notRecorded ? '都道府県の記載なし' : choice.value}
            </ChoiceBox>
          ))}
        </div>
      </div>
    </div>
  );
}
