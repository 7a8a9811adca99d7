import {anyPage, boxOf, open, optionsOf, resultsOf} from './support/search';
import {expectClean, watch} from './support/site';
import {expect, test} from './support/test';

/** What people type, and the section it must lead to. */
const searches = [
  {typed: 'しえんかいぎ', title: /支援会議/},
  {typed: '106条の6', title: /106条の6/},
  {typed: '重層事業', title: /重層的支援体制整備事業/},
] as const;

for (const {typed, title} of searches) {
  test(`「${typed}」 leads to the right section by keyboard alone`, async ({page}) => {
    const seen = watch(page);
    await open(page, anyPage);
    await page.keyboard.press('/');
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.type(typed);
    await expect(optionsOf(page).first()).toContainText(title);
    await page.keyboard.press('ArrowDown');
    await expect(optionsOf(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(new RegExp(anyPage));
    await expect(page.getByRole('main')).toContainText(title);
    expectClean(seen);
  });
}

test.describe('input method', () => {
  const kana = ['じ', 'じゅ', 'じゅう', 'じゅうそ', 'じゅうそう'];

  test('results come from kana before conversion and stay when it ends', async ({page}) => {
    await open(page, anyPage);
    const input = await page.context().newCDPSession(page);
    await boxOf(page).click();
    for (const text of kana) {
      const at = {selectionStart: text.length, selectionEnd: text.length};
      await input.send('Input.imeSetComposition', {text, ...at});
    }
    await expect(optionsOf(page).first()).toContainText('重層');
    await input.send('Input.insertText', {text: '重層'});
    await expect(boxOf(page)).toHaveValue('重層');
    await expect(optionsOf(page).first()).toContainText('重層');
  });

  test('Enter and Escape while composing belong to the input method', async ({page}) => {
    await open(page, anyPage);
    const input = await page.context().newCDPSession(page);
    await boxOf(page).click();
    const text = kana.at(-1) ?? '';
    await input.send('Input.imeSetComposition', {text, selectionStart: 5, selectionEnd: 5});
    await expect(optionsOf(page).first()).toBeVisible();
    for (const key of ['Escape', 'Enter']) {
      await boxOf(page).dispatchEvent('keydown', {key, isComposing: true, bubbles: true});
      await boxOf(page).dispatchEvent('keydown', {key, keyCode: 229, bubbles: true});
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${anyPage}$`));
    await expect(optionsOf(page).first()).toBeVisible();
  });
});

test('keys: Home, End, Escape, Enter, and the shortcut gives the focus back', async ({page}) => {
  await open(page, anyPage);
  const start = page.getByRole('link', {name: '事例', exact: true}).first();
  await start.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('会議');
  await expect(optionsOf(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(optionsOf(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(optionsOf(page).last()).toHaveText(/^すべての結果を見る（\d+件）$/);
  await page.keyboard.press('Home');
  await expect(optionsOf(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(boxOf(page)).toBeFocused();
  await expect(boxOf(page)).toHaveValue('会議');
  await page.keyboard.press('Escape');
  await expect(start).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(resultsOf(page).first()).toBeVisible();
});

test('the number of results is said once, after typing', async ({page}) => {
  await open(page, anyPage);
  await boxOf(page).click();
  const said: string[] = [];
  await page.exposeFunction('say', (text: string) => said.push(text));
  await page.evaluate(() => {
    const region = document.querySelector('form[aria-label="サイト内の検索"] [role="status"]');
    if (!region) throw new Error('no live region');
    const say = (window as unknown as {say: (text: string | null) => void}).say;
    new MutationObserver(() => say(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.keyboard.type('しえんかいぎ', {delay: 60});
  await expect.poll(() => said.at(-1) ?? '').toMatch(/^\d+件見つかりました$/);
  await page.waitForTimeout(1000);
  expect(said).toHaveLength(1);
});

test('a misspelling is mended, and the query can be taken as it is', async ({page}) => {
  await page.goto('/search?q=重曹的支援体制整備事業');
  await expect(page.getByText('で検索しました。')).toContainText('重層的支援体制整備事業');
  await page.getByRole('link', {name: '「重曹的支援体制整備事業」のまま検索する'}).click();
  await expect(page).toHaveURL(/literal=1/);
  await expect(page.getByText('入力されたとおりに検索しました。')).toBeVisible();
});

test('back from a result leads to the same results at the same place', async ({page}) => {
  await page.goto('/search?q=支援');
  await expect(resultsOf(page)).toHaveCount(30);
  // The texts come after the results; a button that still moves can be missed.
  await expect(resultsOf(page).last().locator('p')).not.toBeEmpty();
  await page.getByRole('button', {name: /^つづきを見る/}).click();
  await expect(resultsOf(page)).toHaveCount(60);
  const link = resultsOf(page).nth(40).getByRole('link');
  await expect(resultsOf(page).nth(40).locator('p')).not.toBeEmpty();
  await link.click();
  await expect(page).not.toHaveURL(/\/search/);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(resultsOf(page)).toHaveCount(60);
  await expect(link).toBeInViewport();
  await page.reload();
  await expect(resultsOf(page)).toHaveCount(60);
});

test('filters stand in the address, and back undoes a question', async ({page}) => {
  await page.goto('/search?q=会議');
  await page.getByRole('checkbox', {name: '条文'}).check();
  await page.getByRole('combobox', {name: 'だれ向け'}).selectOption('staff');
  await expect(page).toHaveURL(/type=law/);
  await expect(page).toHaveURL(/for=staff/);
  await page.reload();
  await expect(page.getByRole('checkbox', {name: '条文'})).toBeChecked();
  for (const item of await resultsOf(page).all()) await expect(item).toContainText('条文');
  const field = page.getByRole('searchbox', {name: '調べることば'});
  await field.fill('財政');
  await field.press('Enter');
  await expect(page.getByRole('heading', {level: 2, name: '「財政」の検索結果'})).toBeFocused();
  await page.goBack();
  await expect(field).toHaveValue('会議');
  await expect(page.getByRole('checkbox', {name: '条文'})).toBeChecked();
});

const hostile = [
  'q=%E0%A4%A',
  `q=${'a'.repeat(10_000)}`,
  `q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
  `q=${encodeURIComponent('+title:*~9 -[]{}()^"\\')}`,
  `q=${encodeURIComponent('\u0000\u202E👩‍👩‍👧\u200B')}`,
  'q=%ED%A0%80&type=%&for=&&&==',
];
for (const query of hostile) {
  test(`/search stays a normal page with ${query.slice(0, 40)}`, async ({page}) => {
    const seen = watch(page);
    page.on('dialog', () => seen.errors.push('a dialog opened'));
    await page.goto(`/search?${query}`);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('検索');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      /見つかりました|ませんでした/,
    );
    await boxOf(page).fill('あ'.repeat(10_000));
    await boxOf(page).fill('\uD800*:^~');
    await boxOf(page).press('Enter');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('検索');
    expectClean(seen);
  });
}

test('a failed chunk offers to load again and keeps what was typed', async ({page}) => {
  await page.goto(anyPage, {waitUntil: 'networkidle'});
  await page.route('**/*.js', (route) => route.abort());
  await boxOf(page).click();
  await boxOf(page).fill('支援会議');
  await expect(page.getByRole('alert')).toContainText('検索を読みこめませんでした');
  await page.unroute('**/*.js');
  await page.getByRole('button', {name: '読みこみなおす'}).click();
  await expect(optionsOf(page).first()).toContainText('支援会議');
  await expect(boxOf(page)).toHaveValue('支援会議');
});

test('on a phone the header stays on one line and the panel gives the focus back', async ({
  page,
}) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({width, height: 700});
    await open(page, anyPage);
    const header = await page.locator('.navbar').boundingBox();
    expect(header?.height).toBeLessThanOrEqual(72);
  }
  const button = page.getByRole('button', {name: '検索を開く'});
  const size = await button.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await button.click();
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await boxOf(page).fill('ひゃくろくじょうのろく');
  await boxOf(page).fill('106条の6');
  await optionsOf(page).first().click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('main')).toContainText('106条の6');
});

test('without JavaScript the form leads to the search page, and that to the glossary', async ({
  browser,
}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(anyPage);
  await expect(
    page.locator('.navbar').getByRole('link', {name: '用語集', exact: true}),
  ).toHaveCount(1);
  await boxOf(page).fill('重層');
  await boxOf(page).press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await page.getByRole('main').getByRole('link', {name: '用語集'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('用語集');
  await context.close();
});
