import type {ContentGraph, ContentPage} from '../../schema/graph';
import type {LoadedContent} from './load/loadContent';

/** Joins what was read and checked into the one graph that everything else asks. */
export function buildGraph(content: LoadedContent): ContentGraph {
  const pages = content.pages.map(
    ({id, file, url, frontMatter, sections, questions, sources}): ContentPage => ({
      id,
      file,
      url,
      frontMatter,
      sections,
      questions,
      sources,
    }),
  );
  const byId = <T extends {id: string}>(items: readonly {value: T}[]) =>
    new Map(items.map((item) => [item.value.id, item.value]));
  return {
    pages: new Map(pages.map((page) => [page.id, page])),
    terms: byId(content.terms),
    sources: byId(content.sources),
    questions: new Map(content.questions.map(({value, file}) => [value.id, {...value, file}])),
    paths: byId(content.paths),
    diagrams: new Map(content.diagrams.map(({name, value}) => [name, value])),
    workshops: byId([...content.workshops].sort((a, b) => a.value.order - b.value.order)),
  };
}
