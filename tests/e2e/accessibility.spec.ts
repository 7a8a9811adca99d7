import type {Page} from '@playwright/test';
import {keepResult} from './support/accessibilityResult';
import {colourFaults, structureFaults} from './support/axe';
import {beyondTheSide} from './support/fit';
import {allRoutes, expectClean, watch} from './support/site';
import {expect, test} from './support/test';

/** Pages one test walks through; small enough to run side by side. */
const share = 12;

function shares(routes: readonly string[]): string[][] {
  return Array.from({length: Math.ceil(routes.length / share)}, (_, at) =>
    routes.slice(at * share, (at + 1) * share),
  );
}

/** Each page is looked at twice: as a phone in one colour scheme, as a laptop in the other. */
const sizes = {phone: {width: 320, height: 700}, laptop: {width: 1280, height: 900}};

async function look(page: Page, route: string, scheme: 'light' | 'dark', size: keyof typeof sizes) {
  const html = page.locator('html');
  await page.setViewportSize(sizes[size]);
  await page.emulateMedia({colorScheme: scheme});
  const follows = async () => (await html.getAttribute('data-theme')) === scheme;
  // A page without the frame of the site takes its colours when it opens.
  await expect
    .poll(follows, {timeout: 2000})
    .toBe(true)
    .catch(() => page.reload());
  await expect(html).toHaveAttribute('data-theme', scheme);
  const faults = await colourFaults(page);
  // What is not a matter of colours holds for both schemes once it holds for one.
  if (scheme === 'light') faults.push(...(await structureFaults(page)));
  const found = faults.map((fault) => `${route} ${fault}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) found.push(`${route} scrolls sideways by ${overflow}px (${size})`);
  for (const part of await beyondTheSide(page)) found.push(`${route} cuts off ${part} (${size})`);
  return found;
}

shares(allRoutes()).forEach((routes, at, all) => {
  test(`every page: axe finds nothing, nothing overflows, part ${at + 1}`, async ({page}) => {
    test.setTimeout(300_000);
    const found: Record<'light' | 'dark', string[]> = {light: [], dark: []};
    const seen = watch(page);
    // A colour half-way to the next is no colour of the page.
    await page.emulateMedia({reducedMotion: 'reduce'});
    for (const [index, route] of routes.entries()) {
      const [first, second] =
        index % 2 === 0 ? (['phone', 'laptop'] as const) : (['laptop', 'phone'] as const);
      await page.emulateMedia({colorScheme: 'light'});
      await page.setViewportSize(sizes[first]);
      await page.goto(route, {waitUntil: 'load'});
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      found.light.push(...(await look(page, route, 'light', first)));
      found.dark.push(...(await look(page, route, 'dark', second)));
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      const part = {part: at + 1, parts: all.length, routes};
      keepResult(page, {colorScheme, ...part, found: found[colorScheme]});
    }
    expect([...found.light, ...found.dark]).toEqual([]);
    expectClean({...seen, errors: seen.errors.filter((text) => !text.includes('404'))});
  });
});

test('weak colours are found wherever they stand, in both schemes', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.goto('/docs/law/106-6');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  const parts = ['article h1', 'article li', 'footer a'];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await colourFaults(page)).toEqual([]);
    for (const part of parts) {
      const last = page.locator(part).last();
      const paint = (colour: string) =>
        last.evaluate((element, value) => {
          element.style.setProperty('color', value, 'important');
          element.style.setProperty('background-color', value && '#7a7a7a', 'important');
        }, colour);
      await paint('#8a8a8a');
      expect(await colourFaults(page)).toEqual([expect.stringContaining('color-contrast')]);
      await paint('');
    }
  }
});
