import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {type PdfPage, plainText, readPdf} from './support/pdf';
import {build} from './support/site';
import {expect, test} from './support/test';

const kits = fs.readdirSync(path.join(build, 'train/print'));
const handouts = ['mondai', 'kaito', 'cards', 'tohyo', 'shiryo'] as const;
const sheets = [...handouts, 'kaisetsu'] as const;
/** Pages at most: a trainer carries and copies them. */
const most = {mondai: 3, kaito: 1, cards: 6, tohyo: 1, shiryo: 1, kaisetsu: 5} as const;

// What is printed is complete without scripts, and loads faster so.
test.use({javaScriptEnabled: false});

/** Texts of the parts of a sheet, as they are looked for in its PDF. */
async function texts(page: Page, selector: string): Promise<string[]> {
  const found = await page.locator(`main ${selector}`).allTextContents();
  return found.map(plainText);
}

/** Prints a sheet as a trainer does. */
async function print(page: Page, kit: string, sheet: string): Promise<PdfPage[]> {
  await page.goto(`/train/print/${kit}/${sheet}`);
  return readPdf(await page.pdf({preferCSSPageSize: true}));
}

/** Parts of a sheet that no page holds as a whole. */
const split = (parts: readonly string[], pages: readonly PdfPage[]) =>
  parts.filter((part) => !pages.some(({text}) => text.includes(part)));

function expectPrintable(pages: readonly PdfPage[], limit: number): void {
  expect(pages.length).toBeLessThanOrEqual(limit);
  for (const {size, smallest, coloured, text} of pages) {
    // A4 in points.
    expect(size.map(Math.round)).toEqual([595, 842]);
    expect(smallest).toBeGreaterThanOrEqual(11.99);
    expect(coloured).toEqual([]);
    expect(text).not.toBe('');
  }
}

test('there is paper for every kit', () => {
  expect(kits).toHaveLength(fs.readdirSync(path.join(build, '../docs/_workshops')).length);
});

for (const kit of kits)
  test(`the paper of ${kit} is A4, large, grey, whole, and gives no answer away`, async ({
    page,
  }) => {
    const made = new Map<string, readonly PdfPage[]>();
    const parts = new Map<string, readonly string[]>();
    for (const sheet of sheets) {
      made.set(sheet, await print(page, kit, sheet));
      parts.set(sheet, await texts(page, '[class*="question_"], [class*="cards_"] > li'));
    }
    for (const sheet of sheets) {
      const pages = made.get(sheet) ?? [];
      expectPrintable(pages, most[sheet]);
      expect(split(parts.get(sheet) ?? [], pages), sheet).toEqual([]);
    }

    // 事前 and 事後 are the two sides of one sheet.
    const [front, back] = made.get('mondai') ?? [];
    expect(front?.text).toContain('事前の確認');
    expect(front?.text).toContain('問5');
    expect(back?.text).toMatch(/^事後の確認/);
    expect(back?.text).toContain('問5');

    // The page with the answers is still the last that was opened.
    const reasons = await texts(page, '[class*="question_"] [class*="reasons_"] li');
    const secrets = [
      ...reasons.map((reason) => reason.split('...')[1] ?? ''),
      ...(await texts(page, '[class*="key_"]')).map((key) =>
        key.replace(/^正解[A-F・]+(?:\(.*?\))?/, ''),
      ),
    ].filter(({length}) => length > 0);
    expect(secrets.length).toBeGreaterThan(20);
    const answers = (made.get('kaisetsu') ?? []).map(({text}) => text).join('');
    const handedOut = handouts.map((sheet) =>
      (made.get(sheet) ?? []).map(({text}) => text).join(''),
    );
    for (const secret of secrets) expect(answers).toContain(secret);
    for (const text of handedOut) {
      expect(text).not.toContain('正解');
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
  });
