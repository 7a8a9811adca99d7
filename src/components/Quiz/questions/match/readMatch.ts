import type {QuestionOf, ResponseOf} from '@site/src/domain/grading';
import {textValue} from '../formValues';

/** @returns null when a row is open */
export function readMatch(data: FormData, {rows}: QuestionOf<'match'>): ResponseOf<'match'> | null {
  const filled = rows.map(({id}) => ({id, value: textValue(data, `row:${id}`)}));
  return filled.some(({value}) => value === '') ? null : {type: 'match', rows: filled};
}
