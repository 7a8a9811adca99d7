import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {parse} from 'yaml';
import {cardOf, fill, handInOf, playOn, question} from './support/quiz';
import {expectClean, watch} from './support/site';
import {expect, test} from './support/test';

interface PathFile {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly string[];
  readonly managerSheet?: unknown;
  readonly finalCheck: {readonly count: number};
}

const folder = path.resolve(__dirname, '../../docs/_paths');
const paths = fs
  .readdirSync(folder)
  .map((file) => parse(fs.readFileSync(path.join(folder, file), 'utf8')) as PathFile);

test.use({hasTouch: true, viewport: {width: 390, height: 844}});

/** Answers every question on the screen rightly. */
async function answerAll(page: Page): Promise<number> {
  const ids = await page
    .locator('section[id^="q-"]')
    .evaluateAll((cards) => cards.map(({id}) => id.slice(2)));
  for (const id of ids) {
    const card = cardOf(page, id);
    await expect(card.locator('button[type=submit]')).toBeVisible();
    await fill(card, question(id), true);
    await handInOf(card).tap();
    if (question(id).type === 'scenario') await playOn(card);
    await expect(card.getByRole('heading', {name: /の答えと解説$/})).toBeVisible();
  }
  return ids.length;
}

for (const entry of paths) {
  test(`「${entry.title}」 can be finished`, async ({page}) => {
    test.setTimeout(600_000);
    const seen = watch(page);
    for (const [index, lesson] of entry.lessons.entries()) {
      await page.goto(`/docs/${lesson}`);
      expect(await answerAll(page)).toBeGreaterThanOrEqual(3);
      await expect(page.getByText('この課は済みました')).toBeVisible();
      if (index === 0) {
        await page.goto(`/learn/${entry.id}`);
        await expect(page.getByRole('link', {name: /^第2課「.+」から続ける$/})).toBeVisible();
        await expect(page.getByText(/残りの課は約\d+分です/)).toBeVisible();
      }
    }
    await page.goto(`/learn/${entry.id}/check`);
    await page.getByRole('button', {name: 'はじめる'}).tap();
    expect(await answerAll(page)).toBe(entry.finalCheck.count);
    await expect(page.getByText('このコースの最後の確認に通りました。')).toBeVisible();
    await expect(page.getByRole('heading', {name: '目標ごとの結果'})).toBeVisible();
    await page.goto(`/learn/${entry.id}`);
    await expect(page.getByText(`(修了)`)).toBeVisible();
    expectClean(seen);
  });
}

test('a missed objective is named with the lesson to read again', async ({page}) => {
  await page.goto('/learn/onboarding/check');
  await page.getByRole('button', {name: 'はじめる'}).tap();
  const ids = await page
    .locator('section[id^="q-"]')
    .evaluateAll((cards) => cards.map(({id}) => id.slice(2)));
  for (const id of ids) {
    const card = cardOf(page, id);
    await fill(card, question(id), false);
    await handInOf(card).tap();
  }
  await expect(page.getByText('あと少しです。')).toBeVisible();
  const again = page.getByRole('link', {name: /^課「.+」を読みなおす$/});
  expect(await again.count()).toBeGreaterThanOrEqual(3);
  await again.first().tap();
  await expect(page).toHaveURL(/\/docs\/learn\/onboarding\//);
});

test('a note stays, and is printed with the record', async ({page}) => {
  await page.goto('/docs/learn/onboarding/01-naze');
  const note = page.getByRole('textbox', {name: 'この課のメモ'});
  await note.fill('直売所の朝市に、まず客として行く。');
  await note.blur();
  await expect(page.getByText('残しました。')).toBeVisible();
  await page.reload();
  await expect(note).toHaveValue('直売所の朝市に、まず客として行く。');
  await page.goto('/progress');
  await page.getByLabel('印刷する記録').selectOption('onboarding');
  await expect(page.getByText('直売所の朝市に、まず客として行く。')).toBeVisible();
});

test('three questions lead to a course', async ({page}) => {
  await page.goto('/learn');
  await page.getByRole('radio', {name: '計画や制度を受けもつ'}).check();
  await page.getByRole('radio', {name: '条文の根拠を確かめたい'}).check();
  await page.getByRole('radio', {name: '30分くらい'}).check();
  const answer = page.locator('section[aria-labelledby="guide"]').getByRole('status');
  await expect(answer).toContainText('「条文を読む」');
  await expect(answer).toContainText('先に「はじめての地域共生社会」');
  await answer.getByRole('link').tap();
  await expect(page).toHaveURL(/\/learn\/onboarding$/);
});

test('each manager’s sheet is one A4 page', async ({page}) => {
  for (const {id, managerSheet} of paths) {
    if (!managerSheet) continue;
    await page.goto(`/learn/${id}/sheet`);
    const pdf = (await page.pdf({format: 'A4'})).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), id).toHaveLength(1);
  }
});
