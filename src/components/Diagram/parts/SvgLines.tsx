import type {ReactNode} from 'react';
import styles from './svgLines.module.css';

interface SvgLinesProps {
  /** Middle of the block, in units or per cent of the drawing. */
  readonly x: number | string;
  readonly y: number | string;
  readonly lines: readonly string[];
  /** Distance between two lines, in units of the drawing. */
  readonly lineHeight: number;
  /** How many of the last lines are small print. */
  readonly small?: number;
}

/** Lines of text centred on a point of a drawing. */
export function SvgLines({x, y, lines, lineHeight, small = 0}: SvgLinesProps): ReactNode {
  return (
    <text x={x} y={y} className={styles.text}>
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={x}
          dy={index === 0 ? (-(lines.length - 1) * lineHeight) / 2 : lineHeight}
          className={index >= lines.length - small ? styles.small : undefined}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
