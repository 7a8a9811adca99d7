import {align, type RubyPart} from './align';
import {kanji, type ReadingTable} from './readingTable';

/** A word that the table cannot read. */
export interface Unread {
  /** The run of kanji with the kana after it, as it stands in the text. */
  readonly word: string;
  /** `unknown`: not in the table. `ambiguous`: two reviewed words fit. `override`: 《》 does not fit. */
  readonly why: 'unknown' | 'ambiguous' | 'override';
}

/** Text with readings, and what could not be read. */
export interface Ruby {
  readonly parts: readonly RubyPart[];
  readonly unread: readonly Unread[];
}

/** `｜語《よみ》`: a reading for this one place. */
const override = /｜([^｜《》]+)《([^《》]*)》/g;

/** Text without the marks of readings, as titles, search and screen readers of code want it. */
export function stripOverrides(text: string): string {
  return text.replace(override, '$1');
}

function wordAt(text: string, at: number): string {
  return /^[\p{Script=Han}々]+[ぁ-ゖ]{0,2}/u.exec(text.slice(at))?.[0] ?? text.slice(at, at + 4);
}

function push(parts: RubyPart[], part: RubyPart): void {
  const last = parts.at(-1);
  if (last && last.yomi === undefined && part.yomi === undefined) {
    parts[parts.length - 1] = {text: last.text + part.text};
  } else parts.push(part);
}

function readPlain(text: string, table: ReadingTable, parts: RubyPart[], unread: Unread[]): void {
  let at = 0;
  while (at < text.length) {
    const found = table.match(text, at);
    if (found) {
      if (found.ambiguous) unread.push({word: text.slice(at, at + found.length), why: 'ambiguous'});
      for (const part of found.parts) push(parts, part);
      at += found.length;
      continue;
    }
    const rest = text.slice(at);
    const run = /^[\p{Script=Han}々]+/u.exec(rest)?.[0];
    if (run) unread.push({word: wordAt(text, at), why: 'unknown'});
    const piece = run ?? [...rest][0] ?? '';
    push(parts, {text: piece});
    at += piece.length;
  }
}

/**
 * Puts the reviewed readings on a text.
 *
 * @param text may hold `｜語《よみ》` where the reading depends on the place
 */
export function toRuby(text: string, table: ReadingTable): Ruby {
  const parts: RubyPart[] = [];
  const unread: Unread[] = [];
  let from = 0;
  for (const {0: whole, 1: word = '', 2: reading = '', index} of text.matchAll(override)) {
    readPlain(text.slice(from, index), table, parts, unread);
    const aligned = /^[ぁ-ゖー/]+$/.test(reading) ? align({word, reading}) : undefined;
    if (!aligned) unread.push({word: whole, why: 'override'});
    for (const part of aligned ?? [{text: word}]) push(parts, part);
    from = index + whole.length;
  }
  readPlain(text.slice(from), table, parts, unread);
  return {parts, unread};
}

/** Is there anything to read aloud by sight: a kanji? */
export function hasKanji(text: string): boolean {
  return kanji.test(text);
}

/** Text of the site's own interface, where every reading is written beside its word. */
export function markedRuby(text: string): readonly RubyPart[] {
  return toRuby(text, {match: () => undefined}).parts;
}
