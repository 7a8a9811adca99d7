import * as z from 'zod';
import {text} from './common';

/** One entry of `docs/_residents-words.yaml`: how people say it, and what the pages call it. */
export const residentsWord = z.strictObject({
  /**
   * Phrases people type. Parts separated by spaces must all occur, in this order:
   * 「お金 ない」 meets 「お金がない」 and 「お金が全然ない」.
   */
  say: z
    .array(text.max(24, '言い方は24字までにしてください(要るところだけを空白で区切って書けます)'))
    .min(1, '住民の言い方を一つ以上書いてください'),
  /** What to search instead, the best first. Each must stand in a page or in the glossary. */
  terms: z
    .array(text.max(24, '探す言葉は24字までにしてください'))
    .min(1, '探す言葉を一つ以上書いてください')
    .max(4, '探す言葉は四つまでにしてください(多いと結果がぼやけます)'),
});

export const residentsWordsFile = z.strictObject({words: z.array(residentsWord).min(1)});

export type ResidentsWordEntry = z.infer<typeof residentsWord>;
