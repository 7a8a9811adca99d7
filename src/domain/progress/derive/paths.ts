import type {CheckResult, ProgressRecord} from '../types';

/** A lesson as far as progress is concerned. */
export interface LessonOutline {
  readonly id: string;
  readonly questions: readonly string[];
}

/** A path as far as progress is concerned. */
export interface PathOutline {
  readonly id: string;
  readonly lessons: readonly LessonOutline[];
}

/** 未・途中・済. */
export type LessonStatus = 'none' | 'started' | 'done';

/** How far a reader is in one lesson. */
export interface LessonProgress {
  readonly id: string;
  readonly status: LessonStatus;
  /** Questions of the lesson answered at least once. */
  readonly answered: number;
  readonly total: number;
  /** Instant of finishing, when done. */
  readonly at?: string;
}

/** How far a reader is in one path. */
export interface PathProgress {
  readonly lessons: readonly LessonProgress[];
  readonly done: number;
  readonly total: number;
  /** The first 事前チェック: the baseline. */
  readonly precheck?: CheckResult;
  /** The best last check. */
  readonly finalCheck?: CheckResult;
  /** Instant at which lessons and last check were all done. */
  readonly finishedAt?: string;
}

/** Done when marked so; started when a question was answered. */
export function lessonProgress(record: ProgressRecord, lesson: LessonOutline): LessonProgress {
  const answered = new Set(record.attempts.map(({questionId}) => questionId));
  const count = lesson.questions.filter((id) => answered.has(id)).length;
  const completion = record.completions.find((item) => item.lesson === lesson.id);
  const status = completion ? 'done' : count > 0 ? 'started' : 'none';
  return {
    id: lesson.id,
    status,
    answered: count,
    total: lesson.questions.length,
    at: completion?.at,
  };
}

function bestCheck(checks: readonly CheckResult[]): CheckResult | undefined {
  const rate = ({correct, total}: CheckResult) => correct / total;
  return checks.reduce<CheckResult | undefined>(
    (best, check) => (best && rate(best) >= rate(check) ? best : check),
    undefined,
  );
}

/** Sums up lessons and checks of a path. */
export function pathProgress(record: ProgressRecord, path: PathOutline): PathProgress {
  const lessons = path.lessons.map((lesson) => lessonProgress(record, lesson));
  const done = lessons.filter(({status}) => status === 'done').length;
  const checks = record.checks.filter((check) => check.path === path.id);
  const finals = checks.filter(({kind}) => kind === 'final');
  const passed = finals.find((check) => check.passed);
  const instants = [passed?.at, ...lessons.map(({at}) => at)];
  const finished = instants.every((at) => at !== undefined);
  return {
    lessons,
    done,
    total: lessons.length,
    precheck: checks.find(({kind}) => kind === 'pre'),
    finalCheck: bestCheck(finals),
    finishedAt: finished ? [...instants].sort().at(-1) : undefined,
  };
}
