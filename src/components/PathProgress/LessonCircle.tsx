import type {LessonStatus} from '@site/src/domain/progress';
import styles from './styles.module.css';

/** Props of {@link LessonCircle}. */
export interface LessonCircleProps {
  readonly number: number;
  readonly status: LessonStatus;
  /** True for the lesson on the screen. */
  readonly current: boolean;
}

/** One lesson: empty, half filled or full. Its link carries the words. */
export function LessonCircle({number, status, current}: LessonCircleProps) {
  return (
    <svg className={styles.circle} viewBox="0 0 48 48" data-status={status} aria-hidden="true">
      {current && <circle className={styles.here} cx={24} cy={24} r={22} />}
      <circle className={styles.ring} cx={24} cy={24} r={18} />
      {status === 'started' && <path className={styles.half} d="M7 24a17 17 0 0 0 34 0z" />}
      <text x={24} y={29} textAnchor="middle">
        {number}
      </text>
    </svg>
  );
}
