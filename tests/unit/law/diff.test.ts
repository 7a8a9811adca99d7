import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {align, similarity} from '../../../src/domain/law/align';
import {diffArticles} from '../../../src/domain/law/diff';
import type {ArticleLine} from '../../../src/domain/law/text';
import {compareWording, type Part} from '../../../src/domain/law/wording';

const show = (parts: readonly Part[]) =>
  parts
    .map(({kind, text}) => (kind === 'same' ? text : kind === 'del' ? `[-${text}]` : `[+${text}]`))
    .join('');
const side = (parts: readonly Part[], kind: Part['kind']) =>
  parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map(({text}) => text)
    .join('');

describe('comparing wordings', () => {
  test.each([
    ['町は、会を開く。', '町は、会を開く。', '町は、会を開く。'],
    ['町は、会を開く。', '町は、学校と話し合い、会を開く。', '町は、[+学校と話し合い、]会を開く。'],
    ['町は、春に、会を開く。', '町は、会を開く。', '町は、[-春に、]会を開く。'],
    [
      'りんごの木に関する施策との連携に配慮する。',
      'りんごの実に関する施策との連携に配慮する。',
      'りんごの[-木][+実]に関する施策との連携に配慮する。',
    ],
    ['木を植える。', '第三者に相談する。', '[-木を植える。][+第三者に相談する。]'],
    ['', '木を植える。', '[+木を植える。]'],
  ])('%s → %s', (before, after, expected) => {
    expect(show(compareWording(before, after))).toBe(expected);
  });

  test('does not leave a lone particle between two changes', () => {
    const parts = compareWording(
      '町長は春祭を五月広場で開催する。',
      '町長は秋祭を九月広場で開催する。',
    );
    expect(show(parts)).toBe('町長は[-春祭を五月広場][+秋祭を九月広場]で開催する。');
  });

  test('always gives both wordings back, and never two parts of a kind in a row', () => {
    const wording = fc
      .array(
        fc.constantFrom(
          '町',
          'は',
          '、',
          '。',
          '（',
          '）',
          '会',
          'を',
          '開く',
          'リンゴ',
          '第三',
          '𠮷',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const parts = compareWording(before, after);
        expect(side(parts, 'del')).toBe(before);
        expect(side(parts, 'ins')).toBe(after);
        const kinds = parts.map(({kind}) => kind);
        expect(kinds.filter((kind, index) => kind === kinds[index - 1])).toEqual([]);
      }),
    );
  });
});

const line = (at: string, text: string, depth = 0): ArticleLine => ({at, depth, mark: '', text});
const kinds = (before: readonly ArticleLine[], after: readonly ArticleLine[]) =>
  diffArticles({lines: before}, {lines: after}).map(({kind, at, wasAt}) =>
    wasAt ? `${kind} ${at} (${wasAt})` : `${kind} ${at}`,
  );

describe('comparing articles', () => {
  const open = line('第1項', '町は、りんご会議を開くことができる。');
  const secret = line('第2項', '会議に出た者は、正当な理由なく秘密を漏らしてはならない。');
  const rest = line('第3項', '会議の開き方について必要な事項は、会議が定める。');

  test('an inserted paragraph moves the numbers of those after it', () => {
    const link = line('第2項', '会議は、となりの町の集まりと連携を図るよう努めるものとする。');
    const after = [open, link, {...secret, at: '第3項'}, {...rest, at: '第4項'}];
    expect(kinds([open, secret, rest], after)).toEqual([
      'same 第1項',
      'added 第2項',
      'same 第3項 (第2項)',
      'same 第4項 (第3項)',
    ]);
  });

  test('a removed paragraph stands where it was', () => {
    expect(kinds([open, secret, rest], [open, {...rest, at: '第2項'}])).toEqual([
      'same 第1項',
      'removed 第2項',
      'same 第2項 (第3項)',
    ]);
  });

  test('a paragraph that changed a little is one line, with its changes', () => {
    const changed = line('第1項', '町は、りんご会議を開くよう努めるものとする。');
    const [result] = diffArticles({lines: [open]}, {lines: [changed]});
    expect(result?.kind).toBe('changed');
    expect(show(result?.parts ?? [])).toContain('町は、');
  });

  test('a sentence never becomes an item', () => {
    expect(kinds([line('', 'りんごを配る。')], [line('第1号', 'りんごを配る。', 1)])).toEqual([
      'removed ',
      'added 第1号',
    ]);
  });

  test('the first number of a paragraph that stood alone is not a move', () => {
    expect(kinds([line('', open.text)], [open, secret])).toEqual(['same 第1項', 'added 第2項']);
  });
});

describe('aligning', () => {
  test('keeps the order of both lists and loses nothing', () => {
    const list = fc.array(fc.integer({min: 0, max: 4}), {maxLength: 12});
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = align(before, after, (a, b) => (a === b ? 1 : 0));
        expect(pairs.flatMap(([was]) => was ?? [])).toEqual(before);
        expect(pairs.flatMap(([, is]) => is ?? [])).toEqual(after);
        for (const [was, is] of pairs)
          if (was !== undefined && is !== undefined) expect(was).toBe(is);
      }),
    );
  });

  test('likeness runs from 0 to 1', () => {
    expect(similarity('りんご', 'りんご')).toBe(1);
    expect(similarity('りんご', 'みかん')).toBe(0);
    expect(similarity('り', 'りんご')).toBe(0);
    expect(similarity('りんごの木', 'りんごの実')).toBeCloseTo(0.75);
  });
});
