import type {PageType} from '../../schema/frontMatter';
import {namesArticle} from './names';

/** A place in a law that a page cites. */
export interface LawCitation {
  readonly lawId: string;
  /** 「第106条の6第1項」 */
  readonly at: string;
}

/** What is needed of a page to tell which articles it rests on. */
export interface WatchedPage {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly type: PageType;
  /** Ids of article pages named in the front matter. */
  readonly articles: readonly string[];
  readonly citations: readonly LawCitation[];
  /** Ids of the questions the page asks. */
  readonly asks: readonly string[];
}

/** What is needed of a question. */
export interface WatchedQuestion {
  readonly id: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly stem: string;
  readonly articles: readonly string[];
  /** Page that teaches it, e.g. `law/106-6#ko-6`. */
  readonly page: string;
  readonly citations: readonly LawCitation[];
}

/** Everything to read again when an article changes. */
export interface Impact {
  readonly pages: readonly WatchedPage[];
  readonly questions: readonly WatchedQuestion[];
  readonly lessons: readonly WatchedPage[];
}

/** An article by its page and its law. */
export interface ArticleRef {
  readonly article: string;
  readonly lawId: string;
  /** Id of the page that explains it. */
  readonly page: string;
}

function cites(citations: readonly LawCitation[], {article, lawId}: ArticleRef): boolean {
  return citations.some(
    (citation) => citation.lawId === lawId && namesArticle(citation.at, article),
  );
}

/**
 * Finds what rests on an article: its own page, pages and questions that name it in `articles` or
 * cite it, questions taught by its page, and lessons that name, cite or ask any of these.
 */
export function restingOn(
  ref: ArticleRef,
  pages: readonly WatchedPage[],
  questions: readonly WatchedQuestion[],
): Impact {
  const resting = questions.filter(
    (question) =>
      question.articles.includes(ref.article) ||
      question.page.split('#')[0] === ref.page ||
      cites(question.citations, ref),
  );
  const asked = new Set(resting.map((question) => question.id));
  const rests = (page: WatchedPage) =>
    page.id === ref.page || page.articles.includes(ref.article) || cites(page.citations, ref);
  return {
    pages: pages.filter((page) => page.type !== 'lesson' && rests(page)),
    questions: resting,
    lessons: pages.filter(
      (page) => page.type === 'lesson' && (rests(page) || page.asks.some((id) => asked.has(id))),
    ),
  };
}
