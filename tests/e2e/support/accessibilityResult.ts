import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import type {AccessibilityPart} from '../../../src/schema/accessibilityReport';

/** Where a run leaves its results for `npm run a11y:report`; emptied when the next run begins. */
export const resultFolder = path.resolve(__dirname, '../../../test-results/accessibility');

/** Keeps the outcome of one share of the pages, good or bad. */
export function keepResult(page: Page, result: Omit<AccessibilityPart, 'browser'>): void {
  const browser = page.context().browser()?.version() ?? '';
  fs.mkdirSync(resultFolder, {recursive: true});
  fs.writeFileSync(
    path.join(resultFolder, `${result.colorScheme}-${result.part}.json`),
    JSON.stringify({...result, browser}),
  );
}
