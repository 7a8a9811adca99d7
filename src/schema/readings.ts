import * as z from 'zod';
import {reading, text} from './common';

/** One entry of `docs/_readings.yaml`: a word that a dictionary reads wrongly or not at all. */
export const readingEntry = z.strictObject({
  word: text.max(30, '言葉は30字までにしてください'),
  /** Reviewed by a person. Replaces every machine reading of the word. */
  reading,
});

export const readingsFile = z.strictObject({readings: z.array(readingEntry).min(1)});

export type ReviewedReading = z.infer<typeof readingEntry>;
