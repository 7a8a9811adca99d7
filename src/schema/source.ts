import * as z from 'zod';
import {isoDate, slug, text} from './common';

/** One entry of `docs/_sources.yaml`: a document that claims rest on. */
export const source = z.strictObject({
  /** Id used by `<Cite id>` and by front matter. */
  id: slug,
  title: text,
  /** Short name for notes and badges, at most 20 characters. */
  short: text.max(20),
  publisher: text,
  /** Date as the document shows it, or 「資料に記載なし」. */
  date: text,
  /** What a reader must know before relying on it: draft, undated, copy … */
  note: text.optional(),
  url: z.url().optional(),
  /** Day on which somebody last looked at it. */
  checkedOn: isoDate,
  kind: z.enum(['法令', '国の資料', '会議の記録', '研修資料', '報道・その他']),
  /** True for a draft whose contents are discussion points (論点), never rules. */
  draft: z.boolean().default(false),
});

export const sourcesFile = z.strictObject({sources: z.array(source).min(1)});

export type Source = z.infer<typeof source>;
