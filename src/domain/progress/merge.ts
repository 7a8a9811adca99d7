import type {Attempt, CheckResult, Completion, Note, ProgressRecord, Settings} from './types';

function earlier(a: {readonly at: string}, b: {readonly at: string}): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

/** Union by key in order of time; the first list wins where both know a key. */
function union<T extends {readonly at: string}>(
  first: readonly T[],
  second: readonly T[],
  key: (item: T) => string,
): readonly T[] {
  const known = new Set(first.map(key));
  const added = second.filter((item) => !known.has(key(item)));
  if (added.length === 0) return first;
  return [...first, ...added].sort(
    (a, b) => earlier(a, b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0),
  );
}

const byId = ({id}: Attempt | CheckResult) => id;

/** Finished lessons, each with the first time it was finished. */
function unionCompletions(
  a: readonly Completion[],
  b: readonly Completion[],
): readonly Completion[] {
  const first = new Map(a.map((item) => [item.lesson, item]));
  let changed = false;
  for (const item of b) {
    const known = first.get(item.lesson);
    if (known && known.at <= item.at) continue;
    first.set(item.lesson, item);
    changed = true;
  }
  if (!changed) return a;
  return [...first.values()].sort((x, y) => earlier(x, y) || (x.lesson < y.lesson ? -1 : 1));
}

/** True when `a` was written after `b`; at the same instant any order will do, but always the same. */
const supersedes = (a: Note, b: Note) => a.at > b.at || (a.at === b.at && a.text > b.text);

/** Notes, each in its last version. */
function unionNotes(a: readonly Note[], b: readonly Note[]): readonly Note[] {
  const last = new Map(a.map((note) => [note.lesson, note]));
  let changed = false;
  for (const note of b) {
    const known = last.get(note.lesson);
    if (known && !supersedes(note, known)) continue;
    last.set(note.lesson, note);
    changed = true;
  }
  if (!changed) return a;
  return [...last.values()].sort((x, y) => (x.lesson < y.lesson ? -1 : 1));
}

const later = (a: Settings, b: Settings) => (b.at > a.at ? b : a);

/** Adds what `incoming` knows to `current` without touching epoch and settings. Loses nothing. */
export function addRecord(current: ProgressRecord, incoming: ProgressRecord): ProgressRecord {
  return {
    ...current,
    attempts: union(current.attempts, incoming.attempts, byId),
    completions: unionCompletions(current.completions, incoming.completions),
    checks: union(current.checks, incoming.checks, byId),
    notes: unionNotes(current.notes, incoming.notes),
  };
}

/**
 * Merges two states of the same device, as two tabs know them. The higher epoch wins as a whole
 * (everything before was erased on purpose); within an epoch nothing is lost.
 */
export function mergeTabs(mine: ProgressRecord, theirs: ProgressRecord): ProgressRecord {
  if (mine.epoch !== theirs.epoch) return mine.epoch > theirs.epoch ? mine : theirs;
  return {...addRecord(mine, theirs), settings: later(mine.settings, theirs.settings)};
}

/** True when both records say the same, whatever the order of their entries. */
export function sameRecord(a: ProgressRecord, b: ProgressRecord): boolean {
  const sizes = ({attempts, completions, checks, notes}: ProgressRecord) =>
    `${attempts.length}/${completions.length}/${checks.length}/${notes.length}`;
  const joined = addRecord(a, b);
  return (
    a.epoch === b.epoch &&
    a.settings.at === b.settings.at &&
    a.settings.confidence === b.settings.confidence &&
    sizes(a) === sizes(b) &&
    joined.attempts === a.attempts &&
    joined.completions === a.completions &&
    joined.checks === a.checks &&
    joined.notes === a.notes
  );
}
