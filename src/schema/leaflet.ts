import * as z from 'zod';
import {pageRef, text} from './common';

/** A quarter of the folded sheet: a title and sections of easy pages. */
const panel = z.strictObject({
  title: text.max(24, '題は24字までにしてください'),
  /** Sections of easy pages, e.g. `easy/soudan#hitokoto`. */
  sections: z.array(pageRef).max(3, '一面に載せるのは三つまでです'),
});

/** `docs/_leaflet.yaml`: what residents take home on paper. */
export const leafletFile = z.strictObject({
  /** A4, folded once; the back ends with where to ask. */
  leaflet: z.strictObject({cover: panel, left: panel, right: panel, back: panel}),
  /** 家族と話すシート. */
  sheet: z.strictObject({
    title: text,
    lead: text,
    questions: z
      .array(z.strictObject({ask: text, lines: z.int().min(1).max(4)}))
      .min(4)
      .max(8, 'A4一枚に入るのは8つまでです'),
  }),
});

export type LeafletFile = z.infer<typeof leafletFile>;
