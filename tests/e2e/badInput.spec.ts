import {expectClean, watch} from './support/site';
import {expect, test} from './support/test';

/** Things a browser, another program or another version may have left under our keys. */
const garbage = [
  '{"version":1,"attempts":[',
  'null',
  '[]',
  '{"version":999}',
  '<script>',
  '\u0000\uFEFF{}',
];

for (const text of garbage) {
  test(`a record of ${JSON.stringify(text)} is told of and kept`, async ({page}) => {
    const seen = watch(page);
    // Before the page's own scripts, as if it had been there from another day.
    await page.addInitScript((value) => localStorage.setItem('manabiba:progress', value), text);
    await page.goto('/progress');
    await expect(page.getByRole('heading', {level: 1})).toContainText('学習記録');
    await expect(page.getByRole('alert').first()).toContainText(/よけてあります|手をふれず/);
    await expect(
      page.getByRole('button', {name: 'よけた記録をダウンロード'}).first(),
    ).toBeVisible();
    const kept = await page.evaluate(() => Object.values(localStorage));
    expect(kept).toContain(text);
    expectClean(seen);
  });
}

test('an address that does not exist leads on in Japanese, with a search box', async ({page}) => {
  await page.goto('/nai/page');
  await expect(page.getByRole('heading', {level: 1})).toContainText('ページが見つかりません');
  await expect(page.getByRole('link', {name: '用語集（五十音）'})).toBeVisible();
});
