import {addRecord} from './merge';
import {
  type Attempt,
  type CheckResult,
  type Completion,
  emptyRecord,
  type Note,
  type ProgressRecord,
} from './types';

/** A record that holds only the given entries, for adding to another. */
function only(entries: Partial<ProgressRecord>): ProgressRecord {
  return {...emptyRecord, ...entries};
}

export function addAttempt(record: ProgressRecord, attempt: Attempt): ProgressRecord {
  return addRecord(record, only({attempts: [attempt]}));
}

export function addCompletion(record: ProgressRecord, completion: Completion): ProgressRecord {
  return addRecord(record, only({completions: [completion]}));
}

export function addCheck(record: ProgressRecord, check: CheckResult): ProgressRecord {
  return addRecord(record, only({checks: [check]}));
}

/** Puts a note in the place of the one before. */
export function setNote(record: ProgressRecord, note: Note): ProgressRecord {
  return addRecord(record, only({notes: [note]}));
}

/** Sets whether 自信 is asked; null follows the page again. */
export function setConfidence(
  record: ProgressRecord,
  confidence: boolean | null,
  at: string,
): ProgressRecord {
  return {...record, settings: {confidence, at}};
}

/** Nothing but the settings is left; other tabs drop what they remember. */
export function erase(record: ProgressRecord): ProgressRecord {
  return {...emptyRecord, settings: record.settings, epoch: record.epoch + 1};
}

/** `merge` adds the file to the record; `replace` puts the file in its place. */
export type ImportMode = 'merge' | 'replace';

/** Takes in a checked file. Settings stay those of the device. */
export function importRecord(
  current: ProgressRecord,
  incoming: ProgressRecord,
  mode: ImportMode,
): ProgressRecord {
  return addRecord(mode === 'merge' ? current : erase(current), incoming);
}
