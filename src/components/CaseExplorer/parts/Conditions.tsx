import {Button} from '@site/src/components/Button';
import {
  type CaseQuery,
  everything,
  facetLabels,
  facetNames,
  partsOf,
  toggle,
  type UnknownCondition,
  without,
} from '@site/src/domain/cases';
import type {ReactNode} from 'react';
import styles from './conditions.module.css';

/** Props of {@link Conditions}. */
export interface ConditionsProps {
  readonly query: CaseQuery;
  readonly unknown: readonly UnknownCondition[];
  readonly onChange: (query: CaseQuery) => void;
}

/** An address can name any number of unknown things; a few are enough to see what is wrong. */
const mostShown = 5;

function Unknown({unknown}: Pick<ConditionsProps, 'unknown'>): ReactNode {
  const more = unknown.length - mostShown;
  return (
    <div className={styles.unknown} role="note">
      <p>アドレスに、このサイトにない条件がありました。その条件は使わずに並べています。</p>
      <ul>
        {unknown.slice(0, mostShown).map(({facet, value}) => (
          <li key={`${facet}=${value}`}>
            {facet ? `${facetLabels[facet]}：` : ''}「{value}」
          </li>
        ))}
        {more > 0 && <li>ほか {more}件</li>}
      </ul>
    </div>
  );
}

/** What the list is narrowed by, each with a way to take it away. */
export function Conditions({query, unknown, onChange}: ConditionsProps): ReactNode {
  const values = facetNames.flatMap((facet) =>
    query.chosen[facet].map((value) => ({
      key: `${facet}=${value}`,
      label: value,
      rest: toggle(query, facet, value, false),
    })),
  );
  const text = query.text.trim();
  const all = text
    ? [...values, {key: 'text', label: `「${text}」`, rest: without(query, 'text')}]
    : values;
  return (
    <>
      {unknown.length > 0 && <Unknown unknown={unknown} />}
      {partsOf(query).length > 0 && (
        <ul className={styles.list} aria-label="いまの条件">
          {all.map(({key, label, rest}) => (
            <li key={key}>
              <button type="button" className={styles.chip} onClick={() => onChange(rest)}>
                {label}
                <span aria-hidden="true">×</span>
                <span className="mb-visually-hidden">を外す</span>
              </button>
            </li>
          ))}
          <li>
            <Button look="quiet" onClick={() => onChange(everything)}>
              しぼりこみを外す
            </Button>
          </li>
        </ul>
      )}
    </>
  );
}
