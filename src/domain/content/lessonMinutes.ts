import type {Audience} from '../../schema/common';

/** What a lesson asks of a learner. */
export interface LessonLoad {
  /** Characters of running text, without white space. */
  readonly characters: number;
  /** Questions at its end. */
  readonly questions: number;
  /** Whether it has a part 手を動かす. */
  readonly exercise: boolean;
}

/**
 * Minutes for a part of the work. Reading: 400–500 characters a minute for staff (design of the
 * courses), so 450; easy pages are read with care, one thing at a time, so 300. A question with
 * its feedback takes about 40 seconds, an exercise about five minutes.
 */
const pace = {
  staff: {characters: 450, question: 0.7, exercise: 5},
  resident: {characters: 300, question: 0.7, exercise: 2},
};

/** Minutes a lesson takes, as computed from its text. */
export function lessonMinutes(
  {characters, questions, exercise}: LessonLoad,
  audience: readonly Audience[],
): number {
  const rates = audience.includes('resident') ? pace.resident : pace.staff;
  return (
    characters / rates.characters + questions * rates.question + (exercise ? rates.exercise : 0)
  );
}
