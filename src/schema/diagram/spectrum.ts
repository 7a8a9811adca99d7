import * as z from 'zod';
import {text} from '../common';
import {diagramBase} from './common';

/** 参加の形: forms between two ends, none better than another; circles grow with the involvement. */
export const spectrumDiagram = z.strictObject({
  ...diagramBase,
  kind: z.literal('spectrum'),
  /** Words at the two ends. */
  ends: z.strictObject({from: text.max(14), to: text.max(14)}),
  steps: z
    .array(z.strictObject({name: text.max(12), examples: z.array(text).min(1)}))
    .min(3)
    .max(5),
  /** Somebody who went from one form to another. */
  move: z.strictObject({from: text, to: text, text}).optional(),
});

export type SpectrumDiagram = z.infer<typeof spectrumDiagram>;
