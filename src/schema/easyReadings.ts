import * as z from 'zod';
import {text} from './common';

/**
 * Words read in more than one way when they stand alone: an entry has to bring the words around
 * it (「家の人」, 「その後」), so that a reading is never right by luck.
 */
const alone =
  '方|間|家|何|後|中|上|下|外|角|主|一日|一人|二人|今日|明日|昨日|開く|止める|空く|怒る|辛い|市場|人気|上手|下手|最中|生物|大勢|一番';
const needsContext = new Set(alone.split('|'));

/** One entry of `docs/_easy-readings.yaml`: a word of the easy pages, read by a person. */
export const easyReading = z.strictObject({
  /**
   * The word, dictionary form for verbs and adjectives (「話す」 also reads 話し・話せ・話さない).
   * `#` at the front stands for a number (「#人」); `/` says where the reading may be cut.
   */
  word: text
    .max(30, '言葉は30字までにしてください')
    .regex(/[\p{Script=Han}A-Za-z]/u, '漢字かアルファベットのある言葉を書いてください')
    .refine((word) => !needsContext.has(word), {
      message: '読み方が一つに決まらない言葉です。前後の言葉といっしょに書いてください(例: 家の人)',
    }),
  /** Hiragana; as many `/` as in `word`. */
  reading: z.string().regex(/^[ぁ-ゖー/]+$/, '読みはひらがなで書いてください'),
  /**
   * 用語: a hard word that pages explain at its first use; may have four or more kanji in a row.
   * 名前: the name of a place or a group; may be long, needs no explanation.
   */
  kind: z.enum(['用語', '名前']).optional(),
});

export const easyReadingsFile = z.strictObject({words: z.array(easyReading).min(1)});

export type EasyReading = z.infer<typeof easyReading>;
