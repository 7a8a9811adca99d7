import type * as z from 'zod';
import type {lawDataResponse} from '../../schema/lawData';
import type {LawEdition} from './official';
import {type ArticleText, articlesOf, findArticle} from './text';
import {parseLawNode} from './tree';
import {today} from './versions';

/** An answer that cannot be what was asked for; the message says why, in Japanese. */
export class LawAnswerError extends Error {
  override readonly name = 'LawAnswerError';
}

/** A law to fetch: its id and the name that pages give it. */
export interface AskedLaw {
  readonly lawId: string;
  readonly lawTitle: string;
}

type Answer = z.infer<typeof lawDataResponse>;

function checkLaw({law_info, revision_info}: Answer, {lawId, lawTitle}: AskedLaw): void {
  if (law_info.law_id !== lawId) {
    throw new LawAnswerError(
      `ちがう法令が返りました。求めた法令IDは ${lawId}、返った法令IDは ${law_info.law_id} です。`,
    );
  }
  if (revision_info.law_title !== lawTitle) {
    throw new LawAnswerError(
      `法令IDと法令の名前が合いません。ページは「${lawTitle}」、e-Gov は「${revision_info.law_title}」です。ページの law と officialUrl を確かめてください。`,
    );
  }
}

/** The day is also part of the revision's id: `<law id>_<YYYYMMDD>_<id of the amending law>`. */
function enforcedOn({revision_info}: Answer): string {
  const written = revision_info.amendment_enforcement_date;
  if (written && /^\d{4}-\d{2}-\d{2}$/.test(written)) return written;
  const inId = /_(\d{4})(\d{2})(\d{2})_/.exec(revision_info.law_revision_id);
  if (inId) return `${inId[1]}-${inId[2]}-${inId[3]}`;
  throw new LawAnswerError('施行日が書かれていません。');
}

function allArticles(answer: Answer): readonly ArticleText[] {
  const tree = parseLawNode(answer.law_full_text);
  const articles = tree ? articlesOf(tree) : [];
  if (articles.length > 0) return articles;
  throw new LawAnswerError(
    '条文（本則の条）が入っていません。返事が途中で切れたか、形式が変わったおそれがあります。',
  );
}

/**
 * Takes the wanted articles out of an answer of 法令本文取得API.
 *
 * @param nums article numbers as in the data, e.g. `106_6`; those that are not there are left out
 * @throws LawAnswerError when it is another law, or so much is missing that the answer looks cut off
 */
export function readEdition(
  answer: Answer,
  asked: AskedLaw,
  nums: readonly string[],
  now: Date,
): LawEdition {
  checkLaw(answer, asked);
  const articles = allArticles(answer);
  const found = nums.flatMap((num) => findArticle(articles, num) ?? []);
  if (nums.length > 1 && found.length === 0) {
    throw new LawAnswerError(
      '見張っている条が一つもありません。返事が途中で切れたか、条番号が大きく変わったおそれがあります。',
    );
  }
  const empty = found.find((article) => article.lines.every((line) => line.text === ''));
  if (empty) throw new LawAnswerError(`${empty.title}に文がありません。返事が欠けています。`);
  return {
    ...asked,
    revision: answer.revision_info.law_revision_id,
    enforcedOn: enforcedOn(answer),
    fetchedOn: today(now),
    fetchedAt: now.toISOString(),
    articles: [...new Set(found)],
  };
}
