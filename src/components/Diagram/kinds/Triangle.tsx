import {arrowBetween, triangleCorners} from '@site/src/domain/diagrams/triangle';
import type {TriangleDiagram} from '@site/src/schema/diagram/triangle';
import type {ReactNode} from 'react';
import {PageLink} from '../parts/PageLink';
import {SvgLines} from '../parts/SvgLines';
import styles from './triangle.module.css';

/** Units of the drawing. */
const size = {width: 360, height: 336};
const radius = 60;

/** Three circles and six numbered arrows; the list below says what each arrow carries. */
export function Triangle({diagram}: {readonly diagram: TriangleDiagram}): ReactNode {
  const points = triangleCorners(size, radius);
  const pointOf = (id: string) =>
    points[diagram.corners.findIndex((corner) => corner.id === id)] ?? points[0];
  const cornerOf = (id: string) => diagram.corners.find((corner) => corner.id === id);
  const arrows = diagram.flows.map(({from, to}) => ({
    key: `${from}-${to}`,
    ...arrowBetween(pointOf(from), pointOf(to), radius),
  }));
  return (
    <div className={styles.triangle}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
      >
        {arrows.map(({key, from, to, head, badge}, index) => (
          <g key={key}>
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <polygon points={head} />
            <circle className={styles.number} cx={badge.x} cy={badge.y} r={13} />
            <SvgLines x={badge.x} y={badge.y} lines={[String(index + 1)]} lineHeight={16} />
          </g>
        ))}
        {diagram.corners.map(({id, lines}, index) => (
          <g key={id}>
            <circle
              className={styles.corner}
              cx={points[index]?.x}
              cy={points[index]?.y}
              r={radius}
            />
            <SvgLines
              x={points[index]?.x ?? 0}
              y={points[index]?.y ?? 0}
              lines={lines}
              lineHeight={22}
            />
          </g>
        ))}
      </svg>
      <ol className={styles.list}>
        {diagram.flows.map(({from, to, what, effect}) => (
          <li key={`${from}-${to}`}>
            <p className={styles.way}>
              {cornerOf(from)?.name}
              <span aria-hidden="true"> → </span>
              <span className="mb-visually-hidden">から</span>
              {cornerOf(to)?.name}
            </p>
            <p>
              <strong>{what}</strong>
              <br />
              {effect}
            </p>
          </li>
        ))}
      </ol>
      <p className={styles.more}>
        くわしく：
        {diagram.corners.map(({id, name, page}) => (
          <PageLink page={page} key={id}>
            {name}
          </PageLink>
        ))}
      </p>
    </div>
  );
}
