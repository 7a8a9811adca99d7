import Link from '@docusaurus/Link';
import {Button} from '@site/src/components/Button';
import {LessonNote} from '@site/src/components/LessonNote';
import {PathProgress, type PathSummary} from '@site/src/components/PathProgress';
import {progressStore} from '@site/src/components/ProgressStore';
import {dayInWords, japanDay} from '@site/src/domain/schedule/day';
import {useContext} from 'react';
import {OnItsPage} from './OnItsPage';
import styles from './styles.module.css';
import {useLessonComplete} from './useLessonComplete';

/** Props of {@link LessonComplete}. */
export interface LessonCompleteProps {
  readonly path: PathSummary;
  /** Page id of the lesson. */
  readonly lesson: string;
}

/** End of a lesson: done when its questions are answered, and the way on. */
export function LessonComplete(props: LessonCompleteProps) {
  return useContext(OnItsPage) && <Panel {...props} />;
}

function Panel({path, lesson}: LessonCompleteProps) {
  const {progress, next} = useLessonComplete(path, lesson);
  const {status, answered, total, at} = progress;
  return (
    <section className={styles.panel} aria-label="この課の進みぐあい">
      <PathProgress path={path} current={lesson} />
      <p className={styles.status} data-status={status}>
        {at && `この課は済みました（${dayInWords(japanDay(at))}）。`}
        {!at &&
          total > 0 &&
          `確認問題に答えると「済」になります（${total}問中${answered}問 回答）。`}
        {!at && total === 0 && '読みおえたら、下のボタンで「済」にできます。'}
      </p>
      {!at && total === 0 && (
        <Button onClick={() => progressStore().completeLesson(lesson, path.id)}>読みおえた</Button>
      )}
      <LessonNote lesson={lesson} />
      <p className={styles.next}>
        <Link className="mb-button" to={next.url}>
          {next.label}
        </Link>
        <Link to={path.url}>コースの目次</Link>
      </p>
    </section>
  );
}
