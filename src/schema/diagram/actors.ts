import * as z from 'zod';
import {text} from '../common';
import {diagramBase, labelLines} from './common';

/** 関わる人: who sits around one table, by group, and what came of it. */
export const actorsDiagram = z.strictObject({
  ...diagramBase,
  kind: z.literal('actors'),
  centre: z.strictObject({name: text, lines: labelLines, does: text}),
  /** Clockwise from the top right. */
  groups: z
    .array(
      z.strictObject({
        name: text,
        actors: z
          .array(
            z.strictObject({
              name: text,
              lines: labelLines,
              /** What they bring, if the source says so. */
              brings: text.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(2)
    .max(4),
  /** What came of it. */
  fruits: z.array(text).default([]),
});

export type ActorsDiagram = z.infer<typeof actorsDiagram>;
