/**
 * `npm run bench -- soak [actions] [seed]`: random use of the site, 2,000 actions unless said
 * otherwise. Ends with an error when a page throws or writes an error to the console.
 */
import type {Page} from 'playwright';
import {withSite} from './support/site';

const actions = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 1);

/** Mulberry32: the same seed repeats a run. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Short, as an action that cannot be done now is simply passed over. */
const patience = {timeout: 1000};
const words = ['しえんかいぎ', '106条の6', 'jusou', '<b>"', 'あ'.repeat(300), '', '重曹的'];
const keys = ['Tab', 'Enter', 'Escape', 'ArrowDown', 'ArrowUp', ' ', '/', 'Home', 'End'];

async function one(page: Page, selector: string) {
  const count = await page.locator(selector).count();
  return count > 0 ? page.locator(selector).nth(Math.floor(random() * count)) : undefined;
}

const moves: Record<string, (page: Page, address: string) => Promise<unknown>> = {
  link: async (page) => (await one(page, 'a[href^="/"]:visible'))?.click(patience),
  button: async (page) => (await one(page, 'button:visible, summary:visible'))?.click(patience),
  choice: async (page) =>
    (await one(page, 'label:visible, input[type=radio]:visible'))?.click(patience),
  type: async (page) =>
    (
      await one(page, 'input[type=search]:visible, input[role=combobox]:visible, textarea:visible')
    )?.fill(pick(words), patience),
  key: (page) => page.keyboard.press(pick(keys)),
  scroll: (page) => page.mouse.wheel(0, random() * 3000 - 1000),
  size: (page) => page.setViewportSize({width: pick([320, 390, 768, 1280]), height: 800}),
  back: (page) => page.goBack(patience),
  reload: (page) => page.reload({timeout: 10_000}),
  home: (page, address) => page.goto(address),
};
const kinds = ['link', 'button', 'choice', 'type', 'key', 'scroll']
  .flatMap((kind) => Array<string>(5).fill(kind))
  .concat(['size', 'back', 'reload', 'home']);

void withSite(async (browser, address) => {
  const context = await browser.newContext({acceptDownloads: true});
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()} ${message.text()}`);
  });
  page.on('dialog', (dialog) => dialog.dismiss());
  // Links to sources open a page of their own; the walk stays on the site.
  context.on('page', (other) => other !== page && other.close());
  await page.goto(address);
  let done = 0;
  let passed = 0;
  while (done < actions) {
    const good = await moves[pick(kinds)]?.(page, address).then(
      () => true,
      () => false,
    );
    if (!good) passed += 1;
    done += 1;
    if (!page.url().startsWith(address)) await page.goto(address);
  }
  console.log(
    `${done} actions (seed ${seed}), ${passed} could not be done, ${faults.length} faults`,
  );
  for (const fault of new Set(faults)) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
});
