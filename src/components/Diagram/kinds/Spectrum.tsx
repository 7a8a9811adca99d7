import type {SpectrumDiagram} from '@site/src/schema/diagram/spectrum';
import type {ReactNode} from 'react';
import styles from './spectrum.module.css';

/** Circles that grow with the involvement; as many as the forms that lie below. */
function Circles({level}: {readonly level: number}): ReactNode {
  const r = 12 + level * 6;
  return (
    <svg className={styles.circle} viewBox="0 0 76 76" aria-hidden="true">
      <circle cx={38} cy={38} r={r} />
    </svg>
  );
}

/** 参加の形: from one end to the other, none better than the next. */
export function Spectrum({diagram}: {readonly diagram: SpectrumDiagram}): ReactNode {
  const {ends, steps, move} = diagram;
  return (
    <div className={styles.spectrum}>
      <p className={styles.from}>{ends.from}</p>
      <span className={styles.arrow} aria-hidden="true" />
      <ol className={styles.steps}>
        {steps.map(({name, examples}, index) => (
          <li key={name}>
            <Circles level={index} />
            <p className={styles.name}>{name}</p>
            <ul>
              {examples.map((example) => (
                <li key={example}>{example}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className={styles.to}>{ends.to}</p>
      {move && (
        <p className={styles.move}>
          <strong>
            {move.from}
            <span aria-hidden="true"> → </span>
            <span className="mb-visually-hidden">から</span>
            {move.to}
          </strong>
          <br />
          {move.text}
        </p>
      )}
    </div>
  );
}
