import {Force} from '@site/src/components/Force';
import {nestRings} from '@site/src/domain/diagrams/nesting';
import type {NestingDiagram} from '@site/src/schema/diagram/nesting';
import type {ReactNode} from 'react';
import {PageLink} from '../parts/PageLink';
import {SvgLines} from '../parts/SvgLines';
import styles from './nesting.module.css';

/** Units of the drawing; text of 17 units stays legible at the width of a phone. */
const size = 360;

/** Circles inside circles, and beside them what each is, how strong and for whom. */
export function Nesting({diagram}: {readonly diagram: NestingDiagram}): ReactNode {
  const rings = nestRings(diagram.rings.length, size);
  return (
    <div className={styles.nesting}>
      <svg className={styles.picture} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        {diagram.rings.map(({name, lines, tag}, index) => {
          const {cx, cy, r, labelY} = rings[index] ?? {cx: 0, cy: 0, r: 0, labelY: 0};
          return (
            <g key={name} data-level={index}>
              <circle cx={cx} cy={cy} r={r} />
              <SvgLines x={cx} y={labelY} lines={[...lines, tag]} lineHeight={24} small={1} />
            </g>
          );
        })}
      </svg>
      <ol className={styles.list}>
        {diagram.rings.map((ring, index) => (
          <li key={ring.name} data-level={index}>
            <p className={styles.name}>
              <span className={styles.place}>{ring.place}</span>
              {ring.name}
            </p>
            <p>{ring.text}</p>
            <p className={styles.law}>
              <Force kind={ring.force} />
              {ring.subject && <span>{ring.subject}</span>}
              <PageLink page={ring.page}>{ring.at}</PageLink>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
