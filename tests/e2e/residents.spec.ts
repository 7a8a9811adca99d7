import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import type {Page} from '@playwright/test';
import jsqr from 'jsqr';
import {expectAccessible} from './support/axe';
import {open} from './support/search';
import {expectClean, watch} from './support/site';
import {expect, test} from './support/test';

const easyPage = '/docs/easy/soudan';
const routes = [easyPage, '/docs/easy', '/suki', '/municipalities', '/leaflet', '/family-sheet'];
const phones = [
  {width: 390, height: 844},
  {width: 320, height: 640},
];

/** Is the page as wide as the window and no wider? */
async function expectNoSidewaysScroll(page: Page) {
  const spare = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(spare).toBeLessThanOrEqual(0);
}

for (const size of phones) {
  test(`residents' pages fit a window of ${size.width} px`, async ({page}) => {
    test.setTimeout(120_000);
    await page.setViewportSize(size);
    const seen = watch(page);
    for (const route of routes) {
      await open(page, route);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
    expectClean(seen);
  });
}

test('easy pages are large, and their controls are easy to hit', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await open(page, easyPage);
  const paragraph = page.locator('.mb-sec p').first();
  const {size, line} = await paragraph.evaluate((element) => {
    const style = getComputedStyle(element);
    return {size: Number.parseFloat(style.fontSize), line: Number.parseFloat(style.lineHeight)};
  });
  expect(size).toBeGreaterThanOrEqual(18);
  expect(line / size).toBeGreaterThanOrEqual(1.75);
  await open(page, '/suki');
  for (const link of await page
    .getByRole('navigation', {name: '好きなこと'})
    .getByRole('link')
    .all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await open(page, '/municipalities');
  for (const link of await page
    .getByRole('navigation', {name: '都道府県の地図'})
    .getByRole('link')
    .all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('readings are shown, hidden by the switch, and stay hidden on this device', async ({page}) => {
  await open(page, easyPage);
  const reading = page.locator('.mb-sec rt').first();
  const button = page.getByRole('button', {name: 'ふりがな'});
  await expect(reading).toBeVisible();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(reading).toBeHidden();
  await expect(page.locator('.mb-sec rp').first()).toBeHidden();
  await open(page, '/suki');
  await expect(page.locator('main rt').first()).toBeHidden();
  await page.reload();
  await expect(page.locator('main rt').first()).toBeHidden();
  await page.getByRole('button', {name: 'ふりがな'}).click();
  await expect(page.locator('main rt').first()).toBeVisible();
});

test('other pages carry no readings over their text', async ({page}) => {
  await open(page, '/docs/system/kotowaranai');
  await expect(page.locator('main rt')).toHaveCount(0);
});

test('every kanji of a body, and of what stands above it, has its reading', async ({page}) => {
  await open(page, easyPage);
  const blocks = page.locator(
    '.mb-sec:not(.mb-sec--shutten) :is(p, li), article header :is(p, span)',
  );
  const bare = await blocks.evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const read of copy.querySelectorAll('ruby, sup')) read.remove();
      return /\p{Script=Han}+/u.exec(copy.textContent ?? '')?.[0] ?? '';
    }),
  );
  expect(bare.length).toBeGreaterThan(20);
  expect(bare.filter(Boolean)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('readings, desks, stories and lists are there', async ({page}) => {
    await page.goto(easyPage);
    await expect(page.locator('.mb-sec rt').first()).toBeVisible();
    await expect(page.getByRole('button', {name: 'ふりがな'})).toBeHidden();
    await expect(page.locator('#doko')).toBeVisible();
    await expect(page.getByText('119：').first()).toBeVisible();
    await page.goto('/suki');
    await expect(page.locator('main').getByRole('listitem').first()).toBeVisible();
    await page.goto('/municipalities');
    await expect(page.locator('#ken-27')).toContainText('豊中');
    await expect(page.getByLabel(/まちの/)).toBeHidden();
  });
});

test('from what one likes to a story and to where to talk', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  const seen = watch(page);
  await open(page, '/suki');
  await page.getByRole('navigation', {name: '好きなこと'}).getByRole('link', {name: /畑/}).click();
  const part = page.locator('section', {has: page.locator('#hatake')});
  await expect(page.locator('#hatake')).toBeInViewport();
  await expect(part.getByRole('heading', {level: 3})).toHaveCount(2);
  await part.getByRole('link', {name: /豊中めぐり/}).click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('畑');
  await page.goBack();
  await page
    .locator('main')
    .getByRole('link', {name: /^どこに/})
    .click();
  await expect(page).toHaveURL(/soudan#doko$/);
  expectClean(seen);
});

test('a town is found by kanji, kana and romaji, with the limits beside it', async ({page}) => {
  await open(page, '/municipalities');
  const box = page.getByRole('searchbox', {name: /まちの/});
  for (const query of ['豊中', 'とよなか', 'toyonaka']) {
    await box.fill(query);
    const card = page.locator('section', {has: box}).getByRole('listitem').first();
    await expect(card).toContainText('大阪府');
    await expect(card).toContainText('2021');
  }
  await box.fill('なはしではない');
  await expect(page.locator('section', {has: box}).getByRole('status')).toContainText('ありません');
  await expect(page.locator('section', {has: box})).toContainText('ではありません');
  await box.fill('ほっかいどう');
  await page.locator('section', {has: box}).getByRole('link', {name: '北海道'}).click();
  await expect(page.locator('#ken-1')).toBeInViewport();
  await expect(page.locator('#ken-1')).toContainText('読');
});

test('the map is walked by keyboard', async ({page}) => {
  await open(page, '/municipalities');
  const first = page.getByRole('navigation', {name: '都道府県の地図'}).getByRole('link').first();
  await first.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', {name: /青森県/})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#ken-2')).toBeInViewport();
});

