import type {ProgressRecord} from './types';

/** Text of the file that 書き出し gives: the record and the instant of writing. */
export function exportText(record: ProgressRecord, now: Date): string {
  return `${JSON.stringify({...record, exportedAt: now.toISOString()}, null, 1)}\n`;
}

/** File name with the day of writing. */
export function exportFileName(day: string): string {
  return `manabiba-kiroku-${day}.json`;
}
