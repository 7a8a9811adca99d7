import {mergeTabs, type ProgressRecord, sameRecord} from '@site/src/domain/progress';
import {parseStored} from '@site/src/domain/progress/parse';
import {type Area, asidePrefix, readKey, recordKey, writeKey} from './areas';
import {asideNotice, memoryNotice, type Notice, newerNotice} from './notices';

/** What came of looking into the storage. */
export interface Look {
  /** Text that `record` now holds; null when there was none that could be read. */
  readonly raw: string | null;
  readonly record: ProgressRecord;
  /** True when the storage lacks something that the record has. */
  readonly stale: boolean;
  /** True when the storage must not be written to. */
  readonly frozen: boolean;
  readonly notice?: Notice;
}

/** Moves damaged text under another key. @returns false when there is no room for it */
function setAside(area: Area | undefined, raw: string, now: Date): boolean {
  return writeKey(area, `${asidePrefix}${now.toISOString()}`, raw);
}

/**
 * Reads the stored record and joins it with what this tab knows. Damaged data is set aside, data of
 * a newer version is left where it is; in both cases the reader is told.
 *
 * @param seen text that `known` holds already: found unchanged, it is not read again
 */
export function look(
  area: Area | undefined,
  known: ProgressRecord,
  now: Date,
  seen: string | null,
): Look {
  const raw = readKey(area, recordKey);
  if (raw === null || raw === seen) return {raw, record: known, stale: false, frozen: false};
  const parsed = parseStored(raw);
  if (parsed.ok) {
    const record = mergeTabs(known, parsed.record);
    return {raw, record, stale: !sameRecord(record, parsed.record), frozen: false};
  }
  if (parsed.newer)
    return {
      raw: null,
      record: known,
      stale: false,
      frozen: true,
      notice: newerNotice(parsed.reason, raw),
    };
  const moved = setAside(area, raw, now);
  return {
    raw: null,
    record: known,
    stale: moved,
    frozen: !moved,
    notice: asideNotice(parsed.reason, raw),
  };
}

/** @returns the notice to show when the text of the record could not be stored */
export function keep(area: Area | undefined, text: string): Notice | undefined {
  return writeKey(area, recordKey, text) ? undefined : memoryNotice;
}
