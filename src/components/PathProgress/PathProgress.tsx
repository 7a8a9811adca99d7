import Link from '@docusaurus/Link';
import {useProgress} from '@site/src/components/ProgressStore';
import {pathProgress} from '@site/src/domain/progress';
import {LessonCircle} from './LessonCircle';
import styles from './styles.module.css';
import type {PathSummary} from './types';

/** Props of {@link PathProgress}. */
export interface PathProgressProps {
  readonly path: PathSummary;
  /** Id of the lesson the reader is at. */
  readonly current?: string;
}

const words = {none: '未', started: '途中', done: '済'} as const;

/** A row of circles, one a lesson, each a link that fills as the lesson is done. */
export function PathProgress({path, current}: PathProgressProps) {
  const {record} = useProgress();
  const {lessons, done, total, finalCheck} = pathProgress(record, path);
  return (
    <div className={styles.progress}>
      <ol className={styles.circles} aria-label={`${path.title}の課`}>
        {path.lessons.map(({id, title, url}, index) => {
          const status = lessons[index]?.status ?? 'none';
          return (
            <li key={id}>
              <Link
                to={url}
                className={styles.link}
                aria-current={id === current ? 'step' : undefined}
                aria-label={`第${index + 1}課 ${title}(${words[status]})`}
              >
                <LessonCircle number={index + 1} status={status} current={id === current} />
              </Link>
            </li>
          );
        })}
      </ol>
      <p className={styles.words}>
        {total}課のうち{done}課が済
        {finalCheck &&
          `・最後の確認 ${finalCheck.total}問中${finalCheck.correct}問${finalCheck.passed ? '(修了)' : ''}`}
      </p>
    </div>
  );
}
