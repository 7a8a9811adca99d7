import Link from '@docusaurus/Link';
import type {LessonData} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Props of {@link LessonRow}. */
export interface LessonRowProps {
  readonly lesson: LessonData;
  /** 1-based place in the path. */
  readonly number: number;
}

/** One lesson of the list: title, time, what one can do afterwards. */
export function LessonRow({lesson, number}: LessonRowProps): ReactNode {
  return (
    <li className={styles.lesson}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <Heading as="h3">
          <Link to={lesson.url}>{lesson.title}</Link>
        </Heading>
        <p className={styles.meta}>
          第{number}課・約{lesson.minutes}分・確認問題 {lesson.questions.length}問
        </p>
        <ul>
          {lesson.objectives.map((objective) => (
            <li key={objective.text}>{objective.text}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}
