import type {ResponseOf} from '@site/src/domain/grading';
import {textValue} from '../formValues';

/** @returns null when nothing is chosen */
export function readSingle(data: FormData): ResponseOf<'single'> | null {
  const option = textValue(data, 'option');
  return option === '' ? null : {type: 'single', option};
}
