import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {tagsOf} from '../../src/domain/html/tags';
import {discard, type Edition, unpack} from './support/editions';
import {allRoutes} from './support/site';
import {expect, test} from './support/test';

let edition: Edition;
test.beforeAll(() => {
  edition = unpack('readonly');
});
test.afterAll(() => discard(edition));

const read = (file: string) => fs.readFileSync(path.join(edition.folder, file), 'utf8');
const pages = () => edition.files.filter((file) => file.endsWith('.html'));

test('every page of the site is a file, and the ZIP stays small', () => {
  expect(edition.bytes).toBeLessThanOrEqual(20_000_000);
  expect(edition.files).toContain('はじめにお読みください.txt');
  const expected = allRoutes().filter((route) => route !== '/404.html').length;
  expect(pages().length).toBeGreaterThanOrEqual(expected);
});

test('no page holds a script, a handler or an address of a server', () => {
  const found = pages().flatMap((file) =>
    tagsOf(read(file)).flatMap(({name, attributes, source}) => {
      const handler = [...attributes.keys()].some((key) => key.startsWith('on'));
      const rooted = ['href', 'src', 'action'].some((key) => attributes.get(key)?.startsWith('/'));
      return name === 'script' || name === 'noscript' || handler || rooted
        ? [`${file} ${source}`]
        : [];
    }),
  );
  expect(found).toEqual([]);
  expect(edition.files.filter((file) => /\.m?js$/.test(file))).toEqual([]);
});

test('every link leads to a file, and to a place in it', () => {
  const files = new Set(edition.files);
  const places = new Map(
    pages().map((file) => [
      file,
      new Set(tagsOf(read(file)).flatMap(({attributes}) => attributes.get('id') ?? [])),
    ]),
  );
  const lost = pages().flatMap((file) => {
    const base = `file:///${encodeURI(file)}`;
    return tagsOf(read(file)).flatMap(({attributes}) =>
      ['href', 'src', 'action'].flatMap((key) => {
        const url = attributes.get(key);
        if (url === undefined || /^[a-z]+:/.test(url)) return [];
        const {href, hash} = new URL(url, base);
        const target = fileURLToPath(href.replace(/[?#].*$/, '')).slice(1);
        const place = decodeURIComponent(hash.slice(1));
        const there =
          files.has(target) && (place === '' || (places.get(target)?.has(place) ?? false));
        return there ? [] : [`${file} → ${url}`];
      }),
    );
  });
  expect([...new Set(lost)].slice(0, 20)).toEqual([]);
});

test.describe('with JavaScript off', () => {
  test.use({javaScriptEnabled: false});

  test('the sidebar is open, questions show their answer, and nothing is asked of anybody', async ({
    page,
    context,
  }) => {
    await context.setOffline(true);
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => errors.push(message.text()));
    for (const width of [390, 1280]) {
      await page.setViewportSize({width, height: 900});
      await page.goto(`${edition.url}index.html`);
      await page.getByRole('link', {name: '用語集'}).first().click();
      await expect(page.getByRole('heading', {level: 1})).toHaveText('用語集');
      await page.goto(`${edition.url}docs/law/106-6.html`);
      const sidebar = page.getByRole('navigation', {name: 'ドキュメントのサイドバー'});
      expect(await sidebar.getByRole('link').count()).toBeGreaterThan(60);
      await sidebar.getByRole('link', {name: '第106条の3 包括的な支援体制'}).click();
      await expect(page.getByRole('heading', {level: 1})).toContainText('106条の3');
      await page.goto(`${edition.url}docs/learn/onboarding/01-naze.html`);
      const card = page.locator('#q-onb-01');
      await card.getByText('答え合わせ').click();
      await expect(card.getByText('正しくない').first()).toBeVisible();
    }
    expect(asked.filter((url) => !url.startsWith(edition.url))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
