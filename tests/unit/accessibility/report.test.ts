import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {accessibilitySummary} from '../../../src/domain/accessibility/report';
import {type AccessibilityPart, accessibilityReport} from '../../../src/schema/accessibilityReport';

const part = (
  colorScheme: 'light' | 'dark',
  at: number,
  routes: string[],
  found: string[] = [],
): AccessibilityPart => ({colorScheme, part: at, parts: 2, routes, found, browser: '150.0'});
const versions = {axe: '4.0.0', playwright: '1.0.0'};
const whole = [
  part('light', 1, ['/', '/a']),
  part('light', 2, ['/b'], ['/b image-alt: img']),
  part('dark', 1, ['/', '/a']),
  part('dark', 2, ['/b']),
];

test('counts pages and keeps what was found, each scheme by itself', () => {
  const report = accessibilitySummary(whole, '2026-11-21', versions);
  expect(accessibilityReport.parse(report)).toEqual({
    testedOn: '2026-11-21',
    tools: {axe: '4.0.0', playwright: '1.0.0', chromium: '150.0'},
    runs: [
      {colorScheme: 'light', pages: 3, found: ['/b image-alt: img']},
      {colorScheme: 'dark', pages: 3, found: []},
    ],
  });
});

test.each([
  ['a share', whole.slice(1)],
  ['a scheme', whole.slice(0, 2)],
  ['everything', []],
])('a run without %s is not a result', (_, parts) => {
  expect(() => accessibilitySummary(parts, '2026-11-21', versions)).toThrow('そろっていません');
});

test('what is published is a whole result, or nothing yet', () => {
  const file = path.resolve(import.meta.dirname, '../../../src/data/accessibility.json');
  const published = accessibilityReport
    .nullable()
    .safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
  expect(published.error).toBeUndefined();
});
