import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {normalise, normaliseWithOrigin} from '../../../src/domain/search/text/normalise';

describe('normalise', () => {
  it.each([
    ['ＣＳＷ', 'csw'],
    ['ｺｰﾃﾞｨﾈｰﾀｰ', 'コディネタ'],
    ['コーディネータ', 'コディネタ'],
    ['子供食堂', '子ども食堂'],
    ['こども食堂', '子ども食堂'],
    ['取り組み', '取組'],
    ['引きこもり', 'ひきこもり'],
    ['障がい', '障害'],
    ['ゴミ屋敷', 'ごみ屋敷'],
    ['支えあい', '支え合い'],
    ['コミュニティ・ソーシャルワーカー', 'コミュニティソシャルワカ'],
    ['プラットホーム', 'プラットフォム'],
    ['第百六条の三第二項第五号', '第106条の3第2項第5号'],
    ['１０６ー３', '106-3'],
  ])('brings %s to %s', (typed, folded) => {
    expect(normalise(typed)).toBe(folded);
  });

  it('leaves の一部 after an article number alone', () => {
    expect(normalise('百六条の一部')).toBe('106条の一部');
  });

  it('gives the same text with and without origins, and an origin for each character', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 60}), (text) => {
        const {text: folded, origin} = normaliseWithOrigin(text);
        expect(origin).toHaveLength(folded.length + 1);
        expect(origin.at(-1)).toBe(text.length);
        expect([...origin].every((at, i) => i === 0 || at >= (origin[i - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('keeps the origin of a folded word', () => {
    const {text, origin} = normaliseWithOrigin('町の子供食堂');
    const at = text.indexOf('食堂');
    expect(origin[at]).toBe('町の子供'.length);
  });
});
