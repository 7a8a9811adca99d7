import type {Response} from '../grading/types';
import {decodeAnswer, encodeAnswer, longestAnswer} from './answerCode';
import type {ScormCourse, ScormItem} from './course';

/** Most characters of `cmi.suspend_data` in SCORM 1.2 (CMIString4096). */
export const mostSuspendData = 4096;

const version = '1';

/** What a learner did so far. */
export interface CourseState {
  /** Answers in the lessons, by question id. */
  readonly lessons: ReadonlyMap<string, Response>;
  /** Which draw of the last check is worked on, from 0; higher than the draws begins anew. */
  readonly draw: number;
  /** Answers in this draw, by question id. */
  readonly check: ReadonlyMap<string, Response>;
  /** Best result of a finished last check, in per cent. */
  readonly best: number | undefined;
}

export const emptyState: CourseState = {
  lessons: new Map(),
  draw: 0,
  check: new Map(),
  best: undefined,
};

const itemOf = (course: ScormCourse, id: string) => course.items.find((item) => item.id === id);

/** Question ids of the draw in work. */
export function drawOf(course: ScormCourse, state: CourseState): readonly string[] {
  return course.draws[state.draw % course.draws.length] ?? [];
}

function encodeAnswers(course: ScormCourse, answers: ReadonlyMap<string, Response>): string {
  return [...answers]
    .flatMap(([id, response]) => {
      const item = itemOf(course, id);
      return item ? [`${id}=${encodeAnswer(item, response)}`] : [];
    })
    .join(';');
}

function decodeAnswers(course: ScormCourse, text: string): Map<string, Response> {
  const entries = text.split(';').flatMap((entry): [string, Response][] => {
    const [id = '', code = ''] = entry.split('=');
    const item = itemOf(course, id);
    const response = item && decodeAnswer(item, code);
    return response ? [[id, response]] : [];
  });
  return new Map(entries);
}

/** The state as a learning system keeps it. */
export function encodeState(course: ScormCourse, state: CourseState): string {
  const {lessons, draw, check, best} = state;
  return [
    version,
    draw,
    best ?? '',
    encodeAnswers(course, lessons),
    encodeAnswers(course, check),
  ].join('~');
}

/** The state again. Text of another version or another program begins anew; unknown ids are left. */
export function decodeState(course: ScormCourse, text: string): CourseState {
  const [found, draw, best, lessons, check] = text.split('~');
  if (found !== version || draw === undefined || !/^\d{1,6}$/.test(draw)) return emptyState;
  return {
    lessons: decodeAnswers(course, lessons ?? ''),
    draw: Number(draw),
    check: decodeAnswers(course, check ?? ''),
    best: best && /^\d{1,3}$/.test(best) ? Number(best) : undefined,
  };
}

/** Most characters the state of a course can take, with every question answered at its longest. */
export function longestState(course: ScormCourse): number {
  const length = (item: ScormItem | undefined) =>
    item ? item.id.length + 2 + longestAnswer(item) : 0;
  const sum = (list: readonly string[]) =>
    list.reduce((total, id) => total + length(itemOf(course, id)), 0);
  const lessons = new Set(course.sections.flatMap(({questions}) => questions));
  return (
    '1~999999~100~~'.length +
    sum([...lessons]) +
    Math.max(0, ...course.draws.map((draw) => sum(draw)))
  );
}
