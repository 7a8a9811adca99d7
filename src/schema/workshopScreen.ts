import * as z from 'zod';
import {slug, text} from './common';

/**
 * Lengths below keep a screen at 28 px or more on a 1280 × 720 projector: about 30 characters fit
 * on a line. Text on a screen is for the room, so it carries no minutes and no trainer's words.
 */
const heading = text.max(26, '投影の見出しは26字までにしてください');
const line = text.max(44, '投影の一行は44字までにしてください');
const lines = z.array(line).max(5, '投影は一画面に5行までです');

/** A few lines. With `reveal`, those lines are in the window only after the trainer's key. */
const textScreen = z.strictObject({
  kind: z.literal('text'),
  title: heading,
  lines: lines.default([]),
  /** What the key uncovers: the answer to the question above. */
  reveal: lines.default([]),
});

/** One question of the bank; its answer and explanation come with the key. */
const questionScreen = z.strictObject({
  kind: z.literal('question'),
  /** Id in `docs/_bank/`; type single, multiple or truefalse. */
  id: slug,
});

/** A small table, for words that are told apart side by side. */
const tableScreen = z.strictObject({
  kind: z.literal('table'),
  title: heading,
  head: z.array(text.max(12)).min(2).max(4),
  /** As many cells in each row as in `head`. */
  rows: z
    .array(z.array(text.max(24)).min(2).max(4))
    .min(1)
    .max(6),
});

/** A statement or question of the kit's own for the A–D cards. */
const voteScreen = z.strictObject({
  kind: z.literal('vote'),
  /** Unique over all kits: counts are kept under it. */
  id: slug,
  stem: text.max(110, '投票の文は110字までにしてください'),
  /** Answers in the order A, B, C, D. */
  options: z.array(text.max(44, '投票の選択肢は44字までにしてください')).min(2).max(4),
  answer: z.enum(['A', 'B', 'C', 'D']),
  /** Shown after the key: why. */
  why: text.max(110, '投票の解説は110字までにしてください'),
});

/** One screen of the projector: one thing, nothing else. */
export const workshopScreen = z.discriminatedUnion('kind', [
  textScreen,
  questionScreen,
  tableScreen,
  voteScreen,
]);

export type WorkshopScreen = z.infer<typeof workshopScreen>;
