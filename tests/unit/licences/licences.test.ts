import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {isAllowed, licenceData, licenceOf} from '../../../src/domain/licences/licences';
import {readPackages} from '../../../src/plugins/licences/readPackages';

const root = path.resolve(import.meta.dirname, '../../..');

test('every package the site is made with may be passed on', () => {
  const {packages, direct} = readPackages(root);
  expect(packages.map(({name}) => name)).toEqual(expect.arrayContaining(direct));
  expect(packages.filter(({licence}) => !isAllowed(licence))).toEqual([]);
});

test('only packages the README explains run a script when they are installed', () => {
  const {packages} = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, {hasInstallScript?: boolean; os?: string[]}>;
  };
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
  const scripted = Object.entries(packages)
    .filter(([, {hasInstallScript, os}]) => hasInstallScript && !os)
    .map(([folder]) => folder.replace(/^.*node_modules\//, ''));
  expect(scripted.length).toBeGreaterThan(0);
  expect(scripted.filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['Apache-2.0 AND MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['GPL-3.0-or-later', false],
  ['MIT AND GPL-2.0', false],
  ['記載なし', false],
])('%s: %s', (expression, good) => {
  expect(isAllowed(expression)).toBe(good);
});

test('reads today’s and older ways of stating a licence', () => {
  expect(licenceOf({license: 'ISC'})).toBe('ISC');
  expect(licenceOf({license: {type: 'MIT'}})).toBe('MIT');
  expect(licenceOf({licenses: [{type: 'MIT'}]})).toBe('MIT');
  expect(licenceOf({})).toBeUndefined();
});

test('shows our own choice first and the rest by licence, each once', () => {
  const facts = (name: string, licence: string) => ({name, version: '1.0.0', licence});
  const data = licenceData(
    [
      facts('c', 'ISC'),
      facts('b', 'MIT'),
      facts('a', 'MIT'),
      facts('a', 'MIT'),
      facts('own', 'MIT'),
    ],
    ['own'],
  );
  expect(data.direct.map(({name}) => name)).toEqual(['own']);
  expect(data.others).toEqual([
    {licence: 'MIT', packages: ['a 1.0.0', 'b 1.0.0']},
    {licence: 'ISC', packages: ['c 1.0.0']},
  ]);
});
