import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** One circle of the motif 「無数の小さな円」; units of the 420 × 320 drawing. */
const circles = [
  {x: 112, y: 150, r: 90, tone: 'green', word: 'つぶやき'},
  {x: 216, y: 106, r: 68, tone: 'orange', word: '居場所'},
  {x: 236, y: 208, r: 74, tone: 'blue', word: 'しごと'},
  {x: 326, y: 150, r: 56, tone: 'yellow', word: '学び'},
  {x: 62, y: 66, r: 34, tone: 'green', word: ''},
  {x: 352, y: 240, r: 32, tone: 'green', word: ''},
  {x: 142, y: 258, r: 30, tone: 'yellow', word: ''},
  {x: 304, y: 52, r: 26, tone: 'blue', word: ''},
  {x: 32, y: 224, r: 20, tone: 'orange', word: ''},
  {x: 402, y: 94, r: 16, tone: 'orange', word: ''},
] as const;

/** The motif of the site: small circles that overlap. Says nothing that the text does not say. */
export function HeroCircles(): ReactNode {
  return (
    <svg className={styles.circles} viewBox="0 0 420 320" aria-hidden="true">
      {circles.map(({x, y, r, tone}) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r={r} data-tone={tone} />
      ))}
      {circles
        .filter(({word}) => word !== '')
        .map(({x, y, word}) => (
          <text key={word} x={x} y={y + 6} textAnchor="middle">
            {word}
          </text>
        ))}
    </svg>
  );
}
