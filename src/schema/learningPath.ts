import * as z from 'zod';
import {guideWants, guideWho} from '../domain/paths/guide';
import {audience, pageId, slug, text} from './common';

/** One file of `docs/_paths/`: a course made of lesson pages. */
export const learningPath = z.strictObject({
  id: slug,
  title: text.max(30),
  /** One line under the title. */
  tagline: text.max(60),
  description: text.min(20).max(140),
  audience: z.array(audience).min(1),
  /** For whom, in words. */
  forWhom: text,
  /** What a learner can do afterwards. */
  outcomes: z.array(text).min(2),
  /** Total minutes, lessons and checks together. */
  minutes: z.int().min(5),
  /** Lesson pages in order. */
  lessons: z.array(pageId).min(1),
  prerequisites: z.array(slug).default([]),
  /** 事前チェック: question ids, doubles as the baseline. */
  precheck: z.array(slug).min(3).max(10),
  /** Last check drawn anew each time. */
  finalCheck: z.strictObject({
    /** Questions in one draw. */
    count: z.int().min(6),
    /** Share of right answers needed, 0–1. */
    passRate: z.number().min(0.5).max(1),
    /** Question ids to draw from. */
    pool: z.array(slug).min(6),
  }),
  /** Answers of the guide on /learn that lead to this course. */
  suits: z
    .strictObject({
      who: z.array(z.enum(guideWho)).min(1),
      wants: z.array(z.enum(guideWants)).min(1),
    })
    .optional(),
  /** 「部下と5分」: what a 係長 or OJT trainer needs to talk with a learner of this course. */
  managerSheet: z
    .strictObject({
      /** What the learner can tell or do now. */
      knows: z.array(text.max(80)).min(3).max(5),
      /** Questions to ask, with what a good answer contains. */
      ask: z.array(z.strictObject({question: text.max(80), listenFor: text.max(120)})).length(3),
      /** What to do together this week. */
      together: z.array(text.max(100)).min(1).max(3),
    })
    .optional(),
  order: z.int().default(99),
});

export type LearningPath = z.infer<typeof learningPath>;
