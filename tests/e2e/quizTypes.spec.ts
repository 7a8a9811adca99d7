import type {Page} from '@playwright/test';
import {expectAccessible} from './support/axe';
import {
  answerByKeyboard,
  cardOf,
  expectLedOn,
  fill,
  handInOf,
  listen,
  playOn,
  question,
} from './support/quiz';
import {expect, test} from './support/test';

/** One question of each type, on the page it belongs to. */
const types = [
  {type: 'single', id: 'onb-01', at: '/docs/learn/onboarding/01-naze'},
  {type: 'multiple', id: 'onb-02', at: '/docs/learn/onboarding/01-naze'},
  {type: 'truefalse', id: 'onb-04', at: '/docs/learn/onboarding/01-naze'},
  {type: 'match', id: 'onb-24', at: '/docs/learn/onboarding/04-gojigyo'},
  {type: 'order', id: 'onb-41', at: '/docs/learn/onboarding/07-jirei'},
  {type: 'cloze', id: 'seido-34', at: '/docs/system/taiouhyo'},
  {type: 'reflect', id: 'onb-34', at: '/docs/learn/onboarding/05-sanka'},
  {type: 'scenario', id: 'bunki-01', at: '/scenarios/bunki-01'},
] as const;

test.use({hasTouch: true, viewport: {width: 390, height: 844}});

/** Opens a question that takes answers. */
async function open(page: Page, {id, at}: (typeof types)[number]) {
  await page.goto(`${at}#q-${id}`);
  const card = cardOf(page, id);
  await expect(card.locator('button[type=submit]')).toBeVisible();
  return {card, item: question(id)};
}

/** Ids of the questions answered in the record of this device. */
async function answeredIds(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.values({...localStorage}).flatMap((value) => {
      try {
        const record: unknown = JSON.parse(value);
        const {attempts = []} = record as {attempts?: {questionId: string}[]};
        return attempts.map(({questionId}) => questionId);
      } catch {
        return [];
      }
    }),
  );
}

for (const entry of types) {
  const {type, id, at} = entry;

  test(`${type}: by tap, told once, kept once`, async ({page}) => {
    const {card, item} = await open(page, entry);
    const said = await listen(page);
    await fill(card, item, false);
    const before = (await said()).length;
    await handInOf(card).tap();
    await expectLedOn(card, item);
    if (type === 'scenario') await playOn(card);
    await expect(card.getByRole('heading', {name: /の答えと解説$/})).toBeVisible();
    await page.waitForTimeout(500);
    const told = (await said()).slice(before);
    // A branching case also tells of each step; a verdict begins with the number of the question.
    expect(told.filter((text) => /^問\d+、/.test(text))).toHaveLength(1);
    expect(new Set(told).size).toBe(told.length);
    expect((await answeredIds(page)).filter((answered) => answered === id)).toHaveLength(1);
  });

  test(`${type}: by keyboard alone`, async ({page}) => {
    const {card, item} = await open(page, entry);
    await answerByKeyboard(page, card);
    await expectLedOn(card, item);
  });

  test(`${type}: the first tap counts before the page is ready, 4× slower`, async ({page}) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await page.goto(`${at}#q-${id}`, {waitUntil: 'commit'});
    const card = cardOf(page, id);
    const item = question(id);
    await handInOf(card).waitFor();
    await fill(card, item, false);
    await handInOf(card).tap();
    await expect(
      card.getByRole('heading', {name: type === 'scenario' ? '場面1でしたこと' : /の答えと解説$/}),
    ).toBeVisible({timeout: 30_000});
    if (type !== 'scenario') {
      await expect.poll(() => answeredIds(page)).toContain(id);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${type}: axe finds nothing in any state, ${colorScheme}`, async ({page}) => {
      test.setTimeout(150_000);
      await page.emulateMedia({colorScheme});
      const {card, item} = await open(page, entry);
      await expectAccessible(page, `#q-${id}`);
      for (const right of [false, true]) {
        await fill(card, item, right);
        await expectAccessible(page, `#q-${id}`);
        await handInOf(card).tap();
        if (type === 'scenario') await playOn(card);
        await expect(card.getByRole('heading', {name: /の答えと解説$/})).toBeVisible();
        await expectAccessible(page, `#q-${id}`);
        if (right) break;
        await page.emulateMedia({media: 'print', colorScheme});
        await expectAccessible(page, `#q-${id}`);
        await page.emulateMedia({media: 'screen', colorScheme});
        // Answered again from a fresh card: the record keeps both.
        await page.reload();
        await expect(card.locator('button[type=submit]')).toBeVisible();
      }
    });
  }
}

test('the bank is only where questions are', async ({page}) => {
  /** What a page brings before it fetches anything ahead for other pages. */
  const brought = async (at: string) => {
    const get = async (url: string) => (await page.request.get(url)).text();
    const html = await get(at);
    const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => src ?? '');
    return [html, ...(await Promise.all(scripts.map(get)))].join('\n');
  };
  const ids = /\b(?:gokai|seido|onb|kangae|jirei|joubun|bunki)-\d\d\b/g;
  for (const at of ['/glossary', '/about', '/cases']) {
    expect((await brought(at)).match(ids), at).toBeNull();
  }
  const own = new Set((await brought('/docs/misconceptions/kojireta-ato')).match(ids));
  expect([...own].sort()).toEqual(['gokai-07', 'gokai-08', 'gokai-09']);
});
