import {type BrowserContext, expect, type Page} from '@playwright/test';

/** Opens a ready-made kit: its run sheet stands in the address from then on. */
export async function openKit(page: Page, title = 'はじめての地域共生社会'): Promise<string> {
  await page.goto('/train');
  await page.getByRole('link', {name: `「${title}」の進行表をひらく`}).click();
  await expect(page.getByRole('heading', {name: `進行表「${title}」`})).toBeVisible();
  return new URL(page.url()).search;
}

export const begin = new Date('2026-11-21T13:30:00+09:00');

/** Starts a session on time, with a clock that can be moved on. */
export async function startSession(page: Page): Promise<void> {
  await page.clock.install({time: begin});
  await openKit(page);
  await page.getByRole('link', {name: '進行をはじめる'}).click();
  await page.getByRole('button', {name: 'はじめる'}).click();
  await expect(page.getByRole('heading', {level: 1, name: '開く'})).toBeVisible();
}

export async function openProjector(context: BrowserContext, page: Page): Promise<Page> {
  const [screen] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', {name: '投影の窓を開く'}).click(),
  ]);
  await screen.setViewportSize({width: 1280, height: 720});
  return screen;
}

/** Answers the check on the page with the option at that place for every item. @returns the code */
export async function answerCheck(
  page: Page,
  phase: 'pre' | 'post',
  option: number,
): Promise<string> {
  const word = phase === 'pre' ? '事前' : '事後';
  await expect(page.getByRole('radio', {name: word})).toBeChecked();
  const items = page.getByRole('group').filter({has: page.locator('legend', {hasText: /^問\d/})});
  for (const item of await items.all()) {
    const fields = item.locator('input');
    await fields.nth(Math.min(option, (await fields.count()) - 1)).check();
  }
  await page.getByRole('button', {name: '答えおわる'}).click();
  await expect(page.getByRole('heading', {name: `${word}の符号ができました`})).toBeFocused();
  return (await page.locator('p[translate="no"]').textContent()) ?? '';
}
