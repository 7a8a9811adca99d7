import fs from 'node:fs';
import path from 'node:path';
import {expect, type Page} from '@playwright/test';
import {decodeText} from '../../../src/domain/html/tags';

/** The web edition that the tests are served. */
export const build = path.resolve(__dirname, '../../../build');

/** Every address of the built site, from its own sitemap and the pages that are not in it. */
export function allRoutes(): string[] {
  const sitemap = fs.readFileSync(path.join(build, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname,
  );
  return [...new Set([...listed, '/404.html'])];
}

/** Every page of the build with its HTML. */
export function builtPages(): {readonly file: string; readonly html: string}[] {
  return fs
    .readdirSync(build, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({file, html: fs.readFileSync(path.join(build, file), 'utf8')}));
}

/** Text of the first heading of a page, as it was built. */
export function headingOf(route: string): string {
  const name = decodeURI(route).replace(/^\/|\/$/g, '');
  const html = fs.readFileSync(
    path.join(build, name === '' ? 'index.html' : `${name}.html`),
    'utf8',
  );
  const [, inner = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  return decodeText(inner.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]*>/g, ''));
}

/** What a page must not do: write errors to the console, or ask anybody but this site for anything. */
export interface Watch {
  readonly errors: string[];
  readonly foreign: string[];
}

/** Starts listening; call before the first `goto`. */
export function watch(page: Page): Watch {
  const seen: Watch = {errors: [], foreign: []};
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url());
    const own = hostname === 'localhost' || protocol === 'data:' || protocol === 'blob:';
    if (!own) seen.foreign.push(request.url());
  });
  return seen;
}

export function expectClean(seen: Watch): void {
  expect(seen.errors).toEqual([]);
  expect(seen.foreign).toEqual([]);
}
