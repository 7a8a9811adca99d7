import fs from 'node:fs';
import path from 'node:path';
import {allRoutes} from './support/site';
import {expect, test} from './support/test';

const build = path.resolve(__dirname, '../../build');
const fileOf = (route: string) => {
  if (route === '/') return 'index.html';
  return route.endsWith('.html') ? route : `${route}.html`;
};
const read = (route: string) => fs.readFileSync(path.join(build, decodeURI(fileOf(route))), 'utf8');
/** Types of the descriptions in a page's head. */
const typesOf = (html: string) =>
  [...html.matchAll(/<script[^>]+type="?application\/ld\+json"?>(.*?)<\/script>/gs)].map(
    ([, json]) => (JSON.parse(json ?? '') as {'@type': string})['@type'],
  );

test('every page has one address, a title, a description and a picture to pass on', () => {
  for (const route of allRoutes().filter((address) => address !== '/404.html')) {
    const html = read(route);
    expect(html.match(/<link[^>]+rel="?canonical/g), route).toHaveLength(1);
    for (const property of ['og:title', 'og:image', 'og:url', 'twitter:card']) {
      expect(html, route).toMatch(new RegExp(`(property|name)="?${property}`));
    }
    expect(html, route).toMatch(/property="?og:image"? content="?https:[^" ]+\/img\/og\.png/);
  }
});

test('search engines find every page, with the day its content is as of', () => {
  const robots = fs.readFileSync(path.join(build, 'robots.txt'), 'utf8');
  expect(robots).toMatch(/^Sitemap: https:.*\/sitemap\.xml$/m);
  const sitemap = fs.readFileSync(path.join(build, 'sitemap.xml'), 'utf8');
  expect(sitemap).toMatch(/\/docs\/law\/106-6<\/loc><lastmod>\d{4}-\d\d-\d\dT/);
  expect(sitemap).not.toMatch(/changefreq|priority/);
});

test('pages describe themselves by what they are', () => {
  const expected: Record<string, string> = {
    '/': 'WebSite',
    '/glossary': 'DefinedTermSet',
    '/learn/onboarding': 'Course',
    '/docs/law/106-6': 'LearningResource',
    '/docs/train/kit-hajimete': 'LearningResource',
  };
  for (const [route, type] of Object.entries(expected)) {
    expect(typesOf(read(route)), route).toContain(type);
  }
  const docs = allRoutes().filter((route) => /^\/docs\/cases\/./.test(route));
  expect(docs.length).toBeGreaterThan(10);
  for (const route of docs) expect(typesOf(read(route)), route).toContain('Article');
});

test('the picture is as large as networks ask for and light enough to load', () => {
  const image = fs.readFileSync(path.join(build, 'img/og.png'));
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(image.length).toBeLessThan(100_000);
});

test('the site says how it was tested and what it is made with', () => {
  expect(read('/about')).toMatch(/\/about\/accessibility/);
  expect(read('/about/accessibility')).toContain('レベルAAに配慮');
  expect(read('/about/licences')).toContain('@docusaurus/core');
});
