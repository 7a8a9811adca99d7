import * as z from 'zod';
import {text} from '../common';
import {diagramBase} from './common';

/** 数の移り変わり: one bar a year. A plan is hatched and says so; it is never shown as a result. */
export const growthDiagram = z.strictObject({
  ...diagramBase,
  kind: z.literal('growth'),
  /** What is counted, e.g. 「市町村」. */
  unit: text,
  points: z
    .array(
      z.strictObject({
        /** Year as the source gives it, e.g. 「令和3年度」. */
        year: text,
        value: z.int().min(0),
        /** For a plan: since when it is known, e.g. 「令和5年10月時点の予定」. Absent for a count. */
        planned: text.optional(),
      }),
    )
    .min(2)
    .max(8),
});

export type GrowthPoint = GrowthDiagram['points'][number];
export type GrowthDiagram = z.infer<typeof growthDiagram>;
