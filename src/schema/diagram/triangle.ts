import * as z from 'zod';
import {pageRef, slug, text} from '../common';
import {diagramBase, labelLines} from './common';

/** 三つの作用: three things that act on each other, with an arrow for each direction. */
export const triangleDiagram = z
  .strictObject({
    ...diagramBase,
    kind: z.literal('triangle'),
    /** Top, lower left, lower right. */
    corners: z
      .array(z.strictObject({id: slug, name: text, lines: labelLines, page: pageRef}))
      .length(3, '角は三つです'),
    flows: z
      .array(
        z.strictObject({
          /** Id of the corner the arrow leaves. */
          from: slug,
          /** Id of the corner it reaches. */
          to: slug,
          /** What flows, in a few words. */
          what: text.max(24, '矢印のことばは24字までにしてください'),
          /** What comes of it, in one sentence. */
          effect: text,
        }),
      )
      .length(6, '矢印は六本です'),
  })
  .check((context) => {
    const corners = new Set(context.value.corners.map((corner) => corner.id));
    context.value.flows.forEach((flow, index) => {
      for (const end of ['from', 'to'] as const) {
        if (corners.has(flow[end])) continue;
        context.issues.push({
          code: 'custom',
          input: flow[end],
          path: ['flows', index, end],
          message: `角「${flow[end]}」がありません。corners の id を書いてください`,
        });
      }
    });
  });

export type TriangleDiagram = z.infer<typeof triangleDiagram>;
