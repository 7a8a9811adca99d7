import type {Worksheet as Sheet} from '@site/src/schema/workshopPrint';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './cards.module.css';

const sizes = {小: 'small', 中: 'middle', 大: 'large'} as const;

/** A page to write on: an empty map where asked for, and empty boxes under their names. */
export function Worksheet({sheet}: {readonly sheet: Sheet}): ReactNode {
  return (
    <section className={styles.sheet}>
      <Heading as="h2">{sheet.title}</Heading>
      <p>{sheet.lead}</p>
      {sheet.map && (
        <svg className={styles.map} viewBox="0 0 170 110" role="img" aria-label="白地図の枠">
          <rect x="0.5" y="0.5" width="169" height="109" />
          {Array.from({length: 16}, (_, at) => (at + 1) * 10).map((x) => (
            <path key={`x${x}`} d={`M${x} 0.5V109.5`} />
          ))}
          {Array.from({length: 10}, (_, at) => (at + 1) * 10).map((y) => (
            <path key={`y${y}`} d={`M0.5 ${y}H169.5`} />
          ))}
        </svg>
      )}
      <dl className={styles.fields}>
        {sheet.fields.map(({label, hint, space}) => (
          <div key={label}>
            <dt>
              {label}
              {hint && <span>（{hint}）</span>}
            </dt>
            <dd data-space={sizes[space]} />
          </div>
        ))}
      </dl>
    </section>
  );
}
