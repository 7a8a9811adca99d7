import type {Page} from '@playwright/test';
import {expectAccessible} from './support/axe';
import {beyondTheSide, cutOff, heightTaken, hiddenStops} from './support/fit';
import {boxOf, open, optionsOf} from './support/search';
import {allRoutes} from './support/site';
import {expect, test} from './support/test';

/** 1280 × 1024 at 400 %, as browsers do it: a quarter of the pixels, each drawn four times as large. */
const fourTimes = {viewport: {width: 320, height: 256}, deviceScaleFactor: 4};

const easyPages = allRoutes().filter((route) =>
  /^\/docs\/(easy|learn\/residents)(\/|$)/.test(route),
);
const forResidents = [
  ...easyPages,
  '/suki',
  '/municipalities',
  '/leaflet',
  '/family-sheet',
  '/learn/residents',
];
/** One page of each other kind. */
const others = [
  '/',
  '/docs/concepts/tatewari',
  '/docs/law/106-6',
  '/docs/misconceptions/kaigi-onaji',
  '/docs/cases/hannan',
  '/docs/data/nenpyo',
  '/docs/learn/onboarding/03-futatsu-no-kaigi',
  '/learn/onboarding',
  '/cases',
  '/glossary',
  '/search?q=支援会議',
  '/train',
  '/train/measure/formulas',
  '/downloads',
  '/progress',
  '/blog',
  '/about/accessibility',
  '/404.html',
];

/** Half of the pages in one colour scheme, half in the other, so that both see every kind. */
const inTurn = (routes: readonly string[], turn: number) =>
  routes.filter((_, index) => index % 2 === turn);

async function expectToFit(page: Page, route: string) {
  const found = {beyond: await beyondTheSide(page), cut: await cutOff(page)};
  expect(found, route).toEqual({beyond: [], cut: []});
  const {height} = page.viewportSize() ?? {height: 0};
  expect(await heightTaken(page), `held by what stays in place: ${route}`).toBeLessThanOrEqual(
    height / 3,
  );
}

for (const [turn, scheme] of (['light', 'dark'] as const).entries()) {
  test.describe(`at 400 % (${scheme})`, () => {
    test.use({...fourTimes, colorScheme: scheme, reducedMotion: 'reduce'} as never);

    test('residents read everything, and nothing stays in the way', async ({page}) => {
      test.setTimeout(180_000);
      expect(forResidents.length).toBeGreaterThan(25);
      for (const route of forResidents) {
        await open(page, route);
        await expectToFit(page, route);
      }
    });

    test('pages of each other kind fit too', async ({page}) => {
      test.setTimeout(120_000);
      for (const route of others) {
        await page.goto(route);
        await expectToFit(page, route);
      }
    });

    test('what Tab reaches is in sight', async ({page}) => {
      test.setTimeout(180_000);
      const routes = [
        ...inTurn(forResidents, turn).slice(0, 4),
        '/suki',
        '/municipalities',
        '/cases',
      ];
      for (const route of routes) {
        await open(page, route);
        const {hidden, stops} = await hiddenStops(page, 70);
        expect(hidden, route).toEqual([]);
        expect(stops).toBeGreaterThan(20);
      }
    });

    test('the menu and the search open, scroll and close', async ({page}) => {
      await open(page, '/docs/easy/soudan');
      await page.getByRole('button', {name: 'ナビゲーションバーを開く'}).click();
      const menu = page.locator('.navbar-sidebar');
      const close = page.getByRole('button', {name: 'ナビゲーションバーを閉じる'});
      await expect(close).toBeInViewport();
      await expect(async () => {
        await menu.getByRole('link').last().focus();
        await expect(menu.getByRole('link').last()).toBeInViewport({timeout: 500});
      }).toPass();
      await expectAccessible(page, '.navbar-sidebar');
      await close.click();
      await page.getByRole('button', {name: '検索を開く'}).click();
      await boxOf(page).fill('民生委員');
      await expect(optionsOf(page).first()).toBeVisible();
      for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
      const chosen = page.locator('[role="option"][aria-selected="true"]');
      await expect(chosen).toBeInViewport({ratio: 0.95});
    });
  });
}

test.describe('with text at 200 %', () => {
  test.use({viewport: {width: 1280, height: 1024}});

  /** What browsers do whose setting is 32 px for text; a sheet of the page, as the policy asks. */
  async function doubleText(page: Page) {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 212.5% !important; }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
  }

  test('nothing is lost, and the header leaves room', async ({page}) => {
    test.setTimeout(180_000);
    for (const route of [...forResidents, ...others]) {
      await page.goto(route);
      await doubleText(page);
      await expectToFit(page, route);
    }
  });

  test('the header is whole, and scrolls away', async ({page}) => {
    await open(page, '/docs/easy/soudan');
    await doubleText(page);
    const inside = await page.locator('.navbar').evaluate(
      (bar) =>
        [...bar.querySelectorAll('.navbar__item, .navbar__brand')].filter((item) => {
          const box = item.getBoundingClientRect();
          const {top, bottom} = bar.getBoundingClientRect();
          return box.top < top || box.bottom > bottom;
        }).length,
    );
    expect(inside).toBe(0);
    await page.evaluate(() => scrollTo(0, 2000));
    await expect(page.locator('.navbar__brand')).not.toBeInViewport();
  });
});

test('in a window of usual size the header stays and hides nothing', async ({page}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({width: 1280, height: 800});
  for (const route of ['/docs/easy/soudan', '/municipalities', '/docs/law/106-6']) {
    await open(page, route);
    const {hidden} = await hiddenStops(page, 70);
    expect(hidden, route).toEqual([]);
    await page.evaluate(() => scrollTo(0, 2000));
    await expect(page.locator('.navbar__brand')).toBeInViewport();
  }
});
