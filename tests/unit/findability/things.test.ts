import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {pageThing} from '../../../src/domain/findability/page';
import {courseThing, glossaryThing, siteThing} from '../../../src/domain/findability/pages';
import {type Place, type Thing, toJsonLd} from '../../../src/domain/findability/thing';
import {openContent} from '../../../src/plugins/content/store';
import {glossaryData, pathsData} from '../../../src/plugins/content/views';
import {ofEveryWork, vocabulary} from './vocabulary';

const place: Place = {
  name: '架空市のまなびば',
  operator: '架空市',
  tagline: '一言',
  absolute: (at) => `https://example.jp/manabiba${at}`,
};

const graph = openContent(path.resolve(import.meta.dirname, '../../..')).graph();
const paths = pathsData(graph);

/** Everything wrong with a description as it stands in a page, and with what it holds. */
function faults(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(faults);
  if (typeof value !== 'object' || value === null) return [];
  const {'@type': type, '@context': _, ...rest} = value as Record<string, unknown>;
  const known = vocabulary[String(type)];
  if (!known) return [`unknown type ${String(type)}`];
  const allowed = [...known.must, ...known.may, ...ofEveryWork];
  return [
    ...known.must.filter((key) => !rest[key]?.toString()).map((key) => `${type} lacks ${key}`),
    ...Object.keys(rest)
      .filter((key) => !allowed.includes(key))
      .map((key) => `${type} has ${key}`),
    ...['url', 'image']
      .filter((key) => key in rest && !/^https:\/\//.test(String(rest[key])))
      .map((key) => `${type} ${key} is not absolute`),
    ...Object.values(rest).flatMap(faults),
  ];
}

const asRead = (thing: Thing) => JSON.parse(toJsonLd(thing)) as Record<string, unknown>;
const pages = () =>
  [...graph.pages.values()].map(({frontMatter, url}) => pageThing(frontMatter, url, place));

describe('descriptions of the real content', () => {
  test('carry what their type needs and nothing the vocabulary does not know', () => {
    const all = [
      siteThing(place),
      glossaryThing(glossaryData(graph), place),
      ...paths.map((course) => courseThing(course, place)),
      ...pages(),
    ];
    expect(all.length).toBeGreaterThan(graph.pages.size);
    expect(all.flatMap((thing) => faults(asRead(thing)))).toEqual([]);
  });

  test('stay small on every page of the docs', () => {
    const sizes = pages().map((thing) => Buffer.byteLength(toJsonLd(thing)));
    expect(Math.max(...sizes)).toBeLessThan(2500);
  });

  test('never place an invented case on the map', () => {
    for (const {frontMatter, url} of graph.pages.values()) {
      if (frontMatter.type !== 'case') continue;
      const {contentLocation} = pageThing(frontMatter, url, place);
      if (frontMatter.fictional) expect(contentLocation).toBeUndefined();
    }
  });
});

test('a lesson names its course, its aims and its quiz', () => {
  const lesson = [...graph.pages.values()].find(({frontMatter}) => frontMatter.type === 'lesson');
  if (lesson?.frontMatter.type !== 'lesson') throw new Error('no lesson');
  expect(asRead(pageThing(lesson.frontMatter, lesson.url, place))).toMatchObject({
    '@type': 'LearningResource',
    isPartOf: `https://example.jp/manabiba/learn/${lesson.frontMatter.path}`,
    teaches: lesson.frontMatter.objectives.map(({text}) => text),
    timeRequired: `PT${lesson.frontMatter.minutes}M`,
    hasPart: {'@type': 'Quiz'},
  });
});

test('no markup can begin inside a block', () => {
  const block = toJsonLd({'@type': 'WebSite', name: '</script><script>alert(1)</script>'});
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toMatchObject({name: '</script><script>alert(1)</script>'});
});
