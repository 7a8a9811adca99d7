import {expectAccessible} from './support/axe';
import {anyPage, boxOf, open, optionsOf} from './support/search';
import {expect, test} from './support/test';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({colorScheme, reducedMotion: 'reduce'});

    test('finds nothing in the open list, with and without results', async ({page}) => {
      await open(page, '/');
      await boxOf(page).fill('しえんかいぎ');
      await expect(optionsOf(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page);
      await boxOf(page).fill('ブロックチェーン暗号');
      await expect(page.getByText('は見つかりませんでした。')).toBeVisible();
      await expectAccessible(page);
    });

    test('finds nothing in the panel of a phone', async ({page}) => {
      await page.setViewportSize({width: 390, height: 844});
      await open(page, anyPage);
      await page.getByRole('button', {name: '検索を開く'}).click();
      await boxOf(page).fill('しえんかいぎ');
      await expect(optionsOf(page).first()).toBeVisible();
      await expectAccessible(page);
    });

    for (const query of ['支援会議', 'ブロックチェーン暗号', '重曹的支援体制整備事業', '']) {
      test(`finds nothing on the page of results for 「${query}」`, async ({page}) => {
        await open(page, `/search?q=${query}`);
        if (query !== '') {
          await expect(page.getByRole('main').getByRole('status')).toHaveText(/見つかり/);
        }
        await expectAccessible(page);
      });
    }
  });
}
