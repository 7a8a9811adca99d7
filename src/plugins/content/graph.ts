import {readingsOf} from '../../domain/easy/questionWords';
import {createReadingTable} from '../../domain/easy/readingTable';
import type {ContentGraph, ContentPage} from '../../schema/graph';
import {reviewedWords} from './easy/words';
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
  const words = reviewedWords(content);
  const readings = createReadingTable(words);
  return {
    pages: new Map(pages.map((page) => [page.id, page])),
    terms: byId(content.terms),
    sources: byId(content.sources),
    questions: new Map(
      content.questions.map(({value, file}) => [
        value.id,
        {...value, file, readings: readingsOf(value, readings)},
      ]),
    ),
    paths: byId(content.paths),
    diagrams: new Map(content.diagrams.map(({name, value}) => [name, value])),
    words,
    easyShared: content.easyShared?.tree,
    interests: content.interests?.value,
    municipalities: content.municipalities?.value,
    leaflet: content.leaflet?.value,
    easyTrees: new Map(
      content.pages
        .filter((page) => page.frontMatter.type === 'easy')
        .map((page) => [page.id, page.tree]),
    ),
    workshops: byId([...content.workshops].sort((a, b) => a.value.order - b.value.order)),
  };
}
