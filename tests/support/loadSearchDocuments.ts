import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {pageDocuments, type SearchablePage, termDocument} from '../../src/domain/search/documents';
import type {SearchDocument} from '../../src/domain/search/types';
import type {FrontMatter} from '../../src/schema/frontMatter';
import type {Term} from '../../src/schema/glossary';
import type {Section} from '../../src/schema/graph';
import {headingSlots} from '../../src/schema/headings';

const root = path.resolve(import.meta.dirname, '../..');

/** Plain text of a stretch of MDX: tags, markup and link targets removed. */
function plainText(mdx: string): string {
  return mdx
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*\|?[\s:|-]+\|\s*$/gm, '')
    .replace(/[*_`>#|]/g, ' ')
    .replace(/^\s*(?:[-+]|\d+\.)\s/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function headingId(title: string, given: string | undefined, type: FrontMatter['type']): string {
  if (given) return given;
  return headingSlots[type].find((slot) => slot.title === title)?.id ?? encodeURIComponent(title);
}

function sectionsOf(body: string, type: FrontMatter['type']): Section[] {
  const sections: Section[] = [];
  const heading = /^(#{2,4})\s+(.*?)(?:\s*\{#([\w-]+)\})?\s*$/gm;
  const found = [...body.matchAll(heading)];
  const first = found[0]?.index ?? body.length;
  sections.push({id: '', heading: '', level: 1, text: plainText(body.slice(0, first)), line: 1});
  for (const [i, match] of found.entries()) {
    const from = match.index + match[0].length;
    const title = plainText(match[2] ?? '');
    sections.push({
      id: headingId(title, match[3], type),
      heading: title,
      level: match[1]?.length ?? 2,
      text: plainText(body.slice(from, found[i + 1]?.index ?? body.length)),
      line: body.slice(0, match.index).split('\n').length,
    });
  }
  return sections;
}

function readPage(file: string): SearchablePage | undefined {
  const [, front, body] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  if (front === undefined || body === undefined) return undefined;
  const frontMatter = {aliases: [], ...parse(front)} as FrontMatter;
  const id = path.relative(path.join(root, 'docs'), file).replace(/\.mdx?$/, '');
  const sections = sectionsOf(body, frontMatter.type);
  return {id, url: `/docs/${id}`, frontMatter, sections};
}

/** Glossary entries of one YAML file, whether it holds a list or `{terms: […]}`. */
function readTerms(file: string): Term[] {
  const data: unknown = parse(readFileSync(file, 'utf8'));
  const list = Array.isArray(data) ? data : ((data as {terms?: unknown[]} | null)?.terms ?? []);
  return (list as Partial<Term>[]).map((term) => ({aliases: [], ...term}) as Term);
}

/** Glossary of the site; while it is being written, also the fragments in `extraFolder`. */
export function loadTerms(extraFolder?: string): Term[] {
  const site = path.join(root, 'docs/_glossary.yaml');
  const files = existsSync(site) ? [site] : [];
  if (extraFolder && existsSync(extraFolder)) {
    const names = readdirSync(extraFolder).filter((name) => name.endsWith('.yaml'));
    files.push(...names.map((name) => path.join(extraFolder, name)));
  }
  const terms = files.flatMap(readTerms);
  return [...new Map(terms.map((term) => [term.id, term])).values()];
}

/**
 * Reads the pages of `docs/` without the checks of the content plugin, so that the search can be
 * measured on its own.
 */
export function loadPages(): SearchablePage[] {
  return readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name) && !path.basename(name).startsWith('_'))
    .sort()
    .map((name) => readPage(path.join(root, 'docs', name)))
    .filter((page) => page !== undefined);
}

/**
 * Searchable sections of the pages and glossary in the working tree.
 *
 * @param extraGlossary Folder with glossary fragments, read beside `docs/_glossary.yaml`.
 */
export function loadSearchDocuments(extraGlossary?: string): SearchDocument[] {
  return [...loadPages().flatMap(pageDocuments), ...loadTerms(extraGlossary).map(termDocument)];
}
