import type {ResidentsWord} from '../types';

/** A page and its sections; the first section is its opening. */
export interface PackedPage {
  /** Title. */
  readonly t: string;
  /** Address without heading. */
  readonly u: string;
  /** Index into `documentTypes`. */
  readonly k: number;
  /** Bit mask over `audiences`. */
  readonly a: number;
  /** Aliases. */
  readonly n: readonly string[];
  /** Address part and heading of each section, `id heading`, one a line; the opening is a space. */
  readonly s: string;
}

/** What the first result needs. */
export interface CoreChunk {
  readonly pages: readonly PackedPage[];
  /** Terms of the texts; see `packTerms`. */
  readonly terms: string;
  /** Number of sections by term, as packed numbers. */
  readonly counts: string;
  /** Sections by term, as gaps; see `packPostings`. */
  readonly postings: string;
  /** Pairs too common to be indexed, joined. */
  readonly stops: string;
  /** First section of each text chunk. */
  readonly textChunks: readonly number[];
}

/** What else may be meant: needed for residents' words, kana, romaji and misspellings. */
export interface WordsChunk {
  readonly residentsWords: readonly ResidentsWord[];
  /** `reading<TAB>surface surface …`, sorted; a surface that is its own reading stands alone. */
  readonly readings: string;
  /** Words as they are written, one a line: what a misspelling is compared with. */
  readonly compounds: string;
}

/** What a shown result needs: reading of its page and text, one entry a section. */
export type TextChunk = readonly (readonly [reading: string, text: string])[];

/** The whole index, ready to be written as one file a chunk. */
export interface SearchChunks {
  readonly core: CoreChunk;
  readonly words: WordsChunk;
  readonly texts: readonly TextChunk[];
}
