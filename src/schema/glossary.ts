import * as z from 'zod';
import {pageRef, reading, slug, sourceRef, text} from './common';

/** One entry of `docs/_glossary.yaml`: a term, how it is read, and where it is taught. */
export const term = z.strictObject({
  id: slug,
  term: text,
  reading,
  /** Other spellings and abbreviations people type or say. */
  aliases: z.array(text).default([]),
  /** One or two sentences that stand alone; shown on hover, tap and focus. */
  short: text.max(160, '説明は160字までにしてください(くわしくは page に書きます)'),
  /** The page (and heading) that teaches the term. */
  page: pageRef.optional(),
  sources: z.array(sourceRef).min(1, '出典を一つ以上書いてください'),
  /** False for everyday words that must not be linked in running text. */
  link: z.boolean().default(true),
});

export const glossaryFile = z.strictObject({terms: z.array(term).min(1)});

export type Term = z.infer<typeof term>;
