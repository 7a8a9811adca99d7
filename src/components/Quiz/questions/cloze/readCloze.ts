import type {QuestionOf, ResponseOf} from '@site/src/domain/grading';
import {cleanTyped} from '@site/src/domain/progress/parse/fields';
import {textValue} from '../formValues';

/** @returns null when a blank is empty */
export function readCloze(
  data: FormData,
  question: QuestionOf<'cloze'>,
): ResponseOf<'cloze'> | null {
  const blanks = question.blanks.map(({id}) => ({
    id,
    value: cleanTyped(textValue(data, `blank:${id}`)),
  }));
  return blanks.some(({value}) => value === '') ? null : {type: 'cloze', blanks};
}
