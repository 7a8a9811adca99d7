import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {excerptOf, markWords} from '../../../src/domain/search/excerpt';

const text =
  '地域のコミュニティ・ソーシャルワーカー（CSW）は、子供食堂を開いた。長い文章がここに続きます。' +
  '断らない相談は大事です。そして最後まで読むと、引きこもりの人の話が出てきます。';

const marked = (words: string[], size?: number) =>
  excerptOf(text, words, size)
    .filter((part) => part.marked)
    .map((part) => part.text);

describe('excerpts', () => {
  it('mark words as they are written, whatever the query wrote', () => {
    expect(marked(['子ども食堂'])).toEqual(['子供食堂']);
    expect(marked(['コミュニティソシャルワカ'])).toEqual(['コミュニティ・ソーシャルワーカー']);
  });

  it('show the place where the words stand', () => {
    const parts = excerptOf(text, ['ひきこもり'], 40);
    expect(parts[0]).toEqual({text: '…', marked: false});
    expect(parts.map((part) => part.text).join('')).toContain('引きこもり');
  });

  it('begin at the beginning without a word to mark', () => {
    expect(excerptOf(text, ['存在しない語'], 10)[0]?.text).toBe(text.slice(0, 10));
  });

  it('lose nothing of a marked title', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (title, word) => {
        const parts = markWords(title, [word]);
        expect(parts.map((part) => part.text).join('')).toBe(title);
      }),
    );
  });
});