/** Width and height of every page of a PDF in points. */
function pageSizes(pdf: string): string[] {
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '9', pdf], {encoding: 'utf8'});
  return [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, ...sides]) =>
    sides.map((side) => Math.round(Number(side))).join(' x '),
  );
}

test('the leaflet is two sides of A4 in 12 points, and nothing is cut off', async ({
  page,
}, info) => {
  await open(page, '/leaflet');
  await page.emulateMedia({media: 'print'});
  const sides = page.locator('.mb-leaflet');
  await expect(sides).toHaveCount(2);
  const cut = await sides.evaluateAll((elements) =>
    elements.map((element) => element.scrollHeight - element.clientHeight),
  );
  expect(cut).toEqual([0, 0]);
  const sizes = await sides
    .locator('p, li')
    .evaluateAll((elements) =>
      elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15.99); // 12 pt
  const pdf = await page.pdf({preferCSSPageSize: true});
  const file = info.outputPath('leaflet.pdf');
  fs.writeFileSync(file, pdf);
  const count = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
  expect(count).toBe(2);
  test.skip(!hasPoppler(), 'poppler-utils is not installed');
  expect(pageSizes(file)).toEqual(['842 x 595', '842 x 595']);
});

function hasPoppler(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

test('the code on the leaflet leads to the address beside it', async ({page}) => {
  await open(page, '/leaflet');
  const code = page.getByRole('img', {name: /^QRコード/});
  const address = (await code.getAttribute('aria-label'))?.replace(/^QRコード：/, '');
  expect(address).toMatch(/^https:\/\//);
  const image = await code.screenshot();
  const {data, width, height} = await page.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: picture.width,
      height: picture.height,
    });
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return {data: [...pixels], width: canvas.width, height: canvas.height};
  }, image.toString('base64'));
  const read = (jsqr as unknown as {default?: typeof jsqr}).default ?? jsqr;
  expect(read(new Uint8ClampedArray(data), width, height)?.data).toBe(address);
});

test('the sheet to fill in together is one page', async ({page}) => {
  await open(page, '/family-sheet');
  const pdf = await page.pdf({preferCSSPageSize: true});
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`what a town's name finds has no accessibility faults (${scheme})`, async ({page}) => {
    await page.emulateMedia({colorScheme: scheme});
    await open(page, '/municipalities');
    await page.getByRole('searchbox', {name: /まちの/}).fill('とよ');
    const part = 'section[aria-labelledby="sagasu"]';
    await expect(page.locator(part).getByRole('status')).toContainText('つかりました');
    await expectAccessible(page, part);
  });
}
