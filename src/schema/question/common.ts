import * as z from 'zod';
import {audience, isoDate, pageRef, slug, sourceRef, text} from '../common';

/** Keys every question has. Ids never change meaning: answers are stored by id. */
export const questionBase = {
  id: slug,
  stem: text,
  /** Why the answer holds, in two to four sentences. */
  explanation: text,
  /** The section that teaches it. */
  page: pageRef,
  sources: z.array(sourceRef).min(1, '出典を一つ以上書いてください'),
  /** Glossary ids the question is about. */
  concepts: z.array(slug).min(1),
  articles: z.array(slug).default([]),
  audience: z.array(audience).min(1),
  bloom: z.enum(['覚える', 'わかる', '使う']),
  checkedOn: isoDate,
  retired: z.boolean().default(false),
};

/** One answer offered. `misconception` names the page that clears a tempting mistake. */
export const option = z.strictObject({
  id: slug,
  text,
  correct: z.boolean().default(false),
  feedback: text,
  misconception: slug.optional(),
});

export type Option = z.infer<typeof option>;
