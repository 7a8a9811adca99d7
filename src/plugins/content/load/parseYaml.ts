import {type Document, isMap, isNode, LineCounter, parseDocument} from 'yaml';
import * as z from 'zod';
import type {ContentIssue} from '../issues';
import {explainZodIssue} from './explainZodIssue';

z.config(z.locales.ja());

/** A value read from YAML, with the means to tell the line of any part of it. */
export interface ParsedYaml<T> {
  /** Absent when the text does not fit the schema. */
  readonly value?: T;
  readonly issues: readonly ContentIssue[];
  /** 1-based line in the file of the node at `path`; of its nearest parent if it has none. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

function syntaxFix(source: string, line: number): {message: string; fix: string} {
  const text = source.split('\n')[line - 1] ?? '';
  if (/^\s*\t/.test(text) || /^ *\t/.test(text)) {
    return {
      message: '字下げにタブ文字が使われています。',
      fix: 'タブを消して、半角スペース2つずつで字下げしてください。',
    };
  }
  if (/^\s*(?:- )?[^\s:「『"']+：/.test(text)) {
    return {
      message: '項目名のあとが全角の「：」になっています。',
      fix: '半角の「:」と半角スペースに直してください。',
    };
  }
  return {
    message: 'YAMLとして読めません。',
    fix: '字下げ、「: 」のあとの半角スペース、閉じていない引用符を確かめてください。「: 」や # を含む文は引用符で囲みます。',
  };
}

/** Full-width colons are legal YAML text, so a parser keeps silent about them: look for them first. */
function fullWidthColonLines(source: string): number[] {
  return source
    .split('\n')
    .flatMap((text, index) => (/^\s*(?:- )?[A-Za-z_]+：/.test(text) ? [index + 1] : []));
}

function lineFinder(doc: Document, counter: LineCounter, offset: number) {
  return (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const keys = path.slice(0, depth);
      const parent = doc.getIn(keys.slice(0, -1), true);
      const last = keys.at(-1);
      if (isMap(parent) && last !== undefined) {
        const pair = parent.items.find(
          (item) => String(isNode(item.key) ? item.key.toJSON() : item.key) === String(last),
        );
        if (pair && isNode(pair.key) && pair.key.range) {
          return counter.linePos(pair.key.range[0]).line + offset;
        }
      }
      const node = keys.length === 0 ? doc.contents : doc.getIn(keys, true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + offset;
    }
    return 1 + offset;
  };
}

/**
 * Parses YAML and checks it against a schema.
 *
 * @param source YAML text
 * @param file path for messages
 * @param schema zod schema of the whole text
 * @param offset lines of the file before the first line of `source`
 */
export function parseYaml<T>(
  source: string,
  file: string,
  schema: z.ZodType<T>,
  offset = 0,
): ParsedYaml<T> {
  const counter = new LineCounter();
  const doc = parseDocument(source, {lineCounter: counter, prettyErrors: false});
  const lineOf = lineFinder(doc, counter, offset);
  const colons = fullWidthColonLines(source).map((line) => ({
    file,
    line: line + offset,
    ...syntaxFix(source, line),
  }));
  if (colons.length > 0) return {issues: colons, lineOf};
  if (doc.errors.length > 0) {
    const issues = doc.errors.map((error) => {
      const line = counter.linePos(error.pos[0]).line;
      return {file, line: line + offset, ...syntaxFix(source, line)};
    });
    return {issues, lineOf};
  }
  const result = schema.safeParse(doc.toJS(), {reportInput: true});
  if (result.success) return {value: result.data, issues: [], lineOf};
  const issues = result.error.issues.map((issue) => {
    const path =
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    return {file, line: lineOf(path), ...explainZodIssue(issue)};
  });
  return {issues, lineOf};
}
