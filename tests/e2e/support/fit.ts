import type {Page} from '@playwright/test';

/**
 * Words, pictures and controls that stand beyond the side of the window and cannot be scrolled to.
 * The width of the page does not tell: `.main-wrapper` cuts off what is too wide.
 *
 * @returns what was found, at most five, as `<tag> text: right edge`
 */
export function beyondTheSide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const shown = (element: Element) => {
      const {clipPath, clip, position} = getComputedStyle(element);
      // The link to the main text waits beside the window until Tab reaches it.
      if (position === 'fixed' && element.getBoundingClientRect().left >= innerWidth) return false;
      const sees = {visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false};
      return element.checkVisibility(sees) && clipPath === 'none' && clip === 'auto';
    };
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const holds = (element: Element) =>
      element.matches('img, svg, input, select, button, textarea, hr') ||
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return [...document.body.querySelectorAll('*')]
      .filter((element) => !element.parentElement?.closest('svg') && holds(element))
      .filter((element) => element.getBoundingClientRect().right > edge)
      .filter((element) => shown(element) && !scrolls(element.parentElement))
      .slice(0, 5)
      .map((element) => {
        const right = Math.round(element.getBoundingClientRect().right);
        return `<${element.localName}> ${element.textContent?.trim().slice(0, 20)}: ${right}`;
      });
  });
}

/**
 * Text that its own box cuts off, at the side or below.
 *
 * @returns what was found, at most five, as `<tag> text`
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isCut = (element: Element) => {
      const {overflowX, overflowY, clipPath} = getComputedStyle(element);
      if (clipPath !== 'none' || element.clientWidth < 3) return false;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 2) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 2)
      );
    };
    return [...document.body.querySelectorAll('*:not(svg, svg *)')]
      .filter((element) => isCut(element) && element.textContent?.trim())
      .filter((element) => element.checkVisibility({visibilityProperty: true}))
      .slice(0, 5)
      .map((element) => `<${element.localName}> ${element.textContent?.trim().slice(0, 20)}`);
  });
}

/** Pixels of the height of the window that fixed and sticky things take, the page half-way down. */
export function heightTaken(page: Page): Promise<number> {
  return page.evaluate(async () => {
    scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2);
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const rows = new Set<number>();
    for (const element of document.body.querySelectorAll('*')) {
      if (!/fixed|sticky/.test(getComputedStyle(element).position)) continue;
      if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
      const {top, bottom, left, right} = element.getBoundingClientRect();
      // A column beside the text stands in nobody's way.
      if (Math.min(right, innerWidth) - Math.max(left, 0) < innerWidth / 2) continue;
      for (let row = Math.max(0, Math.floor(top)); row < Math.min(bottom, innerHeight); row++)
        rows.add(row);
    }
    return rows.size;
  });
}

/**
 * Walks backwards through everything that Tab reaches, as a header hides what is come to from below.
 *
 * @param most stops to walk at most
 * @returns stops of which nothing is seen (WCAG 2.2, 2.4.11), and how many there were
 */
export async function hiddenStops(
  page: Page,
  most: number,
): Promise<{readonly hidden: string[]; readonly stops: number}> {
  const hidden: string[] = [];
  let stops = 0;
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.locator('footer a').last().focus();
  for (; stops < most; stops++) {
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(async () => {
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const points = [...element.getClientRects()].flatMap(({left, right, top, bottom}) =>
        [top + 2, (top + bottom) / 2, bottom - 2].map((y) => [(left + right) / 2, y] as const),
      );
      const label =
        element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
      const seen = points.some(([x, y]) => {
        const front = document.elementFromPoint(x, y);
        return front && (element.contains(front) || front.contains(element) || front === label);
      });
      const name = element.textContent?.trim().slice(0, 20) || element.getAttribute('aria-label');
      return {name: `<${element.localName}> ${name ?? ''}`, seen};
    });
    if (!stop) break;
    if (!stop.seen) hidden.push(stop.name);
  }
  return {hidden, stops};
}
