import type {Root} from 'mdast';
import type {WordReading} from '../domain/easy/align';
import type {QuestionReadings} from '../domain/easy/questionWords';
import type {Diagram} from './diagram';
import type {FrontMatter} from './frontMatter';
import type {Term} from './glossary';
import type {InterestsFile} from './interests';
import type {LeafletFile} from './leaflet';
import type {LearningPath} from './learningPath';
import type {MunicipalitiesFile} from './municipalities';
import type {Question} from './question';
import type {Source} from './source';
import type {Workshop} from './workshop';

/** A heading of a page and the plain text below it, up to the next heading. */
export interface Section {
  /** Address part; empty for the text before the first heading. */
  readonly id: string;
  readonly heading: string;
  /** 2–4; 1 for the text before the first heading. */
  readonly level: number;
  /** Text without markup, as a reader sees it. */
  readonly text: string;
  /** 1-based line of the heading in the file. */
  readonly line: number;
}

/** One page of `docs/`, checked. */
export interface ContentPage {
  /** Path below `docs/` without extension. */
  readonly id: string;
  /** Path from the project root, for messages. */
  readonly file: string;
  /** Address without base URL, e.g. `/docs/law/106-6`. */
  readonly url: string;
  readonly frontMatter: FrontMatter;
  readonly sections: readonly Section[];
  /** Ids of the sources the page rests on, as a whole or by a note. */
  readonly sources: ReadonlySet<string>;
  /** Ids of the questions shown on the page, in order. */
  readonly questions: readonly string[];
}

/** A question with the topic of the bank file it stands in. */
export type BankQuestion = Question & {
  readonly topic: string;
  readonly file: string;
  /** On questions for residents: every text with its readings. */
  readonly readings?: QuestionReadings;
};

/** Everything authors wrote, loaded and checked: the only source of cross-links. */
export interface ContentGraph {
  readonly pages: ReadonlyMap<string, ContentPage>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly questions: ReadonlyMap<string, BankQuestion>;
  readonly paths: ReadonlyMap<string, LearningPath>;
  readonly diagrams: ReadonlyMap<string, Diagram>;
  /** Every word with a reading that a person has seen. */
  readonly words: readonly WordReading[];
  /** What every easy page shows under どこに話す. */
  readonly easyShared?: Root;
  readonly interests?: InterestsFile;
  readonly municipalities?: MunicipalitiesFile;
  readonly leaflet?: LeafletFile;
  /** Easy pages as written, for paper. */
  readonly easyTrees: ReadonlyMap<string, Root>;
  /** Session kits by id, in their order. */
  readonly workshops: ReadonlyMap<string, Workshop>;
}
