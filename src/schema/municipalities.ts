import * as z from 'zod';
import {reading, slug, sourceRef, text} from './common';

/** A list of the national documents, with its date and limits. Shown in やさしい日本語. */
export const townList = z.strictObject({
  id: slug,
  name: text.max(40),
  /** What the towns of the list do or plan. */
  what: text.max(40),
  /** Day or month the list describes. */
  date: text.max(40),
  /** Towns the document counts, whether their names can be read or not. */
  total: z.int().min(1),
  /** True only where every name is known. */
  complete: z.boolean(),
  /** What cannot be read, in easy sentences. */
  limits: text,
  source: sourceRef,
  /** Prefectures whose names are lost as a whole. */
  unread: z.array(text).default([]),
  /** Prefectures of which something may be missing. */
  gaps: z.array(z.strictObject({prefecture: text, note: text})).default([]),
});

/** A town that stands in at least one list. */
export const town = z.strictObject({
  name: text,
  prefecture: text,
  /** Reviewed; 市・町・村 included, as 町 is ちょう here and まち there. */
  reading,
  lists: z.array(slug).min(1, 'どの一覧にあるかを書いてください'),
  /** Why the entry is less certain than others. */
  unsure: text.optional(),
});

/** `docs/_municipalities.yaml`: what the page うちのまちは? shows. */
export const municipalitiesFile = z.strictObject({
  lists: z.array(townList).min(1),
  towns: z.array(town).min(1),
});

export type TownList = z.infer<typeof townList>;
export type Town = z.infer<typeof town>;
export type MunicipalitiesFile = z.infer<typeof municipalitiesFile>;
