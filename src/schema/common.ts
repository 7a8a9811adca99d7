import * as z from 'zod';

/** ASCII id used in addresses and references: lower-case letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    '英小文字・数字・ハイフンだけで書いてください(例: shien-kaigi)',
  );

/** Page id: the path below `docs/` without extension, e.g. `law/106-6`. */
export const pageId = z
  .string()
  .regex(
    /^[a-z]+(?:\/[a-z0-9-]+)+$/,
    'docs/ からのパスを拡張子なしで書いてください(例: concepts/seikai)',
  );

/** Page id, optionally with the heading it points to, e.g. `law/106-6#yomihodoku`. */
export const pageRef = z
  .string()
  .regex(
    /^[a-z]+(?:\/[a-z0-9-]+)+(?:#[a-z0-9-]+)?$/,
    'docs/ からのパスと見出しidで書いてください(例: law/106-6#yomihodoku)',
  );

/** Calendar day, `YYYY-MM-DD`. */
export const isoDate = z.iso.date('日付は 2026-11-21 の形で書いてください');

/** Hiragana reading, used by search, furigana and sorting. */
export const reading = z
  .string()
  .regex(/^[ぁ-ゖー0-9a-z・、。 ]+$/, '読みはひらがなで書いてください');

/** Japanese text that is not empty. */
export const text = z.string().trim().min(1, '空のままです');

/** Where a claim comes from: a source of `_sources.yaml` and the place inside it. */
export const sourceRef = z.strictObject({
  /** Id of an entry in `docs/_sources.yaml`. */
  id: slug,
  /** Article, page, heading or phrase by which a reader finds the place. */
  where: text,
});

export const audience = z.enum(['staff', 'trainer', 'resident']);

export type SourceRef = z.infer<typeof sourceRef>;
export type Audience = z.infer<typeof audience>;
