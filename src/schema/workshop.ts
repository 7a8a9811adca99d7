import * as z from 'zod';
import {pageId, slug, sourceRef, text} from './common';
import {workshopAudience, workshopBlock} from './workshopBlock';
import {deck, handout, worksheet} from './workshopPrint';

/**
 * One file of `docs/_workshops/`: a ready-made kit, and the blocks it gives to the session builder.
 *
 * The checks hold that the file name is the id; that the blocks without `extra` add up to `minutes`
 * at their typical length, breaks included; that an opening comes first and a closing last, once
 * each; that no stretch without a break is longer than 85 minutes; that ids exist and are unique;
 * that every extra block stands where it would be used; and that the session can be brought back in
 * time by legal cuts.
 */
export const workshop = z.strictObject({
  id: slug,
  title: text.max(30),
  /** Place in the list of kits. */
  order: z.int().min(1),
  /** The page with script and advice, `train/kit-…`. */
  page: pageId,
  /** What the kit is, in one line for the list. */
  lead: text.max(70),
  audience: z.array(workshopAudience).min(1),
  /** What participants can do afterwards; the first one is the kit's own. Ids are unique over all kits. */
  goals: z
    .array(z.strictObject({id: slug, text: text.max(60)}))
    .min(1)
    .max(4),
  /** Length the kit is made for. */
  minutes: z.int().min(20).max(240),
  headcount: z
    .strictObject({
      min: z.int().min(2),
      typical: z.int().min(4),
      max: z.int().max(60),
      /** People in one group; the groups are made as even as possible. */
      groupSize: z.int().min(2).max(8),
    })
    .refine(({min, typical, max}) => min <= typical && typical <= max, {
      message: 'min、typical、max の順に大きくしてください',
    }),
  /** Desks, wall, things in the room. */
  room: text.max(140),
  /** What the trainer does before the day, in order. */
  prepare: z.array(text.max(120)).min(1).max(6),
  blocks: z.array(workshopBlock).min(4).max(24),
  decks: z.array(deck).max(6).default([]),
  sheets: z.array(worksheet).max(4).default([]),
  handout,
  /** 事前チェック: five bank questions (single, multiple or truefalse). */
  pre: z.array(slug).length(5, '事前の問題は5問です'),
  /** 事後チェック: parallel to `pre`, item by item another question on the same concept. */
  post: z.array(slug).length(5, '事後の問題は5問です'),
  /** What the texts of the kit rest on. */
  sources: z.array(sourceRef).min(1, '出典を一つ以上書いてください'),
});

export type Workshop = z.infer<typeof workshop>;
