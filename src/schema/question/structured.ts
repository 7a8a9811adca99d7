import * as z from 'zod';
import {slug, text} from '../common';
import {option, questionBase} from './common';

/** Rows are matched to choices by a select each; choices may serve several rows or none. */
export const matchQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('match'),
  rows: z
    .array(z.strictObject({id: slug, text, answer: slug, feedback: text}))
    .min(2)
    .max(8),
  choices: z
    .array(z.strictObject({id: slug, text}))
    .min(2)
    .max(8),
});

/** Items stand in the right order in the file; readers see them shuffled. */
export const orderQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('order'),
  items: z
    .array(z.strictObject({id: slug, text, feedback: text}))
    .min(3)
    .max(7),
});

const selectBlank = z.strictObject({
  id: slug,
  mode: z.literal('select'),
  options: z.array(option).min(2).max(5),
});

const textBlank = z.strictObject({
  id: slug,
  mode: z.literal('text'),
  /** Accepted spellings; compared after NFKC and without spaces. */
  accepted: z.array(text).min(1),
  feedback: text,
});

/** Blanks stand in the stem as `{{id}}`. */
export const clozeQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('cloze'),
  blanks: z
    .array(z.discriminatedUnion('mode', [selectBlank, textBlank]))
    .min(1)
    .max(4),
});

export type MatchQuestion = z.infer<typeof matchQuestion>;
export type OrderQuestion = z.infer<typeof orderQuestion>;
export type ClozeQuestion = z.infer<typeof clozeQuestion>;
