import fs from 'node:fs';
import path from 'node:path';
import {moved} from '../../src/config/moved';
import {allRoutes} from './support/site';
import {expect, test} from './support/test';

test('every address that was ever published is a page, or leads on to one', () => {
  const published = fs
    .readFileSync(path.resolve(__dirname, '../content/addresses.txt'), 'utf8')
    .trim()
    .split('\n');
  const pages = new Set(allRoutes());
  const lost = published.filter(
    (address) => !pages.has(address) && !pages.has(moved[address] ?? ''),
  );
  expect(published.length).toBeGreaterThan(100);
  expect(lost, '移した先を src/config/moved.ts に書いてください').toEqual([]);
});
