import {type DiffLine, diffArticles} from '../../src/domain/law/diff';
import {type Impact, restingOn} from '../../src/domain/law/impact';
import type {LawEdition} from '../../src/domain/law/official';
import {type ArticleText, findArticle} from '../../src/domain/law/text';
import {fingerprintOf} from '../../src/plugins/law-text/sha256';
import type {Fetched} from './fetchEditions';
import type {Watch, WatchedArticle} from './watched';

/** How an article stands against the text that its page explains. */
export type Verdict =
  | {readonly kind: '同じ'}
  | {readonly kind: '変わった'; readonly fingerprint: string}
  | {readonly kind: '条がない'}
  | {readonly kind: '記録がない'; readonly fingerprint?: string};

/** An article, how it stands, and what rests on it where it changed. */
export interface CheckedArticle {
  readonly watched: WatchedArticle;
  readonly caption: string;
  readonly verdict: Verdict;
  readonly impact?: Impact;
  /** What changed since the text that the page explains, where that text was kept. */
  readonly diff?: readonly DiffLine[];
}

/** Result for one law. */
export type CheckedLaw = Fetched & {readonly articles: readonly CheckedArticle[]};

function judge({fingerprint}: WatchedArticle, found: string | undefined): Verdict {
  if (fingerprint === undefined) return {kind: '記録がない', fingerprint: found};
  if (found === undefined) return {kind: '条がない'};
  return found === fingerprint ? {kind: '同じ'} : {kind: '変わった', fingerprint: found};
}

/** The text that a page explains, among those kept by `update`. */
function explainedText(
  {num, fingerprint}: WatchedArticle,
  kept: readonly LawEdition[],
): ArticleText | undefined {
  return kept
    .flatMap((edition) => findArticle(edition.articles, num) ?? [])
    .find((text) => fingerprintOf(text) === fingerprint);
}

/** Everything an article is compared with. */
interface Comparison {
  readonly edition: LawEdition;
  readonly repealed: boolean;
  readonly kept: readonly LawEdition[];
  readonly watch: Watch;
}

function checkArticle(
  watched: WatchedArticle,
  {edition, repealed, kept, watch}: Comparison,
): CheckedArticle {
  const text = findArticle(edition.articles, watched.num);
  const before = explainedText(watched, kept);
  const verdict = judge(watched, text && fingerprintOf(text));
  const changed = repealed || verdict.kind === '変わった' || verdict.kind === '条がない';
  return {
    watched,
    caption: text?.caption ?? '',
    verdict,
    ...(changed ? {impact: restingOn(watched, watch.pages, watch.questions)} : {}),
    ...(changed && before && text ? {diff: diffArticles(before, text)} : {}),
  };
}

/**
 * Compares fetched laws with the fingerprints recorded in the pages.
 *
 * @param keptOf editions of a law kept by `update`
 */
export function checkLaws(
  fetched: readonly Fetched[],
  watch: Watch,
  keptOf: (lawId: string) => readonly LawEdition[],
): readonly CheckedLaw[] {
  return fetched.map((result): CheckedLaw => {
    if (result.edition === undefined) return {...result, articles: []};
    const {edition, repealed, law} = result;
    const comparison = {edition, repealed, kept: keptOf(law.lawId), watch};
    const articles = law.articles.map((entry) => checkArticle(entry, comparison));
    return {...result, articles};
  });
}
