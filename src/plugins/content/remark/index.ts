import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {buildLinks, relatedLinks} from '../../../domain/content/links';
import {isEasy} from '../../../domain/easy/isEasy';
import {createReadingTable, type ReadingTable} from '../../../domain/easy/readingTable';
import {toRuby} from '../../../domain/easy/ruby';
import type {ContentGraph, ContentPage} from '../../../schema/graph';
import {officialTextElement, officialTextImport} from '../../law-text/remark';
import {headingId, readHeading} from '../load/loadPage';
import {isJsx} from '../load/markdown';
import type {ContentStore} from '../store';
import {pathSummary} from '../views';
import {numberCites} from './cites';
import {finishEasyPage} from './easyPage';
import {fillEmbeds} from './embeds';
import {importComponents} from './imports';
import {insertAfterHeading} from './insert';
import {flowElement, heading} from './jsx';
import {addRuby} from './ruby';
import {createTermMatcher, linkTerms} from './terms';

interface Derived {
  readonly links: ReturnType<typeof buildLinks>;
  readonly matcher: ReturnType<typeof createTermMatcher>;
  readonly readings: ReadingTable;
}

const cache = new WeakMap<ContentGraph, Derived>();

function derive(graph: ContentGraph): Derived {
  const known = cache.get(graph);
  if (known) return known;
  const derived = {
    links: buildLinks(graph),
    matcher: createTermMatcher(graph.terms.values()),
    readings: createReadingTable(graph.words),
  };
  cache.set(graph, derived);
  return derived;
}

/** Gives headings their ids, fixed or written as `{#id}`, before Docusaurus makes ids of Japanese text. */
function setHeadingIds(tree: Root, page: ContentPage): void {
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const {id} = readHeading(node, page.frontMatter.type);
    node.data = {...node.data, hProperties: {...node.data?.hProperties, id}};
    const last = node.children.at(-1);
    if (last?.type === 'text') last.value = last.value.replace(headingId, '');
  }
}

function insertGenerated(
  tree: Root,
  page: ContentPage,
  graph: ContentGraph,
  derived: Derived,
): void {
  const front = page.frontMatter;
  const read = isEasy(front) ? (text: string) => toRuby(text, derived.readings).parts : undefined;
  if (front.type === 'article') {
    const {law, article, provisions, versions, officialUrl} = front;
    insertAfterHeading(
      tree,
      'shugo',
      [flowElement('ArticleFacts', {law, article, provisions, versions, officialUrl})],
      true,
    );
    insertAfterHeading(tree, 'yomihodoku', [officialTextElement()]);
    tree.children.unshift(officialTextImport(article));
  }
  if (front.type === 'lesson') {
    const {objectives} = front;
    const readings = read && objectives.map(({text}) => read(text));
    const list = flowElement('Objectives', {objectives, read: readings});
    insertAfterHeading(tree, 'mokuhyo', [list], true);
    const path = pathSummary(graph, front.path);
    if (path) tree.children.push(flowElement('LessonComplete', {path, lesson: page.id}));
  }
  if (tree.children.some((node) => isJsx(node) && node.name === 'Trainer'))
    tree.children.unshift(flowElement('TrainerSwitch', {}));
  const groups = relatedLinks(graph, derived.links.get(page.id) ?? new Set(), read);
  const related = flowElement('Related', {groups});
  const slot = ['tsunagaru', 'motto'].find((id) =>
    tree.children.some((node) => node.type === 'heading' && node.data?.hProperties?.id === id),
  );
  if (slot) insertAfterHeading(tree, slot, [related], true);
  else tree.children.push(heading('つながる項目', 'tsunagaru') as never, related as never);
}

/**
 * Remark plugin that joins a page to the content graph: ids of fixed headings, numbered notes and
 * the list 出典, glossary links, questions, diagrams, facts of articles, links in both directions.
 * Must run before Docusaurus's own plugins, so that generated headings reach the table of contents.
 */
export function remarkContent(options: {readonly store: ContentStore; readonly root: string}) {
  return (tree: Root, file: VFile): void => {
    const graph = options.store.graph();
    const derived = derive(graph);
    const id = path
      .relative(path.join(options.root, 'docs'), file.path)
      .replaceAll(path.sep, '/')
      .replace(/\.mdx?$/, '');
    const page = graph.pages.get(id);
    const notes = numberCites(tree, graph.sources, page?.frontMatter.sources ?? []);
    if (page) {
      setHeadingIds(tree, page);
      fillEmbeds(tree, graph, page.id);
      const own = [...graph.terms.values()]
        .filter((term) => term.page?.split('#')[0] === page.id)
        .map((term) => term.id);
      // No glossary links on easy texts: explanations of terms are in the language of staff pages.
      if (page.frontMatter.type === 'easy') finishEasyPage(tree, graph, derived.readings);
      else if (isEasy(page.frontMatter)) addRuby(tree, derived.readings);
      else linkTerms(tree, derived.matcher, own);
      insertGenerated(tree, page, graph, derived);
    }
    if (notes.length > 0) {
      tree.children.push(heading('出典', 'shutten') as never, flowElement('SourceList', {notes}));
    }
    importComponents(tree);
  };
}
