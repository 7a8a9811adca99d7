import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {toRuby} from '../../../src/domain/easy/ruby';

const components = path.resolve(import.meta.dirname, '../../../src/components');

/** Every `<Furigana text="…">` of the site, with its file. */
const texts = fs
  .readdirSync(components, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => {
    const source = fs.readFileSync(path.join(components, file), 'utf8');
    return [...source.matchAll(/<Furigana\s+text=(?:"([^"]+)"|\{`([^`]+)`\})/g)].map(
      (found) => [file, (found[1] ?? found[2] ?? '').replace(/\$\{[^}]*\}/g, '3')] as const,
    );
  });

test('there are words of the interface to check', () => {
  expect(texts.length).toBeGreaterThan(20);
});

test.each(texts)('%s gives every word its reading: %s', (_file, text) => {
  expect(toRuby(text, {match: () => undefined}).unread).toEqual([]);
});
