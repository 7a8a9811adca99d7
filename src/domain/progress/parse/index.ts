import {migrate} from '../migrations';
import {type ProgressRecord, recordFormat, recordVersion} from '../types';
import {decodeFile} from './decode';
import {tooLarge} from './limits';
import {refuseFuture, refuseImpossible, refuseTwins, refuseUnknown} from './plausible';
import {readRecord} from './record';
import {isObject, Refusal} from './validate';

/** `newer` data belongs to a later version of the site and must be left alone. */
export type ParseResult =
  | {readonly ok: true; readonly record: ProgressRecord}
  | {readonly ok: false; readonly newer: boolean; readonly reason: string};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('こわれています。途中で切れているか、書きかえられています。');
  }
}

function guarded(read: () => ProgressRecord | 'newer'): ParseResult {
  try {
    const record = read();
    if (record !== 'newer') return {ok: true, record};
    const reason =
      '新しい版の「まなびば」の記録です。ページを読みこみなおしてから、もう一度ためしてください。';
    return {ok: false, newer: true, reason};
  } catch (error) {
    const reason = error instanceof Refusal ? error.reason : '読みとれませんでした。';
    return {ok: false, newer: false, reason};
  }
}

function readText(text: string): ProgressRecord | 'newer' {
  tooLarge(text.length);
  if (text.trim() === '') throw new Refusal('中身がありません。');
  const raw = parseJson(text);
  if (!isObject(raw) || raw.format !== recordFormat)
    throw new Refusal('「まなびば」の学習記録ではありません。');
  const {version} = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new Refusal('版の番号が正しくありません。');
  if (version > recordVersion) return 'newer';
  const current = migrate(raw);
  if (!current) throw new Refusal('古すぎる版の記録で、読みとれません。');
  const {exportedAt: _exportedAt, ...record} = readRecord(current, '記録');
  refuseTwins(record);
  refuseImpossible(record);
  return record;
}

/** Reads what this device stored. Never throws, whatever the text is. */
export function parseStored(text: string): ParseResult {
  return guarded(() => readText(text));
}

/** What an imported file is measured by. */
export interface ImportChecks {
  readonly now: Date;
  /** Ids of all questions of the site, retired ones too. */
  readonly knownQuestions: ReadonlySet<string>;
}

/**
 * Reads a file a reader chose: size, encoding, form, then whether it can be true. Never throws and
 * changes nothing; a refused file comes back with the reason in Japanese.
 */
export function parseFile(bytes: Uint8Array, {now, knownQuestions}: ImportChecks): ParseResult {
  return guarded(() => {
    const record = readText(decodeFile(bytes));
    if (record === 'newer') return record;
    refuseFuture(record, now);
    refuseUnknown(record, knownQuestions);
    return record;
  });
}
