import type {PageType} from '../../schema/frontMatter';
import type {ContentGraph, ContentPage} from '../../schema/graph';
import type {RubyPart} from '../easy/align';

/** A page as another page points to it. */
export interface PageLink {
  readonly title: string;
  readonly url: string;
  readonly type: PageType;
  /** The title with the readings that are known, on pages in easy Japanese. */
  readonly read?: readonly RubyPart[];
}

/** Links of a page by the kind of page they lead to. */
export interface RelatedLinks {
  readonly concepts: readonly PageLink[];
  readonly articles: readonly PageLink[];
  readonly misconceptions: readonly PageLink[];
  readonly cases: readonly PageLink[];
  readonly lessons: readonly PageLink[];
  readonly easy: readonly PageLink[];
}

export function linkTo(page: ContentPage): PageLink {
  return {title: page.frontMatter.title, url: page.url, type: page.frontMatter.type};
}

/** Ids of the pages that a page names in its front matter or by its questions. */
export function outgoingLinks(graph: ContentGraph, page: ContentPage): Set<string> {
  const {frontMatter: front} = page;
  const ids = new Set<string>([
    ...front.related,
    ...front.articles.map((id) => `law/${id}`),
    ...front.misconceptions.map((id) => `misconceptions/${id}`),
    ...(front.easy ? [front.easy] : []),
  ]);
  for (const id of front.terms) {
    const taught = graph.terms.get(id)?.page?.split('#')[0];
    if (taught) ids.add(taught);
  }
  for (const id of page.questions) {
    const question = graph.questions.get(id);
    if (question && front.type === 'lesson') ids.add(question.page.split('#')[0] ?? '');
  }
  ids.delete(page.id);
  return ids;
}

/**
 * Links of every page in both directions: 概念 ⇄ 条文 ⇄ 誤解 ⇄ 事例 ⇄ 課.
 * A link written on one side is shown on both.
 *
 * @returns page id → ids of linked pages
 */
export function buildLinks(graph: ContentGraph): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>([...graph.pages.keys()].map((id) => [id, new Set()]));
  for (const page of graph.pages.values()) {
    for (const id of outgoingLinks(graph, page)) {
      if (!graph.pages.has(id)) continue;
      links.get(page.id)?.add(id);
      links.get(id)?.add(page.id);
    }
  }
  return links;
}

const groups: Readonly<Record<PageType, keyof RelatedLinks | null>> = {
  concept: 'concepts',
  article: 'articles',
  misconception: 'misconceptions',
  case: 'cases',
  lesson: 'lessons',
  workshop: 'lessons',
  easy: 'easy',
};

/**
 * Sorts the pages linked to a page by kind, in the order of their titles.
 *
 * @param read puts readings on a title, for pages in easy Japanese
 */
export function relatedLinks(
  graph: ContentGraph,
  ids: ReadonlySet<string>,
  read?: (title: string) => readonly RubyPart[],
): RelatedLinks {
  const sorted: Record<keyof RelatedLinks, PageLink[]> = {
    concepts: [],
    articles: [],
    misconceptions: [],
    cases: [],
    lessons: [],
    easy: [],
  };
  for (const id of ids) {
    const page = graph.pages.get(id);
    const group = page && groups[page.frontMatter.type];
    if (!page || !group) continue;
    const link = linkTo(page);
    sorted[group].push(read ? {...link, read: read(link.title)} : link);
  }
  for (const list of Object.values(sorted))
    list.sort((a, b) => a.title.localeCompare(b.title, 'ja'));
  return sorted;
}
