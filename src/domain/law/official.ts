import {type DiffLine, diffArticles} from './diff';
import {fingerprintInput} from './fingerprint';
import {type ArticleLine, type ArticleText, findArticle} from './text';

/** When a text was in force and when it was fetched. */
export interface EditionDates {
  /** Id of the revision (法令履歴ID), e.g. `326AC0000000045_20260625_508AC0000000051`. */
  readonly revision: string;
  /** Day on which the revision took force. */
  readonly enforcedOn: string;
  /** Day on which it was fetched, by the clock of the machine that fetched it. */
  readonly fetchedOn: string;
}

/** The watched articles of one revision of a law, as fetched. */
export interface LawEdition extends EditionDates {
  readonly lawId: string;
  readonly lawTitle: string;
  /** Moment of fetching (ISO 8601, UTC), which orders corrections made within a revision. */
  readonly fetchedAt: string;
  readonly articles: readonly ArticleText[];
}

/** Official text of one article for its page. */
export interface OfficialText extends EditionDates {
  /** Id of the article page, e.g. `106-6`. */
  readonly article: string;
  readonly lawTitle: string;
  readonly title: string;
  readonly caption: string;
  readonly paragraphs: readonly ArticleLine[];
  /** The last older text that read otherwise, and how. */
  readonly previous?: EditionDates;
  readonly diff?: readonly DiffLine[];
  /** False: the text is not the one that the page explains. */
  readonly explained?: boolean;
}

function datesOf({revision, enforcedOn, fetchedOn}: EditionDates): EditionDates {
  return {revision, enforcedOn, fetchedOn};
}

/** Oldest first. */
export function sortEditions(editions: readonly LawEdition[]): readonly LawEdition[] {
  return [...editions].sort(
    (a, b) => a.enforcedOn.localeCompare(b.enforcedOn) || a.fetchedAt.localeCompare(b.fetchedAt),
  );
}

/**
 * Picks the text of an article in force on a day and compares it with the one before.
 *
 * @param editions fetched editions of the article's law, in any order
 * @param article id of the article page and its number in the data
 * @param day `YYYY-MM-DD`; editions that take force later are left aside
 * @returns `undefined` if no edition in force holds the article
 */
export function officialText(
  editions: readonly LawEdition[],
  {article, num}: {readonly article: string; readonly num: string},
  day: string,
): OfficialText | undefined {
  const inForce = sortEditions(editions).filter((edition) => edition.enforcedOn <= day);
  const current = inForce.at(-1);
  const text = current && findArticle(current.articles, num);
  if (!current || !text) return undefined;
  const older = inForce.flatMap((edition) => {
    const was = findArticle(edition.articles, num);
    return was && fingerprintInput(was) !== fingerprintInput(text) ? [{edition, was}] : [];
  });
  const previous = older.at(-1);
  return {
    article,
    lawTitle: current.lawTitle,
    ...datesOf(current),
    title: text.title,
    caption: text.caption,
    paragraphs: text.lines,
    ...(previous && {
      previous: datesOf(previous.edition),
      diff: diffArticles(previous.was, text),
    }),
  };
}
