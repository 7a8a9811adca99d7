import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {unzipSync} from 'fflate';
import type {ScormCourse, ScormItem} from '../../src/domain/scorm/course';
import {expectAccessible} from './support/axe';
import {expect, test} from './support/test';

const root = path.resolve(__dirname, '../..');
const files = unzipSync(
  fs.readFileSync(path.join(root, 'build/downloads/files/manabiba-scorm-onboarding.zip')),
);
const runtime = fs.readFileSync(
  path.join(root, 'node_modules/scorm-again/dist/scorm12.js'),
  'utf8',
);
const html = new TextDecoder().decode(files['index.html']);
const course: ScormCourse = JSON.parse(
  /<script type="application\/json" id="course">(.*)<\/script>\n/.exec(html)?.[1] ?? '',
);

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

/** A learning system of one page: scorm-again around the package in a frame. */
function system(kept: string): string {
  return `<!doctype html><html lang="ja"><head><title>LMS</title><script>${runtime}</script>
<script>
window.API = new Scorm12API({autocommit: false, logLevel: 4});
const kept = ${JSON.stringify(kept)};
if (kept) window.API.loadFromJSON(JSON.parse(kept), '');
</script></head><body><iframe title="教材" src="/scorm/index.html" width="100%" height="900"></iframe></body></html>`;
}

async function launch(page: Page, kept = '') {
  await page.route('**/scorm/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/scorm/', '');
    if (name === 'lms.html') return route.fulfill({contentType: 'text/html', body: system(kept)});
    const bytes = files[name];
    if (!bytes) return route.fulfill({status: 404});
    return route.fulfill({
      contentType: types[name.split('.').at(-1) ?? ''] ?? 'text/plain',
      body: Buffer.from(bytes),
    });
  });
  await page.goto('/scorm/lms.html');
  return page.frameLocator('iframe');
}

/** What the system holds, as it would store it. */
const cmi = (page: Page) =>
  page.evaluate(() => {
    const {API} = window as unknown as {API: {renderCMIToJSONString(): string}};
    return API.renderCMIToJSONString();
  });
const value = (page: Page, element: string) =>
  page.evaluate((name) => {
    const {API} = window as unknown as {API: {LMSGetValue(element: string): string}};
    return API.LMSGetValue(name);
  }, element);

type Frame = ReturnType<Page['frameLocator']>;

/** Answers a question with native fields, rightly or wrongly. */
async function answer(frame: Frame, item: ScormItem, right: boolean) {
  const card = frame.locator(`#q-${item.id}`);
  const pick = (name: string, id: string | undefined) =>
    card.locator(`input[name="${name}"][value="${id}"]`).check();
  if (item.type === 'single')
    await pick('option', item.options.find(({correct}) => correct === right)?.id);
  if (item.type === 'multiple')
    for (const {id} of item.options.filter(({correct}) => correct === right))
      await pick('option', id);
  if (item.type === 'truefalse') {
    await pick('verdict', String(item.answer === right));
    if (item.reasons) await pick('reason', item.reasons.find(({correct}) => correct === right)?.id);
  }
  if (item.type === 'match')
    for (const {id, answer: fits} of item.rows) {
      const other = item.choices.find((choice) => choice.id !== fits)?.id ?? '';
      await card.locator(`select[name="row:${id}"]`).selectOption(right ? fits : other);
    }
  if (item.type === 'order') {
    const order = right ? item.items : [...item.items].reverse();
    for (const [at, {id}] of order.entries())
      await card.locator(`select[name="place:${id}"]`).selectOption(String(at + 1));
  }
  if (item.type === 'cloze')
    for (const blank of item.blanks) {
      if (blank.mode === 'text')
        await card
          .locator(`input[name="blank:${blank.id}"]`)
          .fill(right ? (blank.accepted[0] ?? '') : 'ちがう');
      else
        await card
          .locator(`select[name="blank:${blank.id}"]`)
          .selectOption(blank.options.find(({correct}) => correct === right)?.id ?? '');
    }
  await card.getByRole('button', {name: '答え合わせ'}).click();
  await expect(card.getByRole('heading')).toContainText(right ? '正解' : '不正解');
}

const itemsOf = (ids: readonly string[] = []) =>
  ids.flatMap((id) => course.items.filter((item) => item.id === id));

test('a course starts, is answered, suspended, resumed and passed in a learning system', async ({
  page,
}) => {
  test.setTimeout(180_000);
  let frame = await launch(page);
  await expect(frame.getByRole('heading', {level: 1})).toHaveText(course.title);
  expect(await value(page, 'cmi.core.lesson_status')).toBe('incomplete');

  const [first, ...more] = itemsOf(course.sections[0]?.questions);
  if (!first) throw new Error('no question');
  await answer(frame, first, false);
  for (const item of more) await answer(frame, item, true);
  await frame.getByRole('button', {name: /^最後の確認/}).click();
  const check = itemsOf(course.draws[0]);
  expect(check).toHaveLength(12);
  for (const item of check.slice(0, 5)) await answer(frame, item, true);

  // The window is closed; the system keeps what it was told.
  const suspended = await value(page, 'cmi.suspend_data');
  expect(suspended.length).toBeLessThanOrEqual(4096);
  for (const {id} of check.slice(0, 5)) expect(suspended).toContain(`${id}=`);
  const kept = await cmi(page);
  await page.goto('about:blank');
  await page.unrouteAll();

  frame = await launch(page, kept);
  await expect(frame.getByRole('heading', {level: 2})).toHaveText('最後の確認');
  await expect(frame.getByRole('button', {name: /^最後の確認/})).toContainText('5/12');
  await frame.getByRole('button', {name: new RegExp(course.sections[0]?.title ?? '')}).click();
  await expect(frame.locator(`#q-${first.id}`).getByRole('heading')).toContainText('不正解');
  await frame.getByRole('button', {name: /^最後の確認/}).click();

  // Two more misses: 10 of 12 reach 80 per cent.
  for (const [at, item] of check.slice(5).entries()) await answer(frame, item, at >= 2);
  await expect(frame.getByRole('heading', {name: '合格です'})).toBeVisible();
  expect(await value(page, 'cmi.core.lesson_status')).toBe('passed');
  expect(await value(page, 'cmi.core.score.raw')).toBe('83');
  const {interactions} = (JSON.parse(await cmi(page)) as {cmi: {interactions: unknown}}).cmi;
  const reported = JSON.stringify(interactions);
  for (const {id} of check) expect(reported).toContain(`"${id}"`);

  // A later, worse try takes nothing away.
  await frame.getByRole('button', {name: 'ちがう問題で、もう一度受ける'}).click();
  for (const item of itemsOf(course.draws[1])) await answer(frame, item, false);
  await expect(frame.getByRole('heading', {name: 'もう少しです'})).toBeVisible();
  expect(await value(page, 'cmi.core.lesson_status')).toBe('passed');
  expect(await value(page, 'cmi.core.score.raw')).toBe('83');
});

test('a course works by itself, says that nothing is kept, and is accessible', async ({page}) => {
  await launch(page);
  await page.goto('/scorm/index.html');
  await expect(page.getByText('学習システムにつながっていません')).toBeVisible();
  await expectAccessible(page);
  for (const item of itemsOf(course.sections[0]?.questions))
    await answer(page.mainFrame() as unknown as Frame, item, item.type === 'single');
  await expectAccessible(page);
  await page.setViewportSize({width: 320, height: 700});
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
