import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import type {LawCitation, WatchedPage, WatchedQuestion} from '../../src/domain/law/impact';
import {articleName, lawIdOf, officialNumber} from '../../src/domain/law/names';
import type {LoadedContent} from '../../src/plugins/content/load/loadContent';
import type {LoadedPage} from '../../src/plugins/content/load/loadPage';
import {isJsx, stringAttribute} from '../../src/plugins/content/load/markdown';

/** An article that a page explains. */
export interface WatchedArticle {
  readonly lawId: string;
  /** Id of the article page without folder. */
  readonly article: string;
  /** Id and file of the page. */
  readonly page: string;
  readonly file: string;
  /** Number in the official data, e.g. `106_6`. */
  readonly num: string;
  /** 「第106条の6」 */
  readonly name: string;
  /** Fingerprint of the text that the page explains. */
  readonly fingerprint?: string;
}

/** A law and its watched articles. */
export interface WatchedLaw {
  readonly lawId: string;
  readonly lawTitle: string;
  readonly articles: readonly WatchedArticle[];
}

/** Everything the law watch needs of the content. */
export interface Watch {
  readonly laws: readonly WatchedLaw[];
  /** Article pages whose law cannot be told from `officialUrl`. */
  readonly unwatched: readonly string[];
  readonly pages: readonly WatchedPage[];
  readonly questions: readonly WatchedQuestion[];
}

type Sources = ReadonlyMap<string, string>;

/** Law ids of the sources that are a law. */
function lawSources(content: LoadedContent): Sources {
  return new Map(
    content.sources.flatMap(({value}) => {
      const lawId = value.url && lawIdOf(value.url);
      return lawId ? [[value.id, lawId] as const] : [];
    }),
  );
}

function citation(sources: Sources, id: string, at: string): LawCitation[] {
  const lawId = sources.get(id);
  return lawId ? [{lawId, at}] : [];
}

function pageCitations(page: LoadedPage, sources: Sources): LawCitation[] {
  const found = page.frontMatter.sources.flatMap(({id, where}) => citation(sources, id, where));
  visit(page.tree, (visited) => {
    const node = visited as Nodes;
    if (!isJsx(node) || node.name !== 'Cite') return;
    const [id, at] = [stringAttribute(node, 'id') ?? '', stringAttribute(node, 'at') ?? ''];
    found.push(...citation(sources, id, at));
  });
  return found;
}

function watchedPage(page: LoadedPage, sources: Sources): WatchedPage {
  const front = page.frontMatter;
  const tested =
    front.type === 'lesson' ? front.objectives.flatMap((objective) => objective.questions) : [];
  return {
    id: page.id,
    file: page.file,
    title: front.title,
    type: front.type,
    articles: front.articles,
    citations: pageCitations(page, sources),
    asks: [...page.questions, ...tested],
  };
}

function watchedLaws(content: LoadedContent): Pick<Watch, 'laws' | 'unwatched'> {
  const laws = new Map<string, {lawTitle: string; articles: WatchedArticle[]}>();
  const unwatched: string[] = [];
  for (const {id, file, frontMatter: front} of content.pages) {
    if (front.type !== 'article') continue;
    const lawId = lawIdOf(front.officialUrl);
    if (lawId === undefined) {
      unwatched.push(file);
      continue;
    }
    const law = laws.get(lawId) ?? {lawTitle: front.law, articles: []};
    const {article, fingerprint} = front;
    const [num, name] = [officialNumber(article), articleName(article)];
    law.articles.push({lawId, article, page: id, file, num, name, fingerprint});
    laws.set(lawId, law);
  }
  return {laws: [...laws].map(([lawId, law]) => ({lawId, ...law})), unwatched};
}

/** Collects from the content which articles are watched and what may rest on them. */
export function watchOf(content: LoadedContent): Watch {
  const sources = lawSources(content);
  const questions = content.questions.filter(({value}) => !value.retired);
  return {
    ...watchedLaws(content),
    pages: content.pages.map((page) => watchedPage(page, sources)),
    questions: questions.map(({value, file, lineOf}) => ({
      id: value.id,
      file,
      line: lineOf(),
      stem: value.stem,
      articles: value.articles,
      page: value.page,
      citations: value.sources.flatMap(({id, where}) => citation(sources, id, where)),
    })),
  };
}
