import fs from 'node:fs';
import path from 'node:path';
import {expectAccessible} from './support/axe';
import {allRoutes, expectClean, watch} from './support/site';
import {expect, test} from './support/test';

const learn = path.resolve(__dirname, '../../build/learn');
const courses = fs
  .readdirSync(learn)
  .filter((name) => fs.existsSync(path.join(learn, name, 'print.html')));

test('every course has a page of all its lessons, which searches are kept from', async ({page}) => {
  test.setTimeout(120_000);
  const seen = watch(page);
  expect(courses.length).toBeGreaterThan(0);
  for (const course of courses) {
    await page.goto(`/learn/${course}`);
    const lessons = await page
      .locator('main a[href*="/docs/learn/"]')
      .evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
    await page.getByRole('link', {name: '全部の課を一つのページで読む・印刷する'}).click();
    await expect(page.locator('main article')).toHaveCount(lessons);
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({id}) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const missing = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => decodeURIComponent(link.getAttribute('href') ?? '').slice(1))
          .filter((id) => !document.getElementById(id)),
      );
    expect(missing).toEqual([]);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  }
  expect(allRoutes().filter((route) => route.endsWith('/print'))).toEqual([]);
  expectClean(seen);
});

test('a course prints as a PDF with pages, and no answer stands before the last part', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const [course] = courses;
  await page.goto(`/learn/${course}/print`);
  await expectAccessible(page);
  await page.emulateMedia({media: 'print'});
  const pdf = await page.pdf({format: 'A4'});
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(15);
  const early = page.locator('main article');
  for (const word of ['正解です', '答えと解説'])
    await expect(early.getByText(word).first()).toBeHidden();
  await expect(page.getByRole('heading', {name: '確認問題の答えと解説'})).toBeVisible();
});
