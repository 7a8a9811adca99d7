import {grade} from '../grading';
import type {Response} from '../grading/types';
import {reachesRate} from '../quiz/passRate';
import type {ScormCourse} from './course';
import {type CourseState, drawOf} from './state';

/** Result of the draw in work. */
export interface CheckScore {
  readonly answered: number;
  readonly right: number;
  readonly total: number;
  /** Every question of the draw has its answer. */
  readonly finished: boolean;
}

/** How far the last check is, and how it goes. */
export function checkScore(course: ScormCourse, state: CourseState): CheckScore {
  const ids = drawOf(course, state);
  const answers = ids.flatMap((id) => {
    const response = state.check.get(id);
    const item = course.items.find((one) => one.id === id);
    return response && item ? [grade(item, response).correct === true] : [];
  });
  const right = answers.filter(Boolean).length;
  const total = ids.length;
  return {answered: answers.length, right, total, finished: total > 0 && answers.length === total};
}

/** Whether the best last check reaches the rate. */
export function hasPassed(course: ScormCourse, {best}: CourseState): boolean {
  return best !== undefined && reachesRate(best, 100, course.passRate);
}

/** The state after an answer in a lesson. */
export function answerLesson(state: CourseState, id: string, response: Response): CourseState {
  return {...state, lessons: new Map([...state.lessons, [id, response]])};
}

/** The state after an answer in the last check; its last answer settles the result. */
export function answerCheck(
  course: ScormCourse,
  state: CourseState,
  id: string,
  response: Response,
): CourseState {
  const next = {...state, check: new Map([...state.check, [id, response]])};
  const {finished, right, total} = checkScore(course, next);
  if (!finished) return next;
  // Rounded down, so that 79.9 % never passes for 80 %.
  const score = Math.floor((100 * right) / total);
  return {...next, best: Math.max(state.best ?? 0, score)};
}

/** The state with the next draw begun. */
export function nextDraw(state: CourseState): CourseState {
  return {...state, draw: state.draw + 1, check: new Map()};
}
