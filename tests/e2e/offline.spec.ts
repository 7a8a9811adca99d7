import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from '@playwright/test';
import {loadQueries} from '../support/judge';
import {discard, type Edition, goOffline, openRoute, unpack} from './support/editions';
import {answersInPage} from './support/pageEngine';
import {resultsOf} from './support/search';
import {allRoutes, expectClean, headingOf, type Watch} from './support/site';
import {expect, test} from './support/test';

let edition: Edition;
let seen: Watch;

test.beforeAll(() => {
  edition = unpack('offline');
});
test.afterAll(() => discard(edition));

test.beforeEach(async ({context}) => {
  seen = await goOffline(context, edition);
});

test.afterEach(() => expectClean(seen));

const go = (page: Page, route: string) => openRoute(page, edition, route);

test('the ZIP is small, and its one page has a language, a title and words for no script', () => {
  expect(edition.bytes).toBeLessThanOrEqual(20_000_000);
  expect(edition.files).toContain('はじめにお読みください.txt');
  const html = fs.readFileSync(path.join(edition.folder, 'index.html'), 'utf8');
  expect(html).toContain('<html lang="ja">');
  expect(html).toMatch(/<title>.+<\/title>/);
  expect(html).toMatch(/<noscript>.*manabiba-readonly\.zip/);
});

test('every page of the site renders from the folder', async ({page}) => {
  test.setTimeout(180_000);
  const missing: string[] = [];
  for (const route of allRoutes().filter((route) => route !== '/404.html')) {
    await go(page, decodeURI(route));
    const heading = page.locator('h1').first();
    await expect(heading, route).toHaveText(headingOf(route));
    if ((await page.title()) === '') missing.push(route);
  }
  expect(missing).toEqual([]);
});

/** Titles and addresses of the first five results. */
async function firstFive(page: Page, query: string): Promise<string[]> {
  const field = page.getByRole('searchbox', {name: '調べることば'});
  await field.fill(query);
  await field.press('Enter');
  await expect(page.getByRole('heading', {name: `「${query}」の検索結果`})).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/見つかり/);
  return resultsOf(page).evaluateAll((items) =>
    items
      .slice(0, 5)
      .map((item) => item.querySelector('a'))
      .map((link) => `${link?.textContent} ${link?.getAttribute('href')?.replace(/^.*#\//, '/')}`),
  );
}

/** Own queries, and where they are the tuning queries. */
const queries = [
  path.resolve(__dirname, '../search/queries.yaml'),
  path.resolve(__dirname, '../../../shared/search/queries-dev.json'),
]
  .filter((file) => fs.existsSync(file))
  .flatMap(loadQueries)
  .map(({query}) => query);

test('searching finds the same as on the web', async ({page, browser, baseURL}) => {
  const web = await browser.newPage({baseURL});
  await web.goto('/search?q=a');
  await go(page, '/search?q=a');
  // A few are typed, which shows the way from the key to the list; it is the same for all.
  for (const query of ['しえんかいぎ', '106条の6', '重曹的支援体制整備事業', 'ブロックチェーン']) {
    const [here, there] = await Promise.all([firstFive(page, query), firstFive(web, query)]);
    expect(here, query).toEqual(there);
  }
  // All are asked of the engine and the index that each page has just used.
  const [here, there] = await Promise.all([
    answersInPage(page, queries),
    answersInPage(web, queries),
  ]);
  expect(here.filter((urls) => urls.length > 0).length).toBeGreaterThan(queries.length / 2);
  const different = queries.filter((_, at) => here[at]?.join() !== there[at]?.join());
  expect(different).toEqual([]);
  await web.close();
});

test('an answer and the progress are there after a reload', async ({page}) => {
  await go(page, '/docs/learn/onboarding/01-naze');
  const card = page.locator('#q-onb-01');
  await card.getByText('全部の家を一軒ずつ訪ねて回る').click();
  await card.getByRole('button', {name: '答え合わせ'}).click();
  await expect(card.getByText('不正解').first()).toBeVisible();
  await go(page, '/progress');
  await expect(page.getByText('8課のうち0課が済').first()).toBeVisible();
  await page.reload();
  await go(page, '/docs/learn/onboarding/01-naze');
  await expect(page.locator('#q-onb-01').getByText(/前回/).first()).toBeVisible();
});

test('links lead on, a shared address with a place opens there, and back leads back', async ({
  page,
}) => {
  await go(page, '/docs/law/106-6#ko-6');
  await expect(page.locator('#ko-6')).toBeInViewport();
  await page.getByRole('link', {name: '学習コース'}).first().click();
  await expect(page).toHaveURL(/#\/learn$/);
  await page.goBack();
  await expect(page.getByRole('heading', {level: 1})).toContainText('106条の6');
});

test('a file to keep can be downloaded', async ({page}) => {
  await go(page, '/progress');
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', {name: /書き出す|ダウンロード|保存/})
    .first()
    .click();
  expect((await download).suggestedFilename()).not.toBe('');
});

test('every file on /downloads is in the folder and opens', async ({page}) => {
  await go(page, '/downloads');
  const links = page.locator('main a[download]');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses)
    expect(fs.statSync(fileURLToPath(address)).size, address).toBeGreaterThan(500);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', {name: /^投影「はじめての地域共生社会」/}).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('manabiba-kit-hajimete.pptx');
  const [text] = await Promise.all([
    page.waitForEvent('popup'),
    links.and(page.locator('[download="manabiba-gift.txt"]')).click(),
  ]);
  await expect(text.locator('body')).toContainText('地域共生');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('ダウンロード');
});
