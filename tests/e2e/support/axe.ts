import {expect, type Page} from '@playwright/test';
import axe, {type AxeResults, type RunOptions} from 'axe-core';

declare global {
  interface Window {
    /** axe, on a page that has been looked at before. */
    axe?: typeof axe;
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose outcome depends on colours, and so on the colour scheme; they take most of axe's time. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const allRules: RunOptions = {runOnly: {type: 'tag', values: tags}};

/**
 * Violations as `rule: places`.
 *
 * @param part selector of the parts to look at
 */
async function faults(page: Page, options: RunOptions, part = 'html'): Promise<string[]> {
  // Reading axe takes a fifth of a second, so a page reads it once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([selector, rules]) => {
      // Only what fails is asked for, and the site has no frames and no styles of other sites.
      const quick: RunOptions = {resultTypes: ['violations'], preload: false, iframes: false};
      const result = await window.axe?.run({include: [[selector]]}, {...rules, ...quick});
      return (result as AxeResults).violations;
    },
    [part, options] as const,
  );
  return violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(' | ')}`,
  );
}

/**
 * Violations on the page that are no matter of its colours.
 *
 * @param part selector of the part to look at; the whole page without it
 */
export function structureFaults(page: Page, part?: string): Promise<string[]> {
  const off = Object.fromEntries(colourRules.map((rule) => [rule, {enabled: false}]));
  return faults(page, {...allRules, rules: off}, part);
}

/**
 * Marks the first places, two at most, of each way that text looks: its colour, size and weight,
 * what it stands in, and all that lies behind it.
 */
function markLooks(page: Page, part: string): Promise<void> {
  return page.evaluate(async (selector) => {
    // Even without motion a colour takes a frame to become the next.
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    for (const marked of document.querySelectorAll('[data-place]'))
      marked.removeAttribute('data-place');
    const behind = new Map<Element, string>();
    const background = (element: Element): string => {
      const known = behind.get(element);
      if (known !== undefined) return known;
      const style = getComputedStyle(element);
      const {backgroundColor, backgroundImage, opacity, filter, position} = style;
      const own = [backgroundColor, backgroundImage, opacity, filter, position].join();
      const plain = own === 'rgba(0, 0, 0, 0),none,1,none,static';
      const above = element.parentElement ? background(element.parentElement) : '';
      const all = plain ? above : `${above} > ${own}`;
      behind.set(element, all);
      return all;
    };
    const places = new Map<string, number>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element?.closest(selector) || !texts.currentNode.textContent?.trim()) continue;
      const style = getComputedStyle(element);
      const {color, fontSize, fontWeight, textShadow, textDecorationLine, visibility} = style;
      const around = getComputedStyle(element.parentElement ?? element).color;
      const look = [
        color,
        fontSize,
        fontWeight,
        textShadow,
        textDecorationLine,
        visibility,
        around,
      ];
      const key = `${look.join()} ${background(element)}`;
      const times = places.get(key) ?? 0;
      if (times < 2 && element.checkVisibility()) {
        element.setAttribute('data-place', '');
        places.set(key, times + 1);
      }
    }
  }, part);
}

/**
 * Violations in the colours the page has now, looked for once or twice for each way that text looks.
 *
 * @param part selector of the part to look at; the whole page without it
 */
export async function colourFaults(page: Page, part = 'body'): Promise<string[]> {
  await markLooks(page, part);
  return faults(page, {runOnly: {type: 'rule', values: colourRules}}, '[data-place]');
}

/**
 * Expects no violation in the state the page is in.
 *
 * @param part selector of the part to look at; the whole page without it
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const found = [...(await structureFaults(page, part)), ...(await colourFaults(page, part))];
  expect(found).toEqual([]);
}
