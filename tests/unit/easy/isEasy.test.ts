import {expect, test} from 'vitest';
import {isEasy} from '../../../src/domain/easy/isEasy';

test.each([
  ['an easy page', 'easy', ['resident'], true],
  ['a lesson for residents', 'lesson', ['resident'], true],
  ['a lesson for staff', 'lesson', ['staff'], false],
  ['a lesson that staff share with residents', 'lesson', ['staff', 'resident'], false],
  ['a full page for residents', 'concept', ['resident'], false],
] as const)('%s', (_name, type, audience, easy) => {
  expect(isEasy({type, audience: [...audience]})).toBe(easy);
});
