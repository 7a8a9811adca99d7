import {progressStore, useProgress} from '@site/src/components/ProgressStore';
import type {QuizResult} from '@site/src/components/Quiz';
import type {PathChecks, PathData, QuizItem} from '@site/src/domain/content/data';
import {drawQuestions} from '@site/src/domain/grading/drawQuestions';
import {checkGroups} from '@site/src/domain/paths/objectives';
import type {CheckResult} from '@site/src/domain/progress';
import {reachesRate} from '@site/src/domain/quiz/passRate';
import {useState} from 'react';

/** 事前チェック or last check. */
export type CheckKind = CheckResult['kind'];

/** One run through a check. */
export interface CheckRun {
  /** Distinguishes this run from the next. */
  readonly seed: string;
  readonly items: readonly QuizItem[];
  readonly results?: readonly QuizResult[];
}

/** Questions of a check that can be scored, in the order of `ids`. */
function scorable(checks: PathChecks, ids: readonly string[]): QuizItem[] {
  return ids.flatMap((id) =>
    checks.items.filter((item) => item.id === id && item.type !== 'reflect'),
  );
}

/** Draws, runs and records a check. The 事前チェック is always the same: it is the baseline. */
export function useCheck(path: PathData, checks: PathChecks, kind: CheckKind) {
  const {record} = useProgress();
  const earlier = record.checks.filter((check) => check.path === path.id && check.kind === kind);
  const first: CheckRun | undefined =
    kind === 'pre' ? {seed: 'pre', items: scorable(checks, path.precheck)} : undefined;
  const [run, setRun] = useState(first);

  function start() {
    const seed = `${path.id}:${Date.now()}`;
    const {pool, count} = path.finalCheck;
    const recent = earlier.at(-1)?.questions;
    const items = drawQuestions({
      pool: scorable(checks, pool),
      count,
      seed,
      recent,
      groupsOf: checkGroups(path.lessons),
    });
    setRun({seed, items});
  }

  function finish(results: readonly QuizResult[]) {
    const correct = results.filter(({grade}) => grade.correct).length;
    const total = results.length;
    setRun((known) => known && {...known, results});
    progressStore().recordCheck({
      path: path.id,
      kind,
      questions: results.map(({item}) => item.id),
      correct,
      total,
      passed: reachesRate(correct, total, path.finalCheck.passRate),
    });
  }

  return {run, earlier, start, finish};
}
