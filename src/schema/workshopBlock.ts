import * as z from 'zod';
import {pageRef, slug, text} from './common';
import {material} from './workshopPrint';
import {workshopScreen} from './workshopScreen';

/** Who sits in the room. */
export const workshopAudience = z.enum(['新任', '相談員', '管理職', '民生委員・地域団体', '住民']);

/**
 * opening and closing begin and end a session; content is told; activity is done by the room;
 * check is answered alone on paper (事前・事後); break is rest.
 */
export const blockKind = z.enum(['opening', 'content', 'activity', 'check', 'break', 'closing']);

/**
 * One block of a session. A block stands on its own: the session builder takes it into other kits
 * too, so its words do not lean on the block before it (「先ほどの」「一つめの」).
 */
export const workshopBlock = z.strictObject({
  /** Unique over all kits; saved plans name it, so it never changes its meaning. */
  id: slug,
  title: text.max(24, 'ブロックの題名は24字までにしてください'),
  kind: blockKind,
  /** Whole minutes. The run sheet never leaves this range, unless the block is left out or stopped. */
  minutes: z
    .strictObject({
      /** Shortest that still reaches the goal. closing: 1–3; break: at least 5. */
      min: z.int().min(1).max(120),
      /** As the ready-made kit runs it. */
      typical: z.int().min(1).max(120),
      /** Longest that does not bore. */
      max: z.int().min(1).max(150),
    })
    .refine(({min, typical, max}) => min <= typical && typical <= max, {
      message: 'min、typical、max の順に大きくしてください',
    }),
  /** What a participant can do after this block, in one phrase. */
  goal: text.max(70),
  /** Ids of goals (of any kit) that the block serves; breaks, opening and closing may leave it out. */
  goals: z.array(slug).default([]),
  /** Who can use it; must lie within the audiences it makes sense for, also outside this kit. */
  audience: z.array(workshopAudience).min(1),
  /** How people sit and speak. */
  formats: z.array(z.enum(['一人', 'となり', '班', '全体', 'まち'])).min(1),
  /** True: never left out because time is short; it may still be shortened to `minutes.min`. */
  keep: z.boolean().default(false),
  /**
   * Order in which time is taken away when the session runs late or is short: 1 first. Unique within
   * a kit. Blocks without it come last.
   */
  cutOrder: z.int().min(1).optional(),
  /** What the trainer does in the shortest form, e.g. 「全体の共有を、声二つだけにします」. */
  whenShort: text.max(80),
  /** How a kept block can be done after the session when no time is left, e.g. paper handed in later. */
  takeHome: text.max(80).optional(),
  /** True: not part of the standard run; used when there is more time. */
  extra: z.boolean().default(false),
  /** True: no break between this block and the next one of the kit (work and its debrief). */
  joinsNext: z.boolean().default(false),
  /** What happens, in order, as the trainer does it. Answers to cards and votes belong here. */
  steps: z.array(text.max(160)).max(8).default([]),
  /** 台本: what the trainer says, a paragraph each. */
  say: z.array(text.max(260)).max(6).default([]),
  /** つまずきと返し. */
  stumbles: z
    .array(z.strictObject({said: text.max(60), reply: text.max(160)}))
    .max(4)
    .default([]),
  /** Beyond paper prints of this kit, which are counted from decks, sheets and checks. */
  materials: z.array(material).max(8).default([]),
  /** What the projector shows, in order. */
  screens: z.array(workshopScreen).max(12).default([]),
  /** Ids of decks and sheets of this kit that are used. */
  decks: z.array(slug).default([]),
  sheets: z.array(slug).default([]),
  /** Bank questions worked on with the room; printed on the question sheet. */
  questions: z.array(slug).max(8).default([]),
  /** `check` only: which list of the kit is answered here. */
  check: z.enum(['pre', 'post']).optional(),
  /** Page of the site that teaches it, for the trainer to read up. */
  page: pageRef.optional(),
});

export type WorkshopAudience = z.infer<typeof workshopAudience>;
export type BlockKind = z.infer<typeof blockKind>;
export type WorkshopBlock = z.infer<typeof workshopBlock>;
