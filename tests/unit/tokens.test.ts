import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {describe, expect, test} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const ours = fs.readFileSync(path.join(root, 'src/css/tokens.css'), 'utf8');
const theirs = fs.readFileSync(
  createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
  'utf8',
);

/** `--mb-x: #abc; /* green-900 …` in our file: value and the primitive it names. */
const named = [...ours.matchAll(/(--mb-[\w-]+): (#[0-9a-f]{6}); \/\* ([a-z-]+-\d+)/g)].map(
  ([, name = '', value = '', primitive = '']) => ({name, value, primitive}),
);

/** Contrast ratio of two colours by WCAG 2.2 (relative luminance). */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function block(selector: string): Map<string, string> {
  const text = ours.slice(ours.indexOf(`${selector} {`)).split('\n}')[0] ?? '';
  return new Map(
    [...text.matchAll(/(--mb-[\w-]+): (#[0-9a-f]{6})/g)].map(([, k = '', v = '']) => [k, v]),
  );
}

describe('colour tokens', () => {
  test('name primitives of the design system by their own values', () => {
    expect(named.length).toBeGreaterThan(15);
    for (const {name, value, primitive} of named) {
      const found = new RegExp(`-${primitive}: (#[0-9a-f]{3,6});`).exec(theirs)?.[1];
      expect(found, `${name} says ${primitive}`).toBeDefined();
      const full =
        found?.length === 4 ? `#${[...found.slice(1)].map((c) => c + c).join('')}` : found;
      expect(value, name).toBe(full);
    }
  });

  test.each([':root', '[data-theme="dark"]'])(
    'are legible as text on every ground of %s',
    (selector) => {
      const colours = new Map([...block(':root'), ...block(selector)]);
      const texts = [
        'ink',
        'ink-soft',
        'brand',
        'link',
        'orange',
        'bad',
        'good',
        'concept',
        'system',
        'law',
        'misconception',
        'case',
        'method',
        'train',
        'easy',
      ];
      for (const text of texts) {
        for (const ground of ['paper', 'card', 'wash']) {
          const ratio = contrast(
            colours.get(`--mb-${text}`) ?? '',
            colours.get(`--mb-${ground}`) ?? '',
          );
          expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    },
  );
});
