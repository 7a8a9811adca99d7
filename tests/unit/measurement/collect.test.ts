import {describe, expect, test} from 'vitest';
import {encodeResult} from '../../../src/domain/measurement/code';
import {collectCodes} from '../../../src/domain/measurement/collect';
import {readPaper} from '../../../src/domain/measurement/paper';
import {checkOf, item} from './support';

const five = checkOf(5);
const other = checkOf(3, 'path-hoka');
const sets = [five, other];
const code = (token: string, phase: 'pre' | 'post', answers = [1, 1, 1, 1, 1]) =>
  encodeResult(five, {token, phase, answers});

describe('pasted codes', () => {
  test('before and after of one token make one person', () => {
    const text = [code('AAAA', 'pre'), '', code('BBBB', 'pre'), code('AAAA', 'post')].join('\r\n');
    const {people, rejected, duplicates} = collectCodes(sets, five, text);
    expect(people).toEqual([
      {token: 'AAAA', pre: [1, 1, 1, 1, 1], post: [1, 1, 1, 1, 1]},
      {token: 'BBBB', pre: [1, 1, 1, 1, 1]},
    ]);
    expect([rejected, duplicates]).toEqual([[], []]);
  });

  test('a code that a mail program broke is one code', () => {
    const broken = code('AAAA', 'pre').replace(/(.{9})/g, '$1\n');
    const {people, rejected} = collectCodes(sets, five, `${broken}\n${code('BBBB', 'pre')}`);
    expect(people.map(({token}) => token)).toEqual(['AAAA', 'BBBB']);
    expect(rejected).toEqual([]);
  });

  test('codes with spaces, wide letters, broken lines and doubles in one paste are all read', () => {
    const wide = (text: string) =>
      [...text]
        .map((sign) =>
          sign === '-' ? '－' : String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
        )
        .join('');
    const text = [
      `\u3000${code('AAAA', 'pre').replaceAll('-', ' - ')} `,
      wide(code('AAAA', 'post')),
      '\t',
      code('BBBB', 'pre').replace('-', '-\r\n'),
      code('AAAA', 'pre').toLowerCase().replaceAll('-', ''),
    ].join('\r\n');
    const {people, rejected, duplicates} = collectCodes(sets, five, text);
    expect(people).toEqual([
      {token: 'AAAA', pre: [1, 1, 1, 1, 1], post: [1, 1, 1, 1, 1]},
      {token: 'BBBB', pre: [1, 1, 1, 1, 1]},
    ]);
    expect(rejected).toEqual([]);
    expect(duplicates).toEqual([{token: 'AAAA', phase: 'pre', lines: [1, 6], same: true}]);
  });

  test('doubles are named, and the first counts', () => {
    const lines = [
      code('AAAA', 'pre'),
      code('AAAA', 'pre'),
      code('BBBB', 'post'),
      code('BBBB', 'post', [2, 2, 2, 2, 2]),
    ];
    const {people, duplicates} = collectCodes(sets, five, lines.join('\n'));
    expect(duplicates).toEqual([
      {token: 'AAAA', phase: 'pre', lines: [1, 2], same: true},
      {token: 'BBBB', phase: 'post', lines: [3, 4], same: false},
    ]);
    expect(people[1]?.post).toEqual([1, 1, 1, 1, 1]);
  });

  test('lines that are no code of this check are named with their number', () => {
    const foreign = encodeResult(other, {token: 'CCCC', phase: 'pre', answers: [1, 1, 1]});
    const {people, rejected} = collectCodes(
      sets,
      five,
      `${code('AAAA', 'pre')}\nこんにちは\n${foreign}`,
    );
    expect(people).toHaveLength(1);
    expect(rejected.map(({line, problem}) => [line, problem])).toEqual([
      [2, 'sign'],
      [3, 'other-set'],
    ]);
  });
});

describe('answers on paper', () => {
  const items = [item('a'), item('b', 4, true), item('c')];

  test.each([
    ['ABC', [1, 2, 4]],
    ['a(bd)-', [1, 10, 0]],
    ['Ａ（ＢＤ）ー', [1, 10, 0]],
    ['A, B, C', [1, 2, 4]],
  ])('%s', (text, answers) => {
    expect(readPaper(items, text)).toEqual({ok: true, answers});
  });

  test('nothing is no sheet', () => {
    expect(readPaper(items, ' ')).toBeUndefined();
  });

  test.each([
    ['AB', 3],
    ['ABD', 3],
    ['(AB)BC', 1],
    ['ABCA', 4],
    ['1BC', 1],
  ])('%s is wrong at item %i', (text, at) => {
    expect(readPaper(items, text)).toEqual({ok: false, item: at});
  });
});
