import fs from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import {type Diagram, diagram} from '../../../schema/diagram';
import {glossaryFile, type Term} from '../../../schema/glossary';
import {type LearningPath, learningPath} from '../../../schema/learningPath';
import {bankFile, type Question} from '../../../schema/question';
import {type Source, sourcesFile} from '../../../schema/source';
import {type Workshop, workshop} from '../../../schema/workshop';
import type {ContentIssue} from '../issues';
import {type LoadedPage, loadPage} from './loadPage';
import {parseYaml} from './parseYaml';

/** A record of a YAML file and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** 1-based line of a key inside the record. */
  readonly lineOf: (path?: readonly PropertyKey[]) => number;
}

/** Everything under `docs/`, read but not yet checked against each other. */
export interface LoadedContent {
  readonly root: string;
  readonly pages: readonly LoadedPage[];
  readonly terms: readonly Located<Term>[];
  readonly sources: readonly Located<Source>[];
  readonly questions: readonly Located<Question & {topic: string}>[];
  readonly paths: readonly Located<LearningPath>[];
  readonly diagrams: readonly (Located<Diagram> & {readonly name: string})[];
  readonly workshops: readonly (Located<Workshop> & {readonly name: string})[];
  readonly issues: readonly ContentIssue[];
}

function listFiles(folder: string, extension: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => entry.name)
    .sort();
}

function pageIds(docs: string, folder = ''): string[] {
  return fs.readdirSync(path.join(docs, folder), {withFileTypes: true}).flatMap((entry) => {
    const below = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.name.startsWith('_')) return [];
    if (entry.isDirectory()) return pageIds(docs, below);
    return entry.name.endsWith('.mdx') ? [below.replace(/\.mdx$/, '')] : [];
  });
}

/** Reads a YAML file that holds a list under one key. */
function readList<F, T>(
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
function readFolder<T>(root: string, folder: string, schema: z.ZodType<T>) {
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

/**
 * Reads everything authors wrote under `docs/` of a project.
 *
 * @param root project root (absolute)
 */
export function loadContent(root: string): LoadedContent {
  const docs = path.join(root, 'docs');
  const pages = pageIds(docs)
    .sort()
    .map((id) => loadPage(root, id));
  const sources = readList(root, 'docs/_sources.yaml', sourcesFile, (f) => f.sources, 'sources');
  const terms = readList(root, 'docs/_glossary.yaml', glossaryFile, (f) => f.terms, 'terms');
  const banks = listFiles(path.join(docs, '_bank'), '.yaml').map((name) =>
    readList(
      root,
      `docs/_bank/${name}`,
      bankFile,
      (f) => f.questions.map((question) => ({...question, topic: f.topic})),
      'questions',
    ),
  );
  const paths = readFolder(root, 'docs/_paths', learningPath);
  const diagrams = readFolder(root, 'docs/_diagrams', diagram);
  const workshops = readFolder(root, 'docs/_workshops', workshop);
  return {
    root,
    pages: pages.flatMap(({page}) => (page ? [page] : [])),
    sources: sources.items,
    terms: terms.items,
    questions: banks.flatMap((bank) => bank.items),
    paths: paths.items,
    diagrams: diagrams.items,
    workshops: workshops.items,
    issues: [...pages, sources, terms, ...banks, paths, diagrams, workshops].flatMap((part) => [
      ...part.issues,
    ]),
  };
}
