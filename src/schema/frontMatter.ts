import * as z from 'zod';
import {audience, isoDate, pageId, reading, slug, sourceRef, text} from './common';

/** Force of a provision; the word shown beside the badge. */
export const force = z.enum(['義務', '努力義務', '任意', '定義・理念']);

/** Keys every page has. */
const common = {
  /** Unique over the whole site. */
  title: text.max(45, '題名は45字までにしてください'),
  /** Unique; shown in search results and by other sites. */
  description: text.min(20, '説明は20字以上で書いてください').max(140, '説明は140字までです'),
  audience: z.array(audience).min(1),
  reading: reading.optional(),
  aliases: z.array(text).default([]),
  /** Minutes to read (and to do, in lessons). */
  minutes: z.int().min(1).max(240).optional(),
  level: z.enum(['入門', '標準', '発展']).default('標準'),
  /** What the page as a whole rests on; claims carry their own `<Cite>`. */
  sources: z.array(sourceRef).min(1, '出典を一つ以上書いてください'),
  /** The state of affairs the page describes. */
  asOf: z.union([isoDate, z.literal('資料に記載なし')]),
  related: z.array(pageId).default([]),
  /** Ids of article pages without folder, e.g. `106-6`. */
  articles: z.array(slug).default([]),
  /** Ids of misconception pages without folder. */
  misconceptions: z.array(slug).default([]),
  /** Ids of glossary terms the page teaches or leans on. */
  terms: z.array(slug).default([]),
  /** The paired やさしい日本語 page (on easy pages: the full page). Must be mutual. */
  easy: pageId.optional(),
  /** Place in the sidebar, smaller first. */
  sidebar_position: z.number().optional(),
  /** Shorter label for the sidebar. */
  sidebar_label: text.max(24, 'サイドバーの名前は24字までです').optional(),
};

/** One paragraph (項) of an article: who, how strongly, to whom. */
export const provision = z.strictObject({
  /** 「第1項」など。 */
  at: text,
  subject: text,
  force,
  /** Key words of the statute that decide the force, e.g. 「組織することができる」. */
  wording: text,
  target: text,
});

/** One version of an article in time. 施行中・過去・未施行 follow from the dates. */
export const articleVersion = z.strictObject({
  from: isoDate,
  until: isoDate.optional(),
  /** 確認済み: text read. 確認中: promulgated or expected, text not read. */
  certainty: z.enum(['確認済み', '確認中']),
  /** What holds in this version, or what is not known, in one or two sentences. */
  summary: text,
  /** What the statement rests on. */
  evidence: text,
  checkedOn: isoDate,
});

export const conceptPage = z.strictObject({...common, type: z.literal('concept'), reading});

export const articlePage = z.strictObject({
  ...common,
  type: z.literal('article'),
  reading,
  /** Name of the law, e.g. 社会福祉法. */
  law: text,
  /** Article number as id, e.g. `106-6`; equals the file name. */
  article: slug,
  provisions: z.array(provision).min(1),
  versions: z.array(articleVersion).min(1),
  /** sha256 of the text the page explains, as in the law watch. */
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Official address of the text. */
  officialUrl: z.url(),
});

export const misconceptionPage = z.strictObject({
  ...common,
  type: z.literal('misconception'),
  /** The mistaken statement, in the words people use. */
  claim: text.max(60),
  /** What is true instead, in one line. */
  truth: text.max(90),
  /** Who calls it a misconception. */
  calledBy: z.enum(['国の資料が挙げる誤解', '資料の記述から整理した誤解', '条文から整理した誤解']),
});

export const casePage = z.strictObject({
  ...common,
  type: z.literal('case'),
  prefecture: text,
  municipality: text,
  /** Year or period the source gives, or 「資料に記載なし」. */
  year: text,
  supports: z.array(z.enum(['相談', '参加', '地域づくり'])).min(1),
  themes: z.array(text).min(1),
  actors: z.array(text).min(1),
  /** What set it off, in one phrase. */
  spark: text.max(40),
  fictional: z.boolean(),
});

export const lessonPage = z.strictObject({
  ...common,
  type: z.literal('lesson'),
  minutes: z.int().min(5).max(40),
  path: slug,
  order: z.int().min(1),
  objectives: z
    .array(
      z.strictObject({
        id: slug,
        text,
        /** Questions that test the objective. */
        questions: z.array(slug).min(2, '目標には確かめる問題が二つ以上いります'),
      }),
    )
    .min(1),
  prerequisites: z.array(pageId).default([]),
});

export const workshopPage = z.strictObject({
  ...common,
  type: z.literal('workshop'),
  minutes: z.int().min(10).max(240),
  goal: text,
  headcount: text,
  materials: z.array(text).min(1),
});

export const easyPage = z.strictObject({...common, type: z.literal('easy'), easy: pageId});

/** Front matter of every page under `docs/`. No unknown keys. */
export const frontMatter = z.discriminatedUnion('type', [
  conceptPage,
  articlePage,
  misconceptionPage,
  casePage,
  lessonPage,
  workshopPage,
  easyPage,
]);

export type FrontMatter = z.infer<typeof frontMatter>;
export type PageType = FrontMatter['type'];
export type Force = z.infer<typeof force>;
export type Provision = z.infer<typeof provision>;
export type ArticleVersion = z.infer<typeof articleVersion>;
export type ArticleFrontMatter = z.infer<typeof articlePage>;
export type MisconceptionFrontMatter = z.infer<typeof misconceptionPage>;
export type CaseFrontMatter = z.infer<typeof casePage>;
export type LessonFrontMatter = z.infer<typeof lessonPage>;
