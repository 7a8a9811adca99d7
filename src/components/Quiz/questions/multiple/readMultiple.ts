import type {ResponseOf} from '@site/src/domain/grading';
import {textValues} from '../formValues';

/** @returns null when nothing is ticked */
export function readMultiple(data: FormData): ResponseOf<'multiple'> | null {
  const options = textValues(data, 'option');
  return options.length === 0 ? null : {type: 'multiple', options};
}
