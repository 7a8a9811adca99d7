import path from 'node:path';
import {expect, test} from 'vitest';
import {isAllowed, licenceData, licenceOf} from '../../../src/domain/licences/licences';
import {readPackages} from '../../../src/plugins/licences/readPackages';

test('every package the site is made with may be passed on', () => {
  const {packages, direct} = readPackages(path.resolve(import.meta.dirname, '../../..'));
  expect(packages.map(({name}) => name)).toEqual(expect.arrayContaining(direct));
  expect(packages.filter(({licence}) => !isAllowed(licence))).toEqual([]);
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
