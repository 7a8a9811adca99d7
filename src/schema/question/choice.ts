import * as z from 'zod';
import {slug, text} from '../common';
import {option, questionBase} from './common';

const options = z.array(option).min(2).max(6);

/** One right answer. */
export const singleQuestion = z.strictObject({...questionBase, type: z.literal('single'), options});

/** One or more right answers. */
export const multipleQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('multiple'),
  options,
});

/** 「本当？誤解？」: a verdict on the stem and, where it helps, the reason for it. */
export const trueFalseQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('truefalse'),
  /** Is the statement in the stem true? */
  answer: z.boolean(),
  /** What to say to a reader who judged 本当 (`whenTrue`) or 誤解 (`whenFalse`). */
  feedback: z.strictObject({whenTrue: text, whenFalse: text}),
  /** The misconception that the wrong verdict embodies. */
  misconception: slug.optional(),
  reasons: z.array(option).min(2).max(4).optional(),
});

export type SingleQuestion = z.infer<typeof singleQuestion>;
export type MultipleQuestion = z.infer<typeof multipleQuestion>;
export type TrueFalseQuestion = z.infer<typeof trueFalseQuestion>;
