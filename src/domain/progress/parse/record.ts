import {
  type Attempt,
  type CheckResult,
  type Completion,
  type Note,
  type ProgressRecord,
  recordFormat,
  recordVersion,
  type Settings,
} from '../types';
import {entryId, instant, noteText, pageName, slug} from './fields';
import {response} from './response';
import {list, object, oneOf, optional, type Read, whole} from './validate';

const mostAttempts = 100_000;
const boolean = oneOf(true, false);

const attempt: Read<Attempt> = object<Attempt>({
  id: entryId,
  questionId: slug,
  at: instant,
  response,
  correct: oneOf(true, false, null),
  confidence: optional(oneOf(1, 2, 3)),
  context: object({page: pageName, lesson: optional(pageName), path: optional(slug)}),
  round: optional(whole(0, 1_000_000)),
});

const completion: Read<Completion> = object<Completion>({
  lesson: pageName,
  path: optional(slug),
  at: instant,
});

const check: Read<CheckResult> = object<CheckResult>({
  id: entryId,
  path: slug,
  kind: oneOf('pre', 'final'),
  at: instant,
  questions: list(slug, 200),
  correct: whole(0, 200),
  total: whole(1, 200),
  passed: boolean,
});

const note: Read<Note> = object<Note>({
  lesson: pageName,
  text: noteText,
  at: instant,
});

const settings: Read<Settings> = object<Settings>({
  confidence: oneOf(true, false, null),
  at: instant,
});

/** A record of the current version as the store writes it, or a file with its instant of writing. */
export const readRecord: Read<ProgressRecord & {readonly exportedAt?: string}> = object({
  format: oneOf(recordFormat),
  version: oneOf(recordVersion),
  epoch: whole(0, Number.MAX_SAFE_INTEGER - 1),
  attempts: list(attempt, mostAttempts),
  completions: list(completion, 1000),
  checks: list(check, 10_000),
  notes: list(note, 1000),
  settings,
  exportedAt: optional(instant),
});
