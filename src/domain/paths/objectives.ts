/** A lesson as far as its objectives are concerned; `LessonData` fits. */
export interface LessonObjectives {
  readonly id: string;
  readonly objectives: readonly {readonly text: string; readonly questions: readonly string[]}[];
}

/** An objective with its lesson. */
export interface PlacedObjective<T extends LessonObjectives> {
  readonly lesson: T;
  readonly text: string;
}

/** The objective that each question tests; the first one where several do. */
export function objectivesByQuestion<T extends LessonObjectives>(
  lessons: readonly T[],
): Map<string, PlacedObjective<T>> {
  const found = new Map<string, PlacedObjective<T>>();
  for (const lesson of lessons)
    for (const {text, questions} of lesson.objectives)
      for (const id of questions) if (!found.has(id)) found.set(id, {lesson, text});
  return found;
}

/** Groups that a last check draws from: lesson and objective, or else the first concept. */
export function checkGroups(
  lessons: readonly LessonObjectives[],
): (item: {readonly id: string; readonly concepts: readonly string[]}) => readonly string[] {
  const objectives = objectivesByQuestion(lessons);
  return ({id, concepts}) => {
    const objective = objectives.get(id);
    return objective ? [objective.lesson.id, objective.text] : ['', concepts[0] ?? ''];
  };
}

/** How one objective went in a check. */
export interface ObjectiveResult<T extends LessonObjectives> extends PlacedObjective<T> {
  readonly right: number;
  readonly asked: number;
}

/**
 * Sums up a check by objective, in the order of the lessons. Questions that test no objective of
 * the course are left out.
 *
 * @param answers One entry for each question asked.
 */
export function resultsByObjective<T extends LessonObjectives>(
  lessons: readonly T[],
  answers: readonly {readonly question: string; readonly correct: boolean}[],
): ObjectiveResult<T>[] {
  const placed = objectivesByQuestion(lessons);
  const results = new Map<string, ObjectiveResult<T>>();
  for (const {question, correct} of answers) {
    const objective = placed.get(question);
    if (!objective) continue;
    const key = `${objective.lesson.id}\n${objective.text}`;
    const {right, asked} = results.get(key) ?? {right: 0, asked: 0};
    results.set(key, {...objective, right: right + Number(correct), asked: asked + 1});
  }
  const order = new Map(lessons.map(({id}, index) => [id, index]));
  return [...results.values()].sort(
    (a, b) => (order.get(a.lesson.id) ?? 0) - (order.get(b.lesson.id) ?? 0),
  );
}
