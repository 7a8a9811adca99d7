import {optionLines, optionParts} from './options';
import {allCorrect, type Grader} from './types';

/** One right answer: right when the picked option is right and no right one is left. */
export const single: Grader<'single'> = {
  grade: ({options}, {option}) => allCorrect(optionParts(options, [option])),
  key: ({options}) => optionLines(options),
};

/** All right options and no other; no partial credit. */
export const multiple: Grader<'multiple'> = {
  grade: ({options}, response) => allCorrect(optionParts(options, response.options)),
  key: ({options}) => optionLines(options),
};
