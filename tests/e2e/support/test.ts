import {test as base} from '@playwright/test';

export {expect} from '@playwright/test';

/**
 * Tests with somebody at the screen: a page comes alive at the first sign of a person, and
 * Playwright gives none before it acts. What happens without one is told in `delivery.spec.ts`.
 */
export const test = base.extend({
  context: async ({context}, use) => {
    await context.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => dispatchEvent(new Event('pointermove')));
    });
    await use(context);
  },
});
