import type {Question} from '../../schema/question';
import {multiple, single} from './choice';
import {cloze} from './cloze';
import {match} from './match';
import {order} from './order';
import {scenario} from './scenario';
import {trueFalse} from './trueFalse';
import type {Grade, KeyLine, Response} from './types';

/**
 * Grades a response by the type of its question. Pure.
 *
 * @returns `correct: null` for reflect; a response of another type than the question's counts as
 *   not right and has no parts
 */
export function grade(question: Question, response: Response): Grade {
  if (question.type === 'reflect') return {correct: null, parts: []};
  if (question.type === 'single' && response.type === 'single')
    return single.grade(question, response);
  if (question.type === 'multiple' && response.type === 'multiple')
    return multiple.grade(question, response);
  if (question.type === 'truefalse' && response.type === 'truefalse')
    return trueFalse.grade(question, response);
  if (question.type === 'match' && response.type === 'match')
    return match.grade(question, response);
  if (question.type === 'order' && response.type === 'order')
    return order.grade(question, response);
  if (question.type === 'cloze' && response.type === 'cloze')
    return cloze.grade(question, response);
  if (question.type === 'scenario' && response.type === 'scenario')
    return scenario.grade(question, response);
  return {correct: false, parts: []};
}

/** Every element of a question with what is right and why, for readers who did not answer. */
export function answerKey(question: Question): KeyLine[] {
  switch (question.type) {
    case 'single':
      return single.key(question);
    case 'multiple':
      return multiple.key(question);
    case 'truefalse':
      return trueFalse.key(question);
    case 'match':
      return match.key(question);
    case 'order':
      return order.key(question);
    case 'cloze':
      return cloze.key(question);
    case 'scenario':
      return scenario.key(question);
    case 'reflect':
      return question.criteria.map((text, index) => ({
        id: String(index),
        label: text,
        right: true,
        feedback: '',
      }));
  }
}

export * from './types';
