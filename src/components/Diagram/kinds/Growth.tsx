import {layBars} from '@site/src/domain/diagrams/bars';
import type {GrowthDiagram} from '@site/src/schema/diagram/growth';
import {type ReactNode, useId} from 'react';
import {Table} from '../parts/Table';
import {Words} from '../parts/Words';
import styles from './growth.module.css';

/** Stripes for a plan: seen in grey, on paper and in forced colours. */
function Stripes({id}: {readonly id: string}): ReactNode {
  return (
    <pattern
      id={id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className={styles.stripe} width="3.5" height="8" />
    </pattern>
  );
}

/**
 * One bar a year. The drawing has no units of its own, only per cent, so that its text keeps the
 * size of text at every width.
 */
export function Growth({diagram}: {readonly diagram: GrowthDiagram}): ReactNode {
  const stripes = useId();
  const {points, unit} = diagram;
  const bars = layBars(points.map((point) => point.value));
  const plans = points.filter((point) => point.planned);
  return (
    <>
      <svg className={styles.chart} aria-hidden="true">
        <defs>
          <Stripes id={stripes} />
        </defs>
        {points.map(({year, value, planned}, index) => {
          const {x, y, width, height} = bars[index] ?? {x: 0, y: 0, width: 0, height: 0};
          return (
            <g key={year}>
              <rect
                className={planned ? styles.plan : styles.count}
                x={`${x}%`}
                y={`${y}%`}
                width={`${width}%`}
                height={`${height}%`}
                fill={planned ? `url(#${stripes})` : undefined}
              />
              <text x={`${x + width / 2}%`} y={`${y}%`} dy={planned ? -26 : -8}>
                {value}
              </text>
              {planned && (
                <text className={styles.word} x={`${x + width / 2}%`} y={`${y}%`} dy={-8}>
                  予定
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <ol className={styles.years} aria-hidden="true">
        {points.map(({year}) => (
          <li key={year}>{year}</li>
        ))}
      </ol>
      {plans.length > 0 && (
        <ul className={styles.legend}>
          <li>
            <span className={styles.keyCount} />
            実施した{unit}の数
          </li>
          {plans.map(({year, value, planned}) => (
            <li key={year}>
              <span className={styles.keyPlan} />
              {year}の{value}は{planned}
            </li>
          ))}
        </ul>
      )}
      <Words>
        <Table
          caption={diagram.title}
          columns={['年度', `${unit}の数`, '数え方']}
          rows={points.map(({year, value, planned}) => ({
            key: year,
            cells: [year, value, planned ?? '実施'],
          }))}
        />
      </Words>
    </>
  );
}
