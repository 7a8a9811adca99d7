import type {QuestionOf, ResponseOf} from '@site/src/domain/grading';
import {textValue} from '../formValues';

/** @returns null when the verdict, or a reason that is asked for, is missing */
export function readTrueFalse(
  data: FormData,
  question: QuestionOf<'truefalse'>,
): ResponseOf<'truefalse'> | null {
  const verdict = textValue(data, 'verdict');
  const reason = textValue(data, 'reason');
  if (verdict === '' || (question.reasons && reason === '')) return null;
  return {type: 'truefalse', verdict: verdict === 'true', reason: reason || undefined};
}
