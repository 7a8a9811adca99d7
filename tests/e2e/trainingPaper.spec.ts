import fs from 'node:fs';
import {expectAccessible} from './support/axe';
import {expect, test} from './support/test';
import {openKit} from './support/training';

test.describe('voting', () => {
  test('counts cards, says the next move, and keeps both rounds', async ({page}) => {
    const search = await openKit(page);
    await page.goto(`/train/vote${search}`);
    await expect(page.getByText('町の予算の打ち合わせ', {exact: false}).last()).toBeVisible();
    const count = page.getByLabel('Bの枚数');
    await page.getByLabel('Aの枚数').fill('13');
    for (let card = 0; card < 7; card++)
      await page.getByRole('button', {name: /^B .*足す/}).click();
    await expect(count).toHaveValue('7');
    await expect(page.getByText('となりと話して、もう一度上げる')).toBeVisible();
    await page.getByRole('button', {name: 'Bの札を一枚へらす'}).click();
    await expect(page.getByText('もう一度説明する')).toBeVisible();
    await page.getByLabel('二回目（話したあと）').check();
    await count.fill('18');
    await page.getByLabel('Aの枚数').fill('2');
    await expect(page.getByText('理由を一人に聞いて、先へ進む')).toBeVisible();
    await expect(page.getByRole('row', {name: /^B/})).toContainText('6枚・32%');
    await expect(page.getByRole('row', {name: /^B/})).toContainText('18枚・90%');
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByRole('row', {name: /^B/})).toContainText('6枚・32%');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'CSVで残す'}).click(),
    ]);
    const csv = fs.readFileSync(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFF問い,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
  });
});

test('講師表示 shows the notes of a page, is remembered, and stays off paper', async ({page}) => {
  const note = page.getByText('講師のためのメモ').first();
  await page.goto('/docs/concepts/chiiki-kyosei-shakai');
  await expect(note).toBeHidden();
  await page.getByRole('button', {name: '講師表示 切'}).click();
  await expect(note).toBeVisible();
  await expectAccessible(page);
  await page.goto('/docs/concepts/tatewari');
  await expect(note).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(note).toBeHidden();
  await page.emulateMedia({media: 'screen'});
  await page.getByRole('button', {name: '講師表示 入'}).click();
  await expect(note).toBeHidden();
});
