import fs from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import type {ContentIssue} from '../issues';
import {parseYaml} from './parseYaml';

/** A record of a YAML file and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** 1-based line of a key inside the record. */
  readonly lineOf: (path?: readonly PropertyKey[]) => number;
}

/** Names of the files of a folder with an extension, sorted; none where there is no folder. */
export function listFiles(folder: string, extension: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => entry.name)
    .sort();
}

/** Reads a YAML file that holds a list under one key. */
export function readList<F, T>(
  root: string,
  file: string,
  schema: z.ZodType<F>,
  pick: (content: F) => readonly T[],
  key: string,
): {items: Located<T>[]; issues: readonly ContentIssue[]} {
  const full = path.join(root, file);
  if (!fs.existsSync(full)) {
    const issue = {
      file,
      line: 1,
      message: 'ファイルがありません。',
      fix: `${file} を作ってください。`,
    };
    return {items: [], issues: [issue]};
  }
  const {value, issues, lineOf} = parseYaml(fs.readFileSync(full, 'utf8'), file, schema);
  const items = value
    ? pick(value).map((item, index) => ({
        value: item,
        file,
        lineOf: (at: readonly PropertyKey[] = []) => lineOf([key, index, ...at]),
      }))
    : [];
  return {items, issues};
}

/** Reads a folder of YAML files with one record each. */
export function readFolder<T>(root: string, folder: string, schema: z.ZodType<T>) {
  const parts = listFiles(path.join(root, folder), '.yaml').map((fileName) => {
    const file = `${folder}/${fileName}`;
    const parsed = parseYaml(fs.readFileSync(path.join(root, file), 'utf8'), file, schema);
    const lineOf = (at: readonly PropertyKey[] = []) => parsed.lineOf(at);
    const name = fileName.replace(/\.yaml$/, '');
    return {
      issues: parsed.issues,
      items: parsed.value ? [{value: parsed.value, name, file, lineOf}] : [],
    };
  });
  return {items: parts.flatMap((part) => part.items), issues: parts.flatMap((part) => part.issues)};
}

/** Reads a YAML file with one record; a file that is not there is no fault. */
export function readOne<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
): {item?: Located<T>; issues: readonly ContentIssue[]} {
  const full = path.join(root, file);
  if (!fs.existsSync(full)) return {issues: []};
  const {value, issues, lineOf} = parseYaml(fs.readFileSync(full, 'utf8'), file, schema);
  const located = (at: readonly PropertyKey[] = []) => lineOf(at);
  return {issues, item: value ? {value, file, lineOf: located} : undefined};
}
