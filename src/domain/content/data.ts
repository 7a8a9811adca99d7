import type {LearningPath} from '../../schema/learningPath';
import type {Question} from '../../schema/question';
import type {Source} from '../../schema/source';
import type {Workshop} from '../../schema/workshop';
import type {QuestionReadings} from '../easy/questionWords';

/** A question as pages receive it. */
export type QuizItem = Question & {
  readonly topic: string;
  /** On questions for residents: every text with its readings. */
  readonly readings?: QuestionReadings;
};

/** A page or section that a question or term leads to. */
export interface LinkTarget {
  readonly title: string;
  readonly url: string;
}

/** A page as the list of its section shows it; by address in `cards.json`. */
export interface DocCardWords {
  readonly title: string;
  readonly description: string;
}

/** A lesson as path pages and progress show it. */
export interface LessonData extends LinkTarget {
  /** Page id, e.g. `learn/onboarding/01-naze`. */
  readonly id: string;
  readonly description: string;
  readonly minutes: number;
  readonly objectives: readonly {readonly text: string; readonly questions: readonly string[]}[];
  /** Ids of the questions shown on the lesson page. */
  readonly questions: readonly string[];
}

/** A learning path with its lessons; one entry of `paths.json`. */
export interface PathData extends Omit<LearningPath, 'lessons'> {
  readonly url: string;
  readonly lessons: readonly LessonData[];
  /** Courses to finish first, by `prerequisites`. */
  readonly before: readonly LinkTarget[];
}

/** Questions of 事前チェック and last check of one path, with the pages they lead to. */
export interface PathChecks {
  readonly items: readonly QuizItem[];
  readonly links: Readonly<Record<string, LinkTarget>>;
}

/** A question of a day with the pages it leads to; one file of `daily/`. */
export interface DailyItem {
  readonly item: QuizItem;
  readonly links: Readonly<Record<string, LinkTarget>>;
}

/** One entry of `terms.json`, in the order of readings. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly reading: string;
  readonly aliases: readonly string[];
  readonly short: string;
  readonly taught?: LinkTarget;
}

/** What the home page shows of the content. */
export interface HomeData {
  readonly misconceptions: readonly {
    readonly claim: string;
    readonly truth: string;
    readonly calledBy: string;
    readonly url: string;
  }[];
  readonly cases: readonly {
    readonly title: string;
    readonly place: string;
    readonly spark: string;
    readonly url: string;
  }[];
  readonly counts: {
    readonly pages: number;
    readonly cases: number;
    readonly terms: number;
    readonly questions: number;
  };
}

/** A source with the pages that rest on it; one entry of `sources.json`. */
export interface SourceUse extends Source {
  readonly pages: readonly LinkTarget[];
}

/** A case as its card and the explorer show it; one entry of `cases.json`. */
export interface CaseCard extends LinkTarget {
  readonly description: string;
  readonly reading?: string;
  readonly aliases: readonly string[];
  /** As the source names it, or 「資料に記載なし」. */
  readonly prefecture: string;
  /** As the source names it, or 「資料に記載なし」. */
  readonly municipality: string;
  /** Year or period the source gives, or 「資料に記載なし」. */
  readonly year: string;
  readonly supports: readonly ('相談' | '参加' | '地域づくり')[];
  readonly themes: readonly string[];
  readonly actors: readonly string[];
  /** What set it off, in one phrase. */
  readonly spark: string;
  /** Invented, and marked so. */
  readonly fictional: boolean;
}

/** A branching case as a list of them shows it; one entry of `scenarios.json`. */
export interface ScenarioCard extends LinkTarget {
  /** Id of its question. */
  readonly id: string;
  /** The first scene. */
  readonly opening: string;
  /** Scenes with a decision, and ways it can end. */
  readonly scenes: number;
  readonly endings: number;
}

/** A session kit with all it says, shows and asks; one file of `kits/`. */
export interface KitData {
  readonly kit: Workshop;
  /** Page with script and advice. */
  readonly url: string;
  readonly items: readonly QuizItem[];
  readonly links: Readonly<Record<string, LinkTarget>>;
  /** Pages that the handout leads to. */
  readonly pages: readonly LinkTarget[];
}
