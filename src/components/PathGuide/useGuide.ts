import {useProgress} from '@site/src/components/ProgressStore';
import type {PathData} from '@site/src/domain/content/data';
import {
  type GuideAnswers,
  guideTimes,
  guideWants,
  guideWho,
  suggestPath,
} from '@site/src/domain/paths/guide';
import {pathProgress} from '@site/src/domain/progress';
import {useEffect, useRef, useState} from 'react';

/** The choice at the place that a radio of the form names. */
function chosen<T>(form: HTMLFormElement, name: string, choices: readonly T[]): T | undefined {
  const value = new FormData(form).get(name);
  return value === null ? undefined : choices[Number(value)];
}

function readAnswers(form: HTMLFormElement | null): GuideAnswers | undefined {
  if (!form) return undefined;
  const who = chosen(form, 'who', guideWho);
  const want = chosen(form, 'want', guideWants);
  const time = chosen(form, 'time', guideTimes);
  return who && want && time ? {who, want, minutes: time.minutes} : undefined;
}

/** Reads the native radios, also those set before the page was ready, and suggests a course. */
export function useGuide(paths: readonly PathData[]) {
  const {record} = useProgress();
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<GuideAnswers>();
  const read = () => setAnswers(readAnswers(form.current));
  useEffect(() => setAnswers(readAnswers(form.current)), []);
  const finished = new Set(
    paths.filter((path) => pathProgress(record, path).finishedAt).map(({id}) => id),
  );
  const suggestion = answers && suggestPath(paths, answers, finished);
  return {form, suggestion, read};
}
