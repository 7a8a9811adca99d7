import {expect, test} from './support/test';

/** Article 6 changed on 2026-06-25; what comes on 2027-04-01 is not known. */
const days = [
  {day: '2026-06-24', now: /2021年4月1日から2026年6月24日まで/, certainty: '確認済み'},
  {day: '2026-11-21', now: /2026年6月25日から/, certainty: '確認済み'},
  {day: '2027-04-01', now: /2027年4月1日から/, certainty: '確認中'},
] as const;

for (const {day, now, certainty} of days) {
  test(`on ${day} the page of article 6 opens at the version in force`, async ({page}) => {
    await page.clock.setFixedTime(new Date(`${day}T09:00:00+09:00`));
    await page.goto('/docs/law/6');
    const panel = page
      .locator('fieldset', {hasText: 'いつの条文か'})
      .locator('div:visible', {hasText: now})
      .first();
    await expect(page.getByRole('radio', {name: 'いま'})).toBeChecked();
    await expect(panel).toBeVisible();
    await expect(panel).toContainText(certainty);
  });
}

test('earlier and later versions are one tap away', async ({page}) => {
  await page.goto('/docs/law/106-6');
  await page.getByText(/^これから 2027/).click();
  await expect(page.getByText('確認できていません').first()).toBeVisible();
  await page.getByText(/^前 2021年/).click();
  await expect(page.getByText('2021年4月1日から2025年3月31日まで')).toBeVisible();
});
