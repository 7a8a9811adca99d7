import {longestNote} from '../types';
import {matching, type Read, Refusal} from './validate';

/** Ids that authors give: as `slug` in `src/schema/common.ts`. */
export const slug = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Page ids and names of pages outside the docs. */
export const pageName = matching(/^[a-z0-9-]+(?:\/[a-z0-9-]+){0,5}$/);

/** Ids that the store gives to attempts and checks. */
export const entryId = matching(/^[A-Za-z0-9_-]{8,40}$/);

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** An instant as `Date.prototype.toISOString` writes it, and one that exists. */
export const instant: Read<string> = (value, at) => {
  if (typeof value === 'string' && isoInstant.test(value)) {
    const time = Date.parse(value);
    if (Number.isFinite(time) && new Date(time).toISOString() === value) return value;
  }
  throw new Refusal(`${at}(日時)が正しくありません。`);
};

/** Longest word a reader may type into a blank. */
export const typedLength = 100;

const forbidden = '\\p{Cc}<>';

/** A word typed by the reader: short, without control characters and angle brackets. */
export const typed = matching(new RegExp(`^[^${forbidden}]{1,${typedLength}}$`, 'u'));

/** Makes typed text fit {@link typed}. */
export function cleanTyped(text: string): string {
  const kept = text.normalize('NFKC').replace(new RegExp(`[${forbidden}]`, 'gu'), '');
  return Array.from(kept.trim()).slice(0, typedLength).join('');
}

/** A note: text with line breaks, without other control characters. */
export const noteText = matching(new RegExp(`^(?:[^\\p{Cc}]|\\n){0,${longestNote}}$`, 'u'));

/** Makes text from a field fit {@link noteText}. */
export function cleanNote(text: string): string {
  const kept = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
  return Array.from(kept).slice(0, longestNote).join('');
}
