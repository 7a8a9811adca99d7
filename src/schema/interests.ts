import * as z from 'zod';
import {pageId, slug, text} from './common';

/** A case in two or three sentences of やさしい日本語. */
export const story = z.strictObject({
  /** The page of the case. */
  page: pageId,
  /** 「大阪府の阪南市」, or that the source does not say. */
  place: text.max(20, '場所は20字までにしてください'),
  say: text.max(90, '話は90字までにしてください'),
});

/** A small thing one can do this week, taken from a page of methods. */
export const firstStep = z.strictObject({
  do: text.max(50, 'はじめの一歩は50字までにしてください'),
  from: pageId,
});

/** Something people like, and where it leads. */
export const interest = z.strictObject({
  id: slug,
  name: text.max(14, '名前は14字までにしてください'),
  /** File names of cases, without folder; the closest first. */
  stories: z.array(slug).min(2, '話を二つ以上選んでください'),
  steps: z.array(firstStep).min(1, 'はじめの一歩を一つ以上書いてください'),
});

/** `docs/_interests.yaml`: what the page 「好き」から見つける shows. */
export const interestsFile = z.strictObject({
  stories: z.array(story),
  interests: z.array(interest).min(8, '「好き」は8つ以上いります').max(12, '「好き」は12までです'),
});

export type InterestsFile = z.infer<typeof interestsFile>;
