import * as z from 'zod';
import {pageRef, text} from '../common';
import {force} from '../frontMatter';
import {diagramBase, labelLines} from './common';

/** 入れ子図: circles inside circles, from the outermost (the aim) to the innermost (the means). */
export const nestingDiagram = z.strictObject({
  ...diagramBase,
  kind: z.literal('nesting'),
  rings: z
    .array(
      z.strictObject({
        name: text,
        /** The name as it stands in the circle. */
        lines: labelLines,
        /** Article and force inside the circle, e.g. 「第106条の3・努力義務」. */
        tag: text.max(14, '円の中の条と力は14字までにしてください'),
        /** Which circle it is, in one character: 外, 中, 内. */
        place: text.max(1),
        force,
        /** Who it binds, if anybody. */
        subject: text.optional(),
        /** Provision in full, e.g. 「社会福祉法第106条の3第1項」. */
        at: text,
        page: pageRef,
        text,
      }),
    )
    .min(2)
    .max(3),
});

export type NestingDiagram = z.infer<typeof nestingDiagram>;
