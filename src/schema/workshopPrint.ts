import * as z from 'zod';
import {pageId, slug, text} from './common';

/** For whom one piece is made: each person, each group, or once for the room. */
export const per = z.enum(['person', 'group', 'room']);

/** Something on the table or the wall that has to be brought along. */
export const material = z.strictObject({
  /**
   * Without a number, e.g. 「付せん」. The same words in two blocks are added up, so what stays on the
   * table (pens, a clock) is named in the opening only.
   */
  what: text.max(24),
  per,
  count: z.int().min(1).max(60),
});

/** Cards cut from a printed sheet: six on a page. */
export const deck = z.strictObject({
  id: slug,
  kind: z.enum(['事例カード', '役割カード', '対話のルール', '仕分けカード', '問いかけカード']),
  title: text.max(30),
  /** How to use the cards, printed above them. */
  lead: text.max(120),
  /** How many sets: one a person, a group or a room. */
  per,
  cards: z
    .array(
      z.strictObject({
        /** Letter or name in the corner, e.g. 「ア」「民生委員」. */
        mark: text.max(12),
        /** Never the answer: that stands in the block's `steps`. */
        lines: z.array(text.max(70)).min(1).max(4),
      }),
    )
    .min(2)
    .max(18),
});

/** A page to write on: empty boxes under headings, or an empty map (白地図ワーク). */
export const worksheet = z.strictObject({
  id: slug,
  title: text.max(30),
  lead: text.max(140),
  per,
  /** True draws an empty grid for a hand-drawn map of the neighbourhood above the fields. */
  map: z.boolean().default(false),
  fields: z
    .array(
      z.strictObject({
        label: text.max(24),
        hint: text.max(80).optional(),
        /** Height of the empty box. */
        space: z.enum(['小', '中', '大']).default('中'),
      }),
    )
    .min(1)
    .max(6),
});

/** 資料: one or two pages to take home. It never carries answers of the checks. */
export const handout = z.strictObject({
  points: z
    .array(z.strictObject({title: text.max(30), lines: z.array(text.max(90)).min(1).max(5)}))
    .min(1)
    .max(6),
  /** Pages to read on, printed as QR codes with their titles. */
  pages: z.array(pageId).min(1).max(4),
});

export type Material = z.infer<typeof material>;
export type Deck = z.infer<typeof deck>;
export type Worksheet = z.infer<typeof worksheet>;
export type Handout = z.infer<typeof handout>;
export type Per = z.infer<typeof per>;
