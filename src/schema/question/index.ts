import * as z from 'zod';
import {text} from '../common';
import {multipleQuestion, singleQuestion, trueFalseQuestion} from './choice';
import {reflectQuestion, scenarioQuestion} from './open';
import {clozeQuestion, matchQuestion, orderQuestion} from './structured';

export const question = z.discriminatedUnion('type', [
  singleQuestion,
  multipleQuestion,
  trueFalseQuestion,
  matchQuestion,
  orderQuestion,
  clozeQuestion,
  scenarioQuestion,
  reflectQuestion,
]);

/** One file of `docs/_bank/`: the questions of a topic. */
export const bankFile = z.strictObject({topic: text, questions: z.array(question).min(1)});

export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];
export type {MultipleQuestion, SingleQuestion, TrueFalseQuestion} from './choice';
export type {Option} from './common';
export type {ReflectQuestion, ScenarioNode, ScenarioQuestion} from './open';
export type {ClozeQuestion, MatchQuestion, OrderQuestion} from './structured';
