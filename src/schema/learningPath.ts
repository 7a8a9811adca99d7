import * as z from 'zod';
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
  order: z.int().default(99),
});

export type LearningPath = z.infer<typeof learningPath>;
