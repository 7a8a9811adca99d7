import type {ResponseOf} from '@site/src/domain/grading';
import {arrange} from '@site/src/domain/grading/order';
import {textValue} from '../formValues';

/** Reads the numbers of the selects. @param shown ids in the order on the screen */
export function readOrder(data: FormData, shown: readonly string[]): ResponseOf<'order'> {
  const numbers = shown.map((id, index) => [
    id,
    Number(textValue(data, `place:${id}`)) || index + 1,
  ]);
  return {type: 'order', items: arrange(shown, Object.fromEntries(numbers))};
}
