import {kindMark} from '@site/src/components/SearchEngine';
import type {Audience} from '@site/src/schema/common';
import {type ReactNode, useState} from 'react';
import {type Choices, type Filter, toggleKind} from './filters';
import styles from './filters.module.css';

const audienceLabels: Readonly<Record<Audience, string>> = {
  staff: '職員・相談員',
  trainer: '研修をする人',
  resident: '住民',
};

/** Where list and filters stand side by side; the stylesheet uses the same width. */
const wide = '(min-width: 997px)';

/** Props of {@link Filters}. */
export interface FiltersProps {
  readonly filter: Filter;
  readonly choices: Choices;
  readonly onChange: (filter: Filter) => void;
}

/** Narrows the results by kind and by reader; folded on a phone unless something is chosen. */
export function Filters({filter, choices, onChange}: FiltersProps): ReactNode {
  const {kinds, audience} = filter;
  const [open] = useState(
    () => kinds.length > 0 || audience !== '' || window.matchMedia(wide).matches,
  );
  return (
    <details className={styles.filters} open={open}>
      <summary>しぼりこむ</summary>
      <fieldset>
        <legend>種類</legend>
        {choices.kinds.map(({value, count}) => (
          <label key={value} className={styles.choice}>
            <input
              type="checkbox"
              name="type"
              value={value}
              checked={kinds.includes(value)}
              onChange={() => onChange({audience, kinds: toggleKind(kinds, value)})}
            />
            <span>
              <span aria-hidden="true">{kindMark(value).shape}</span> {kindMark(value).label}
            </span>
            <span className={styles.number}>{count}件</span>
          </label>
        ))}
      </fieldset>
      <label className={styles.reader}>
        だれ向け
        <select
          name="for"
          value={audience}
          onChange={({target}) =>
            onChange({
              kinds,
              audience: choices.audiences.find(({value}) => value === target.value)?.value ?? '',
            })
          }
        >
          <option value="">すべて（{choices.everybody}件）</option>
          {choices.audiences.map(({value, count}) => (
            <option value={value} key={value}>
              {audienceLabels[value]}（{count}件）
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
