import {expectAccessible} from './support/axe';
import {expectClean, watch} from './support/site';
import {expect, test} from './support/test';

test('every file on /downloads is there, with its size and what it cannot carry', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto('/downloads');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('ダウンロード');
  const links = page.locator('main a[download]');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const answer = await page.request.get(address ?? '');
    expect(answer.status(), address ?? '').toBe(200);
    expect((await answer.body()).length, address ?? '').toBeGreaterThan(500);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', {name: /Moodle の問題バンク/}).click(),
  ]);
  expect(download.suggestedFilename()).toBe('manabiba-moodle.xml');

  const moodle = page.getByRole('listitem').filter({has: page.getByText('manabiba-moodle.xml')});
  await expect(moodle).toContainText(/(?:KB|MB)・\d{4}年\d+月\d+日作成/);
  await moodle.getByText(/入らないもの/).click();
  await expect(moodle.getByText(/入らない問題（\d+問）：bunki-/)).toBeVisible();
  await expectAccessible(page);
  expectClean(seen);
});
