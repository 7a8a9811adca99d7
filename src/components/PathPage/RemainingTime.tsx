import {useProgress} from '@site/src/components/ProgressStore';
import type {PathData} from '@site/src/domain/content/data';
import {pathProgress} from '@site/src/domain/progress';
import type {ReactNode} from 'react';

/** How long the lessons take that are not done yet; nothing before the first is done. */
export function RemainingTime({path}: {readonly path: PathData}): ReactNode {
  const {record} = useProgress();
  const {lessons, done} = pathProgress(record, path);
  if (done === 0) return null;
  const left = path.lessons.filter((_, index) => lessons[index]?.status !== 'done');
  const minutes = left.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return minutes > 0 ? `残りの課は約${minutes}分です。` : '課はすべて済みました。';
}
