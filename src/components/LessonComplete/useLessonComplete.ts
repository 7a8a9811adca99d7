import type {PathSummary} from '@site/src/components/PathProgress';
import {progressStore, useProgress} from '@site/src/components/ProgressStore';
import {lessonProgress} from '@site/src/domain/progress';
import {nextStep} from '@site/src/domain/quiz/nextStep';
import {useEffect} from 'react';

/** Follows a lesson and marks it done when the last of its questions has an answer. */
export function useLessonComplete(path: PathSummary, lesson: string) {
  const {record, ready} = useProgress();
  const outline = path.lessons.find(({id}) => id === lesson) ?? {id: lesson, questions: []};
  const progress = lessonProgress(record, outline);
  const {status, answered, total} = progress;
  const finished = ready && status !== 'done' && total > 0 && answered === total;
  useEffect(() => {
    if (finished) progressStore().completeLesson(lesson, path.id);
  }, [finished, lesson, path.id]);
  return {progress, next: nextStep(path, lesson)};
}
