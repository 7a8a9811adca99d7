/** `npm run bench -- pages`: what a first visit to a page of each kind weighs, gzip, in kB. */
import {gzipSync} from 'node:zlib';
import type {Browser} from 'playwright';
import {withSite} from './support/site';

/** One page of each template. */
const templates = {
  front: '/',
  concept: '/docs/concepts/chiiki-kyosei-shakai',
  article: '/docs/law/106-6',
  misconception: '/docs/misconceptions/outreach-homon',
  case: '/docs/cases/okazaki-ideathon',
  lesson: '/docs/learn/onboarding/01-naze',
  easy: '/docs/easy/chiiki-kyosei',
  section: '/docs/law',
  'case explorer': '/cases',
  glossary: '/glossary',
  'learning path': '/learn/onboarding',
} as const;

const kinds = {document: 'HTML', stylesheet: 'CSS', script: 'JS', image: 'images'} as const;

async function weigh(browser: Browser, url: string) {
  const page = await browser.newPage();
  const weights: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    const kind = kinds[response.request().resourceType() as keyof typeof kinds] ?? 'other';
    const size = async (): Promise<[string, number]> => [
      kind,
      gzipSync(await response.body(), {level: 9}).length,
    ];
    weights.push(size());
  });
  await page.goto(url);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.waitForLoadState('networkidle');
  const total: Record<string, number> = {HTML: 0, CSS: 0, JS: 0, images: 0};
  for (const [kind, bytes] of await Promise.all(weights)) total[kind] = (total[kind] ?? 0) + bytes;
  await page.close();
  return Object.fromEntries(
    Object.entries(total).map(([kind, bytes]) => [kind, Number((bytes / 1000).toFixed(1))]),
  );
}

void withSite(async (browser, address) => {
  const rows: Record<string, Record<string, number>> = {};
  for (const [name, route] of Object.entries(templates))
    rows[name] = await weigh(browser, `${address}${route}`);
  console.table(rows);
});
