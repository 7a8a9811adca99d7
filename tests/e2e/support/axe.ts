import AxeBuilder from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Expects no violation in the state the page is in.
 *
 * @param part Selector of the part to look at; the whole page without it.
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({page}).withTags(tags);
  const {violations} = await (part ? axe.include(part) : axe).analyze();
  expect(
    violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(' | ')}`,
    ),
  ).toEqual([]);
}
