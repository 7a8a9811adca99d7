import type {Question} from '../../schema/question';
import type {RubyPart} from './align';
import type {ReadingTable} from './readingTable';
import {toRuby} from './ruby';

/** Texts of a question with their readings; texts without kanji stand as they are. */
export type QuestionReadings = Readonly<Record<string, readonly RubyPart[]>>;

/** Is the question for residents and nobody else? Such questions carry readings. */
export function isEasyQuestion({audience}: Question): boolean {
  return audience.every((reader) => reader === 'resident');
}

/** What a reader reads of a question: stem, options, what is said of them, explanation. */
export function textsOf(question: Question): string[] {
  const options = 'options' in question ? question.options : [];
  return [
    question.stem,
    ...options.flatMap(({text, feedback}) => [text, feedback]),
    question.explanation,
  ];
}

/** Readings of a question for residents; nothing for others. */
export function readingsOf(question: Question, table: ReadingTable): QuestionReadings | undefined {
  if (!isEasyQuestion(question)) return undefined;
  return Object.fromEntries(textsOf(question).map((text) => [text, toRuby(text, table).parts]));
}
