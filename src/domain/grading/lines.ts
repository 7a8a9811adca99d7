import type {Question} from '../../schema/question';
import {answerKey} from './index';
import type {Grade, KeyLine, Part, Response} from './types';

/**
 * The parts a reader sees first after answering: what was picked, and what was missed. Options
 * rightly left alone wait behind 「ほかの選択肢」.
 */
export function leadParts(question: Question, grade: Grade): readonly Part[] {
  if (question.type === 'match' || question.type === 'order' || question.type === 'cloze')
    return grade.parts;
  if (question.type === 'multiple')
    return grade.parts.filter(({chosen, correct}) => chosen || !correct);
  return grade.parts.filter(({chosen}) => chosen);
}

/** Key lines not told yet: the options a reader did not pick, in a scenario only of nodes met. */
export function otherLines(question: Question, grade: Grade, response: Response): KeyLine[] {
  const told = new Set(leadParts(question, grade).map(({id}) => id));
  if (response.type === 'cloze')
    for (const {id, value} of response.blanks) told.add(`${id}/${value}`);
  const met =
    response.type === 'scenario' ? new Set(response.steps.map(({node}) => node)) : undefined;
  return answerKey(question).filter(
    ({id, group}) => !told.has(id) && (!met || (group !== undefined && met.has(group))),
  );
}

/** The right answer in one phrase, for the spoken verdict; empty where there is no short one. */
export function rightAnswerText(question: Question): string {
  if (question.type !== 'single' && question.type !== 'multiple' && question.type !== 'truefalse')
    return '';
  return answerKey(question)
    .filter(({right}) => right)
    .map(({label}) => `「${label}」`)
    .join('、');
}
