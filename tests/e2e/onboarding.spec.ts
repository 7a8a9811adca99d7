import type {Page} from '@playwright/test';
import {expectClean, watch} from './support/site';
import {expect, test} from './support/test';

/** What a new member of staff types, and where it must lead. */
const searches = [
  {types: 'しえんかいぎ', opens: /支援会議/},
  {types: '106条の6', opens: /106条の6/},
  {types: '重層事業', opens: /重層/},
] as const;

/** The box in the header; on a phone it waits behind a button. */
async function openSearch(page: Page) {
  const opener = page.getByRole('button', {name: '検索を開く'});
  if (await opener.isVisible()) await opener.click();
  const box = page.getByRole('combobox', {name: 'サイト内を検索'}).first();
  await box.focus();
  return box;
}

async function searchFor(page: Page, words: string, opens: RegExp) {
  const box = await openSearch(page);
  await box.fill(words);
  const first = page.getByRole('option').first();
  await expect(first).toContainText(opens);
  await first.click();
  await expect(page).not.toHaveURL(/\/$/);
  await expect(page.locator('main')).toContainText(opens);
}

/** Answers an open question with its first choice in every group. */
async function answerFirst(page: Page, id: string) {
  const card = page.locator(`#${id}`);
  for (const group of await card.getByRole('group').all()) {
    const choice = group.locator('input[type=radio], input[type=checkbox]').first();
    if (await choice.count()) await choice.check();
  }
  await card.getByRole('button', {name: '答え合わせ'}).click();
  await expect(card.getByText(/^(?:[○✕×]\s*)?(?:正解|不正解)/).first()).toBeVisible();
}

for (const size of [
  {name: 'phone', width: 390, height: 844},
  {name: 'laptop', width: 1280, height: 900},
]) {
  test(`searches, learns, errs, recovers, finishes and finds it kept (${size.name})`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    await page.setViewportSize(size);
    const seen = watch(page);
    await page.goto('/');
    await expect(page.getByRole('heading', {level: 1})).toContainText('小さな円');

    for (const {types, opens} of searches) {
      await searchFor(page, types, opens);
      await page.goto('/');
    }

    await page.getByRole('link', {name: 'はじめてのコースを見る'}).click();
    await expect(page.getByRole('heading', {level: 1})).toContainText('はじめての地域共生社会');
    await page.getByRole('link', {name: '第1課を読む'}).click();
    await expect(page).toHaveURL(/\/docs\/learn\/onboarding\/01-naze$/);
    await expect(page.getByRole('heading', {level: 1})).toContainText('なぜ');

    // A tempting mistake: its own feedback, and the page that clears it up.
    const first = page.locator('#q-onb-01');
    await first.getByText('全部の家を一軒ずつ訪ねて回る').click();
    await first.getByRole('button', {name: '答え合わせ'}).click();
    await expect(first.getByText('不正解').first()).toBeVisible();
    await expect(first.getByText('知らせてもらえる間柄を作るほうが続きます')).toBeVisible();
    await first.getByRole('link', {name: /よくある誤解/}).click();
    await expect(page).toHaveURL(/\/docs\/misconceptions\/outreach-homon$/);
    await expect(page.getByRole('heading', {name: '何がちがうか'})).toBeVisible();

    await page.goBack();
    await expect(page).toHaveURL(/01-naze$/);
    const ids = await page
      .locator('section[id^="q-onb-"]')
      .evaluateAll((cards) => cards.map((card) => card.id));
    expect(ids.length).toBeGreaterThanOrEqual(5);
    for (const id of ids.filter((id) => id !== 'q-onb-01')) await answerFirst(page, id);
    await expect(page.getByText('この課は済みました')).toBeVisible();

    await page.goto('/progress');
    await expect(page.getByText('8課のうち1課が済').first()).toBeVisible();
    await page.reload();
    await expect(page.getByText('8課のうち1課が済').first()).toBeVisible();
    expectClean(seen);
  });
}
