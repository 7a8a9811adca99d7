import type {Attempt, CheckResult, Completion, ProgressRecord, Settings} from './types';

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

const later = (a: Settings, b: Settings) => (b.at > a.at ? b : a);

/** Adds what `incoming` knows to `current` without touching epoch and settings. Loses nothing. */
export function addRecord(current: ProgressRecord, incoming: ProgressRecord): ProgressRecord {
  return {
    ...current,
    attempts: union(current.attempts, incoming.attempts, byId),
    completions: unionCompletions(current.completions, incoming.completions),
    checks: union(current.checks, incoming.checks, byId),
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
  const sizes = ({attempts, completions, checks}: ProgressRecord) =>
    `${attempts.length}/${completions.length}/${checks.length}`;
  const joined = addRecord(a, b);
  return (
    a.epoch === b.epoch &&
    a.settings.at === b.settings.at &&
    a.settings.confidence === b.settings.confidence &&
    sizes(a) === sizes(b) &&
    joined.attempts === a.attempts &&
    joined.completions === a.completions &&
    joined.checks === a.checks
  );
}
