import type {RubyPart} from '../../../domain/easy/align';
import {createReadingTable} from '../../../domain/easy/readingTable';
import {toRuby} from '../../../domain/easy/ruby';
import type {InterestData, MunicipalitiesData, StoryData} from '../../../domain/residents/data';
import type {ContentGraph} from '../../../schema/graph';

/** Reads text with the reviewed words of the graph. */
export type Reader = (text: string) => readonly RubyPart[];

export function createReader(graph: ContentGraph): Reader {
  const table = createReadingTable(graph.words);
  return (text) => toRuby(text, table).parts;
}

/** Interests with their stories and steps; empty where nothing is written. */
export function interestsData(graph: ContentGraph, read: Reader): InterestData[] {
  const {interests} = graph;
  if (!interests) return [];
  const stories = new Map(
    interests.stories.flatMap(({page, place, say}): [string, StoryData][] => {
      const target = graph.pages.get(page);
      if (!target) return [];
      const id = page.replace('cases/', '');
      const easy = target.frontMatter.easy;
      const easyUrl = easy === undefined ? undefined : graph.pages.get(easy)?.url;
      const {title} = target.frontMatter;
      return [[id, {id, place: read(place), say: read(say), title, url: target.url, easyUrl}]];
    }),
  );
  return interests.interests.map(({id, name, stories: chosen, steps}) => ({
    id,
    name: read(name),
    label: name,
    stories: chosen.flatMap((story) => stories.get(story) ?? []),
    steps: steps.flatMap((step) => {
      const page = graph.pages.get(step.from);
      return page ? [{do: read(step.do), title: page.frontMatter.title, url: page.url}] : [];
    }),
  }));
}

/** The lists of towns with their counts. */
export function municipalitiesData(graph: ContentGraph, read: Reader): MunicipalitiesData {
  const {lists = [], towns = []} = graph.municipalities ?? {};
  return {
    lists: lists.map((list) => ({
      id: list.id,
      name: read(list.name),
      what: read(list.what),
      date: read(list.date),
      limits: read(list.limits),
      total: list.total,
      read: towns.filter((town) => town.lists.includes(list.id)).length,
      complete: list.complete,
      source: `${graph.sources.get(list.source.id)?.short ?? ''} ${list.source.where}`,
      unread: list.unread,
      gaps: list.gaps.map(({prefecture, note}) => ({prefecture, note: read(note)})),
    })),
    towns: towns.map(({unsure, ...town}) => ({
      ...town,
      ...(unsure ? {unsure: read(unsure)} : {}),
    })),
  };
}
