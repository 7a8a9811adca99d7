import fs from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import {readXlsx} from '../unit/exporters/support/readXlsx';
import {discard, type Edition, goOffline, openRoute, unpack} from './support/editions';
import {expectClean} from './support/site';
import {expect, test} from './support/test';
import {answerCheck, openProjector} from './support/training';

let edition: Edition;
test.beforeAll(() => {
  edition = unpack('offline');
});
test.afterAll(() => discard(edition));

/** 90 minutes for new staff, as the form makes them. */
async function plan(page: Page): Promise<string> {
  await openRoute(page, edition, '/train');
  await page.getByLabel('90分').check();
  await page.getByLabel('人数').fill('12');
  await page.getByRole('button', {name: '組み立てる'}).click();
  await expect(page.getByRole('heading', {name: '進行表「はじめての地域共生社会」'})).toBeFocused();
  const lengths = await page
    .getByRole('combobox', {name: /の分数$/})
    .evaluateAll((fields) => fields.map((field) => Number((field as HTMLSelectElement).value)));
  expect(lengths.reduce((sum, minutes) => sum + minutes, 0)).toBe(90);
  return page.url();
}

async function printAll(page: Page): Promise<void> {
  await page.getByRole('link', {name: '問題用紙'}).first().click();
  const bar = page.getByRole('navigation', {name: 'この研修の印刷物'});
  for (const name of [
    '問題',
    '解答用紙',
    '解答・解説',
    'グループカード',
    'A〜D 投票カード',
    '資料',
  ]) {
    await bar.getByRole('link', {name, exact: true}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(name);
    const paper = await page.pdf({preferCSSPageSize: true});
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  }
}

/** Milliseconds from a press in the trainer's window to the change in the other one. */
async function delayOf(press: Locator, screen: Page): Promise<number> {
  const changed = screen.evaluate(() => {
    const text = () => document.querySelector('main')?.textContent;
    const before = text();
    return new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (text() === before) return;
        observer.disconnect();
        resolve(Date.now());
      });
      observer.observe(document.body, {childList: true, subtree: true, characterData: true});
    });
  });
  const pressed = await press.evaluate((button) => {
    const at = Date.now();
    (button as HTMLButtonElement).click();
    return at;
  });
  return (await changed) - pressed;
}

async function runAndProject(page: Page): Promise<void> {
  await page.getByRole('link', {name: '進行をはじめる'}).click();
  await page.getByRole('button', {name: 'はじめる'}).click();
  const screen = await openProjector(page.context(), page);
  await expect(screen.getByRole('heading', {name: 'はじめての地域共生社会'})).toBeVisible();

  await page.getByLabel('このブロックが長引きそう').selectOption('8');
  await expect(page.getByText('8分おくれ。', {exact: true})).toBeVisible();
  const cuts = page.getByRole('listitem').filter({hasText: /分短くする|をやめる|持ち帰りにする/});
  expect(await cuts.count()).toBeGreaterThan(0);
  await page.getByRole('button', {name: 'そうする'}).click();
  await expect(page.getByText('予定どおり')).toBeVisible();
  await page.reload();
  await expect(page.getByText('予定どおり')).toBeVisible();

  const next = page.getByRole('button', {name: '次へ'});
  const delays: number[] = [];
  for (let turn = 0; turn < 5; turn++) delays.push(await delayOf(next, screen));
  const [, , middle] = delays.sort((a, b) => a - b);
  expect(middle, delays.join()).toBeLessThanOrEqual(200);
  await expect(page.getByText('いま 6/')).toBeVisible();
  await screen.close();

  const windows = await page
    .locator('main a[target]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(windows.length).toBeGreaterThan(0);
  for (const address of windows) expect(address).toMatch(/^#\//);
}

async function vote(page: Page): Promise<void> {
  await page.getByRole('link', {name: '紙で投票する'}).click();
  const begun = Date.now();
  const cards = {A: 9, B: 18, C: 3};
  for (const [letter, count] of Object.entries(cards)) {
    const add = page.getByRole('button', {name: new RegExp(`^${letter} *の札を一枚足す`)});
    for (let card = 0; card < count; card++) await add.click();
  }
  expect(Date.now() - begun).toBeLessThanOrEqual(30_000);
  await expect(page.getByText('合計 30枚')).toBeVisible();
  await expect(page.getByText('となりと話して、もう一度上げる')).toBeVisible();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'CSVで残す'}).click(),
  ]);
  expect(fs.readFileSync(await csv.path(), 'utf8')).toContain(',9,18,3,0,30,60');
}

async function measure(page: Page): Promise<void> {
  await page.getByRole('link', {name: '事前・事後をはかる'}).click();
  const collecting = page.url();
  const codes: string[] = [];
  for (const phase of ['pre', 'post'] as const) {
    await page.getByRole('link', {name: phase === 'pre' ? '事前の確認' : '事後の確認'}).click();
    codes.push(await answerCheck(page, phase, 1));
    await page.goto(collecting);
  }
  await page.getByLabel('符号（一行に一つ）').fill(codes.join('\n'));
  for (let person = 1; person <= 4; person++) {
    await page.getByLabel(`${person}人目の事前`).fill('ABAAA');
    await page.getByLabel(`${person}人目の事後`).fill('BABBB');
  }
  await expect(page.getByText('事前と事後のそろった人が5人')).toBeVisible();
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Excelで保存'}).click(),
  ]);
  const {sheets, formulas} = readXlsx(fs.readFileSync(await workbook.path()));
  expect(Object.keys(sheets)).toEqual(['まとめ', '問題ごと', '選択肢ごと']);
  expect(formulas).toBe(0);
}

async function eraseAll(page: Page): Promise<void> {
  const keys = () =>
    page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  await openRoute(page, edition, '/progress');
  await page.getByRole('button', {name: 'この端末の記録をすべて消す'}).click();
  const before = await keys();
  for (const key of ['manabiba:train:run', 'manabiba:train:screen', 'manabiba:train:votes'])
    expect(before).toContain(key);
  await page.getByRole('button', {name: 'すべて消す', exact: true}).click();
  await expect(page.getByText('この端末の記録をすべて消しました。')).toBeVisible();
  const left = (await keys()).filter((key) => key.startsWith('manabiba:'));
  expect(left).toEqual(['manabiba:progress']);
}

test('a whole session from the folder: plan, paper, run, project, vote, measure, erase', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const seen = await goOffline(context, edition);
  const planned = await plan(page);
  await printAll(page);
  await page.goto(planned);
  await runAndProject(page);
  await page.goto(planned);
  await vote(page);
  await page.goto(planned);
  await measure(page);
  await eraseAll(page);
  expectClean(seen);
});
