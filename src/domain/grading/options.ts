import type {Option} from '../../schema/question';
import type {KeyLine, Part} from './types';

/** How a reader dealt with each option, given the ids that were picked. */
export function optionParts(options: readonly Option[], picked: readonly string[]): Part[] {
  return options.map(({id, text, correct, feedback, misconception}) => {
    const chosen = picked.includes(id);
    return {
      id,
      label: text,
      chosen,
      correct: chosen === correct,
      feedback,
      misconception: chosen && !correct ? misconception : undefined,
    };
  });
}

/** Answer key of a list of options. */
export function optionLines(options: readonly Option[]): KeyLine[] {
  return options.map(({id, text, correct, feedback, misconception}) => ({
    id,
    label: text,
    right: correct,
    feedback,
    misconception,
  }));
}
