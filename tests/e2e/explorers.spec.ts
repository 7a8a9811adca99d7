import {expectClean, watch} from './support/site';
import {expect, test} from './support/test';

test('cases: facets combine, the address can be shared, and there is a way out', async ({page}) => {
  const seen = watch(page);
  await page.goto('/cases');
  const results = page.getByRole('region', {name: '見つかった事例'});
  const all = await results.getByRole('heading', {level: 3}).count();
  expect(all).toBeGreaterThanOrEqual(25);

  await page.getByRole('checkbox', {name: /^参加/}).first().check();
  const first = await results.getByRole('heading', {level: 3}).count();
  expect(first).toBeLessThan(all);
  await page.getByRole('searchbox').last().fill('畑');
  await expect.poll(() => results.getByRole('heading', {level: 3}).count()).toBeLessThan(first);
  await expect(page).toHaveURL(/support=.*q=/);

  // Whoever gets the address sees the same.
  const shown = await results.getByRole('heading', {level: 3}).allTextContents();
  const address = page.url();
  await page.goto('/');
  await page.goto(address);
  await expect
    .poll(() => results.getByRole('heading', {level: 3}).allTextContents())
    .toEqual(shown);

  await page.getByRole('searchbox').last().fill('ぬりかべの国');
  await expect(results.getByText('あてはまる事例はありません。')).toBeVisible();
  await results.getByRole('button', {name: 'しぼりこみを外す'}).first().click();
  await expect(results.getByRole('heading', {level: 3})).toHaveCount(all);
  expectClean(seen);
});

test('cases: what the address asks and the site does not have is said, nothing is lost', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto('/cases?theme=宇宙旅行&colour=red&pref=%3Cimg src=x onerror=alert(1)%3E');
  const note = page.getByRole('note');
  await expect(note).toContainText('宇宙旅行');
  await expect(note).toContainText('colour');
  const results = page.getByRole('region', {name: '見つかった事例'});
  expect(await results.getByRole('heading', {level: 3}).count()).toBeGreaterThanOrEqual(25);
  expectClean(seen);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('all cases and all terms stand in the page', async ({page}) => {
    await page.goto('/cases');
    const results = page.locator('section[aria-labelledby="case-results"]');
    expect(await results.locator('h3').count()).toBeGreaterThanOrEqual(25);
    await page.goto('/glossary');
    expect(await page.locator('dt').count()).toBeGreaterThanOrEqual(300);
    await expect(page.locator('#shien-kaigi')).toContainText('しえんかいぎ');
  });
});

test('glossary: kana, kanji and aliases narrow the list; its rows are in sight', async ({page}) => {
  await page.goto('/glossary');
  const filter = page.getByRole('searchbox', {name: 'ことばで絞り込む'});
  await filter.fill('しえんかいぎ');
  await expect(page.locator('#shien-kaigi')).toBeVisible();
  await expect(page.locator('#seikai')).toHaveCount(0);
  await filter.fill('成解');
  await expect(page.locator('#seikai')).toContainText('せいかい');
  await filter.fill('ｘｙｚｘｙｚ');
  await expect(page.locator('main').getByRole('status')).toContainText('見つかりませんでした');
  await filter.fill('');
  await page.getByRole('link', {name: 'た', exact: true}).click();
  await expect(page.locator('#row-た')).toBeInViewport();
});

test('sources: every source names the pages that rest on it', async ({page}) => {
  await page.goto('/about/sources');
  const sources = page.locator('main li:has(> h2)');
  expect(await sources.count()).toBeGreaterThanOrEqual(13);
  for (const source of await sources.all()) {
    await expect(source.locator('summary')).toHaveText(/（[1-9]\d*）/);
  }
  await page.goto('/about');
  await expect(page.locator('#kijunbi')).toBeVisible();
  await expect(page.locator('#mikakunin')).toBeVisible();
});
