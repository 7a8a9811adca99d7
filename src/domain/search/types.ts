import type {Audience} from '../../schema/common';
import type {PageType} from '../../schema/frontMatter';

/** What a result is: a page type of `docs/`, a glossary entry or a blog post. */
export type DocumentType = PageType | 'glossary' | 'blog';

/** One searchable section: a heading and the plain text below it, up to the next heading. */
export interface SearchDocument {
  /** Unique over the index; stable between builds. */
  readonly id: string;
  /** Address without base URL, with the heading, e.g. `/docs/law/106-6#yomihodoku`. */
  readonly url: string;
  readonly pageTitle: string;
  /** Empty for the text before the first heading. */
  readonly heading: string;
  /** Plain text as a reader sees it, without markup. */
  readonly text: string;
  readonly type: DocumentType;
  readonly audience: readonly Audience[];
  /** Hiragana reading of the page title. */
  readonly reading?: string;
  /** Other names of what the page is about. */
  readonly aliases: readonly string[];
}

/** A written form and how it is read. */
export interface ReadingEntry {
  /** Hiragana. */
  readonly reading: string;
  /** As it stands in the texts, e.g. 参加支援. */
  readonly surface: string;
}

/** What residents say, and the terms the pages use for it. */
export interface ResidentsWord {
  /**
   * Phrases; the parts of a phrase, separated by spaces, must all occur in the query, in order
   * (「お金 ない」 meets 「お金がない」「お金が少しもない」).
   */
  readonly say: readonly string[];
  /** Terms to search instead, the best first. */
  readonly terms: readonly string[];
}

/** Everything the search knows beside the texts. */
export interface Lexicon {
  /** Of two readings of one surface both are kept. */
  readonly readings: readonly ReadingEntry[];
  readonly residentsWords: readonly ResidentsWord[];
}

/** A section found. */
export interface SearchResult {
  /** Position of the section in the index; the key of its excerpt. */
  readonly section: number;
  readonly url: string;
  readonly pageTitle: string;
  readonly heading: string;
  readonly type: DocumentType;
  readonly audience: readonly Audience[];
  /** Larger is better; comparable within one outcome only. */
  readonly score: number;
  /** Words to mark in the excerpt, as the search understood them. */
  readonly marks: readonly string[];
}

/** What one query gave. */
export interface SearchOutcome {
  /** Best first. */
  readonly results: readonly SearchResult[];
  /** Set when a misspelling was mended: what was searched instead of the query. */
  readonly correctedTo?: string;
  /** Terms worth trying, when nothing was found. */
  readonly near: readonly string[];
}
