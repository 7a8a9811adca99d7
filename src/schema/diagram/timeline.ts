import * as z from 'zod';
import {isoDate, pageRef, text} from '../common';
import {diagramBase} from './common';

/** What sort of event it is; each has a shape of its own. */
export const eventType = z.enum(['文書', '提案', '成立', '公布', '施行']);

/** 年表: events in order; those after `today` are drawn as 予定. */
export const timelineDiagram = z
  .strictObject({
    ...diagramBase,
    kind: z.literal('timeline'),
    /** Day on which somebody last compared the events with the sources. */
    today: isoDate,
    events: z
      .array(
        z.strictObject({
          /** Day; the first of the month where the source gives only the month. */
          date: isoDate,
          /** The date as the source gives it, e.g. 「令和3年4月」. */
          when: text,
          type: eventType,
          text,
          /** True for the few events one should remember. */
          turning: z.boolean().default(false),
          page: pageRef.optional(),
        }),
      )
      .min(3),
  })
  .check((context) => {
    context.value.events.forEach((event, index, events) => {
      const before = events[index - 1];
      if (!before || before.date <= event.date) return;
      context.issues.push({
        code: 'custom',
        input: event.date,
        path: ['events', index, 'date'],
        message: `${event.date} が、前のできごと(${before.date})より古い日付です。古い順に並べてください`,
      });
    });
  });

export type EventType = z.infer<typeof eventType>;
export type TimelineEvent = TimelineDiagram['events'][number];
export type TimelineDiagram = z.infer<typeof timelineDiagram>;
