import Link from '@docusaurus/Link';
import type {LessonData} from '@site/src/domain/content/data';
import {resultsByObjective} from '@site/src/domain/paths/objectives';
import styles from './styles.module.css';

/** Props of {@link ObjectiveResults}. */
export interface ObjectiveResultsProps {
  readonly lessons: readonly LessonData[];
  readonly answers: readonly {readonly question: string; readonly correct: boolean}[];
}

/** How each objective went, and the lesson to read again where something was missed. */
export function ObjectiveResults({lessons, answers}: ObjectiveResultsProps) {
  const results = resultsByObjective(lessons, answers);
  if (results.length === 0) return null;
  return (
    <>
      <h3>目標ごとの結果</h3>
      <ul className={styles.reread}>
        {results.map(({lesson, text, right, asked}) => (
          <li key={`${lesson.id} ${text}`} data-reached={right === asked}>
            <span>
              {right === asked ? '○' : '△'} {text}
            </span>
            <span className={styles.missed}>
              {asked}問中{right}問
            </span>
            {right < asked && <Link to={lesson.url}>課「{lesson.title}」を読みなおす</Link>}
          </li>
        ))}
      </ul>
    </>
  );
}
