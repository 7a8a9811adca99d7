import * as z from 'zod';
import {isoDate} from './common';

/** Outcome of one share of the pages in one colour scheme, as the test run leaves it. */
export const accessibilityPart = z.strictObject({
  colorScheme: z.enum(['light', 'dark']),
  /** 1-based place among the shares, and how many there are. */
  part: z.int().min(1),
  parts: z.int().min(1),
  routes: z.array(z.string()).min(1),
  /** What was found, a line each. */
  found: z.array(z.string()),
  /** Version of the browser. */
  browser: z.string(),
});

/** `src/data/accessibility.json`: the published outcome of a whole run. */
export const accessibilityReport = z.strictObject({
  testedOn: isoDate,
  tools: z.strictObject({axe: z.string(), playwright: z.string(), chromium: z.string()}),
  /** One row a colour scheme. */
  runs: z
    .array(
      z.strictObject({
        colorScheme: z.enum(['light', 'dark']),
        pages: z.int().min(1),
        found: z.array(z.string()),
      }),
    )
    .length(2),
});

export type AccessibilityPart = z.infer<typeof accessibilityPart>;
export type AccessibilityReport = z.infer<typeof accessibilityReport>;
