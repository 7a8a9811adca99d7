import {readFileSync} from 'node:fs';
import {parse} from 'yaml';

/** A query with the rule that says which results answer it. */
export interface JudgedQuery {
  readonly id: string;
  readonly class: string;
  readonly query: string;
  /** `core`: any site on the subject answers it; `seed`: only with the source documents' content. */
  readonly scope: 'core' | 'seed';
  readonly expect: {
    readonly title?: string;
    readonly all?: readonly string[];
    readonly zero?: boolean;
  };
}

/** What the judge sees of a result: title, and the text of the section it leads to. */
export interface JudgedResult {
  readonly title: string;
  readonly text: string;
}

const reach = 600;
const numerals = '〇一二三四五六七八九';

function kanjiToNumber(text: string): string {
  if (/^[〇一二三四五六七八九]+$/.test(text)) {
    return [...text].map((c) => numerals.indexOf(c)).join('');
  }
  let total = 0;
  let digit = 0;
  for (const c of text) {
    const unit = {十: 10, 百: 100, 千: 1000}[c];
    if (unit === undefined) digit = numerals.indexOf(c);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return String(total + digit);
}

/** NFKC, no white space, kanji article numbers as digits: rule 1 of the judge. */
export function judgeForm(text: string): string {
  const kanji = '[〇一二三四五六七八九十百千]+';
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(
      new RegExp(`第(${kanji})条((?:の${kanji})*)`, 'g'),
      (_, article: string, branches: string) =>
        `第${kanjiToNumber(article)}条${branches.replace(new RegExp(kanji, 'g'), kanjiToNumber)}`,
    );
}

/** Whether a result answers a query: rule 2 of the judge. */
export function isRelevant({title, text}: JudgedResult, {expect}: JudgedQuery): boolean {
  if (expect.zero) return false;
  const heading = judgeForm(title);
  if (expect.title && new RegExp(expect.title, 'i').test(heading)) return true;
  const [first, ...others] = expect.all ?? [];
  if (!first) return false;
  const all = heading + judgeForm(text);
  return [...all.matchAll(new RegExp(first, 'gi'))].some((match) => {
    const near = all.slice(Math.max(0, match.index - reach), match.index + match[0].length + reach);
    return others.every((pattern) => new RegExp(pattern, 'i').test(near));
  });
}

/** Reads queries from JSON (a list) or YAML (`queries: […]`). */
export function loadQueries(file: string): JudgedQuery[] {
  const data: unknown = parse(readFileSync(file, 'utf8'));
  const list = Array.isArray(data) ? data : (data as {queries: unknown[]}).queries;
  return list as JudgedQuery[];
}
