import type {Response} from '../grading/types';

/** How sure a reader was: 1 あてずっぽう, 2 たぶん, 3 自信あり. */
export type Confidence = 1 | 2 | 3;

/** Where a question was answered. */
export interface AttemptContext {
  /** Page id, or the name of a page outside the docs, e.g. `review`. */
  readonly page: string;
  readonly lesson?: string;
  readonly path?: string;
}

/** One answer to one question. Never changed and never removed one by one. */
export interface Attempt {
  /** Unique over all devices. */
  readonly id: string;
  readonly questionId: string;
  /** Instant, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly response: Response;
  /** Null for questions that are never scored. */
  readonly correct: boolean | null;
  readonly confidence?: Confidence;
  readonly context: AttemptContext;
  /** Round whose order of options the reader saw; 0 is the author's order. */
  readonly round?: number;
}

/** A lesson was finished. The first time counts. */
export interface Completion {
  readonly lesson: string;
  readonly path?: string;
  readonly at: string;
}

/** Outcome of a 事前チェック or last check of a path. */
export interface CheckResult {
  readonly id: string;
  readonly path: string;
  readonly kind: 'pre' | 'final';
  readonly at: string;
  readonly questions: readonly string[];
  readonly correct: number;
  readonly total: number;
  readonly passed: boolean;
}

/** What a reader wrote down at a lesson. Rewritten as they write on; the last version counts. */
export interface Note {
  /** Page id of the lesson. */
  readonly lesson: string;
  /** Up to {@link longestNote} characters; empty when the reader took it back. */
  readonly text: string;
  readonly at: string;
}

/** Longest note, in characters. */
export const longestNote = 2000;

/** Wishes of the reader; the later one wins between tabs. */
export interface Settings {
  /** 自信 asked before the answer: null follows the page (on for staff, off for residents). */
  readonly confidence: boolean | null;
  readonly at: string;
}

/** Everything the site remembers of a reader, on the device only. */
export interface ProgressRecord {
  readonly format: typeof recordFormat;
  readonly version: number;
  /** Counts 全消去 and 入れかえ, so that a tab that slept through one cannot bring old data back. */
  readonly epoch: number;
  readonly attempts: readonly Attempt[];
  readonly completions: readonly Completion[];
  readonly checks: readonly CheckResult[];
  readonly notes: readonly Note[];
  readonly settings: Settings;
}

export const recordFormat = 'manabiba-progress';

/** Version that this code reads and writes. Raise it with a step in `migrations.ts`. */
export const recordVersion = 2;

/** A record of nothing. */
export const emptyRecord: ProgressRecord = {
  format: recordFormat,
  version: recordVersion,
  epoch: 0,
  attempts: [],
  completions: [],
  checks: [],
  notes: [],
  settings: {confidence: null, at: '1970-01-01T00:00:00.000Z'},
};

/** True when the reader left nothing worth keeping in the record. */
export function isEmptyRecord(record: ProgressRecord): boolean {
  const {attempts, completions, checks, notes} = record;
  return attempts.length + completions.length + checks.length + notes.length === 0;
}
