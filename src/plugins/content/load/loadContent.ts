import fs from 'node:fs';
import path from 'node:path';
import {type Diagram, diagram} from '../../../schema/diagram';
import {glossaryFile, type Term} from '../../../schema/glossary';
import {type LearningPath, learningPath} from '../../../schema/learningPath';
import {bankFile, type Question} from '../../../schema/question';
import {type Source, sourcesFile} from '../../../schema/source';
import {type Workshop, workshop} from '../../../schema/workshop';
import type {ContentIssue} from '../issues';
import {type LoadedPage, loadPage} from './loadPage';
import {loadResidents, type ResidentsContent} from './loadResidents';
import {type Located, listFiles, readFolder, readList} from './readYaml';

export type {Located} from './readYaml';

/** Everything under `docs/`, read but not yet checked against each other. */
export interface LoadedContent extends ResidentsContent {
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

function pageIds(docs: string, folder = ''): string[] {
  return fs.readdirSync(path.join(docs, folder), {withFileTypes: true}).flatMap((entry) => {
    const below = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.name.startsWith('_')) return [];
    if (entry.isDirectory()) return pageIds(docs, below);
    return entry.name.endsWith('.mdx') ? [below.replace(/\.mdx$/, '')] : [];
  });
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
  const residents = loadResidents(root);
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
    ...residents.content,
    questions: banks.flatMap((bank) => bank.items),
    paths: paths.items,
    diagrams: diagrams.items,
    workshops: workshops.items,
    issues: [...pages, sources, terms, residents, ...banks, paths, diagrams, workshops].flatMap(
      (part) => [...part.issues],
    ),
  };
}
