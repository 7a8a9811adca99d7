import type {ContentGraph} from '../../schema/graph';
import type {QuizItem} from '../content/data';
import {buildLinks} from '../content/links';
import type {Table} from './csv';

/** Said in every open data file. */
export interface DataHead {
  readonly title: string;
  readonly licence: string;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly builtOn: string;
}

function json(head: DataHead, content: object): string {
  return `${JSON.stringify({...head, ...content}, null, 1)}\n`;
}

/** Every question as its author wrote it. */
export function bankJson(head: DataHead, questions: readonly QuizItem[]): string {
  return json(head, {questions: questions.filter(({retired}) => !retired)});
}

/** The glossary as its authors wrote it. */
export function glossaryJson(head: DataHead, graph: ContentGraph): string {
  return json(head, {terms: [...graph.terms.values()]});
}

/** The glossary as a table. */
export function glossaryTable(graph: ContentGraph): Table {
  return [
    ['ID', 'ことば', '読み', '別の言い方', '説明', '学ぶページのID', '出典'],
    ...[...graph.terms.values()].map(({id, term, reading, aliases, short, page, sources}) => [
      id,
      term,
      reading,
      aliases.join('、'),
      short,
      page ?? '',
      sources.map((source) => `${source.id}｜${source.where}`).join('\n'),
    ]),
  ];
}

/** A page of the site and what it is linked to, in both directions. */
interface GraphNode {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly url: string;
  readonly links: readonly string[];
}

function nodes(graph: ContentGraph): GraphNode[] {
  const links = buildLinks(graph);
  return [...graph.pages.values()].map(({id, url, frontMatter}) => ({
    id,
    type: frontMatter.type,
    title: frontMatter.title,
    url,
    links: [...(links.get(id) ?? [])].sort(),
  }));
}

/** Pages and their links: 概念 ⇄ 条文 ⇄ 誤解 ⇄ 事例 ⇄ 課. */
export function graphJson(head: DataHead, graph: ContentGraph): string {
  return json(head, {pages: nodes(graph)});
}

/** The same as a table: one row a page, its links in one cell. */
export function graphTable(graph: ContentGraph): Table {
  return [
    ['ページのID', '種類', '題', 'アドレス', 'つながるページのID'],
    ...nodes(graph).map(({id, type, title, url, links}) => [id, type, title, url, links.join(' ')]),
  ];
}
