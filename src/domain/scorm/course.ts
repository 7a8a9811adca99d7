import type {PathData, QuizItem} from '../content/data';
import {type ExportContext, explanationLines} from '../exporters/context';
import {carried} from '../exporters/limits';
import {drawQuestions} from '../grading/drawQuestions';
import {checkGroups} from '../paths/objectives';

/** Draws of the last check that a package holds; after the last one comes the first again. */
const drawCount = 8;

/** A question of a package, with what is said after every answer. */
export type ScormItem = QuizItem & {readonly lines: readonly string[]};

/** A lesson's questions. */
export interface ScormSection {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly string[];
}

/** Everything one package holds; written into it as data. */
export interface ScormCourse {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly ScormSection[];
  readonly items: readonly ScormItem[];
  /** Question ids of the last check, one list a try. */
  readonly draws: readonly (readonly string[])[];
  /** Share of right answers needed, 0–1. */
  readonly passRate: number;
}

/** The package of a learning path: questions of its lessons and draws of its last check. */
export function scormCourse(
  path: PathData,
  questions: readonly QuizItem[],
  context: ExportContext,
): ScormCourse {
  const usable = new Map(carried('scorm', questions).map((item) => [item.id, item]));
  const known = (ids: readonly string[]) => ids.filter((id) => usable.has(id));
  const pool = path.finalCheck.pool.flatMap((id) => usable.get(id) ?? []);
  const draws: (readonly string[])[] = [];
  for (let at = 0; at < drawCount; at++) {
    const drawn = drawQuestions({
      pool,
      count: path.finalCheck.count,
      seed: `${path.id}:${at}`,
      recent: draws.at(-1),
      groupsOf: checkGroups(path.lessons),
    });
    draws.push(drawn.map(({id}) => id));
  }
  const sections = path.lessons
    .map(({id, title, questions: own}) => ({id, title, questions: known(own)}))
    .filter((section) => section.questions.length > 0);
  const used = new Set([...sections.flatMap((section) => section.questions), ...draws.flat()]);
  return {
    id: path.id,
    title: path.title,
    description: path.description,
    sections,
    items: [...used].flatMap((id) => {
      const item = usable.get(id);
      return item ? [{...item, lines: explanationLines(item, context)}] : [];
    }),
    draws,
    passRate: path.finalCheck.passRate,
  };
}
