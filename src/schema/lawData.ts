import * as z from 'zod';
import {isoDate} from './common';

/**
 * What the site uses of the answer of 法令本文取得API (`law_data`), as `law_data_response` in
 * https://laws.e-gov.go.jp/api/2/swagger-ui/lawapi-v2.yaml describes it. The JSON form is marked there
 * as a trial that may change, so everything used is checked and everything else let through.
 */
export const lawDataResponse = z.looseObject({
  law_info: z.looseObject({law_id: z.string()}),
  revision_info: z.looseObject({
    law_revision_id: z.string().regex(/^[0-9A-Za-z_]+$/),
    law_title: z.string(),
    /** Day on which the amendment of this revision took force. */
    amendment_enforcement_date: z.string().nullish(),
    /** `None`, or why the law is no longer in force. */
    repeal_status: z.string().nullish(),
  }),
  /** Tree of elements; a Base64 string when the formats of text and answer differ. */
  law_full_text: z.unknown(),
});

/** `error_info` of the same document. */
export const lawErrorInfo = z.looseObject({code: z.string(), message: z.string()});

const articleLine = z.strictObject({
  at: z.string(),
  depth: z.int().min(0),
  mark: z.string(),
  text: z.string(),
});

/** A file of `.cache/law/<law-id>/`: the watched articles of one revision of a law. */
export const lawEdition = z.strictObject({
  lawId: z.string(),
  lawTitle: z.string(),
  revision: z.string(),
  enforcedOn: isoDate,
  fetchedOn: isoDate,
  fetchedAt: z.iso.datetime(),
  articles: z.array(
    z.strictObject({
      num: z.string(),
      title: z.string(),
      caption: z.string(),
      lines: z.array(articleLine),
    }),
  ),
});
