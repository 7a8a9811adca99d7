import {expect, type Locator, type Page} from '@playwright/test';

/** A page to search from. */
export const anyPage = '/docs/concepts/tatewari';

/** The first search box in sight: that of the header, or of the panel on a phone. */
export function boxOf(page: Page): Locator {
  return page.getByRole('combobox', {name: 'サイト内を検索'}).first();
}

/** Options of the list below the box. */
export function optionsOf(page: Page): Locator {
  return page.getByRole('option');
}

/** Results on the search page. */
export function resultsOf(page: Page): Locator {
  return page.getByRole('list', {name: '検索結果'}).getByRole('listitem');
}

/** Opens a page and waits until it answers to keys. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true', {
    timeout: 20_000,
  });
}
