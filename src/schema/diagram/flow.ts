import * as z from 'zod';
import {pageRef, text} from '../common';
import {diagramBase} from './common';

const step = z.strictObject({
  name: text,
  /** Where it stands in the law, e.g. 「第1号」. */
  at: text,
  does: text,
  /** Page that a tap on the box opens. */
  page: pageRef,
  /** True for what had no programme before; marked 「新」. */
  isNew: z.boolean().default(false),
});

/** 事業の流れ: one entrance, ways on from it by what is needed, and the ground all of them stand on. */
export const flowDiagram = z.strictObject({
  ...diagramBase,
  kind: z.literal('flow'),
  entry: step,
  branches: z
    .array(
      z.strictObject({
        /** When this way is taken, from the side of the person. */
        when: text.max(24, '分かれ道のことばは24字までにしてください'),
        step,
        /** What is done as one with the step. */
        with: step.optional(),
      }),
    )
    .min(2)
    .max(4),
  base: step,
  /** What comes back from the ground to the entrance. */
  back: text.max(24, '戻る矢印のことばは24字までにしてください'),
});

export type FlowStep = z.infer<typeof step>;
export type FlowDiagram = z.infer<typeof flowDiagram>;
