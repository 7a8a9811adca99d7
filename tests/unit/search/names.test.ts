import {describe, expect, it} from 'vitest';
import {nameGroups, withOtherNames} from '../../../src/domain/search/query/names';
import {residentsEntries, termsForResidents} from '../../../src/domain/search/query/residents';

describe('other names', () => {
  const groups = nameGroups([
    ['重層的支援体制整備事業', '重層事業'],
    ['地域包括支援センター', '包括'],
  ]);

  it('replace an alias by the name and the name by an alias', () => {
    expect(withOtherNames('重層事業 交付金', groups)).toEqual(['重層的支援体制整備事業 交付金']);
    expect(withOtherNames('重層的支援体制整備事業', groups)).toEqual(['重層事業']);
  });

  it('take short aliases only as words of their own', () => {
    expect(withOtherNames('包括の役割', groups)).toEqual(['地域包括支援センタの役割']);
    expect(withOtherNames('包括的', groups)).toEqual([]);
  });
});

describe("residents' words", () => {
  const entries = residentsEntries([
    {say: ['お金 ない', '家賃'], terms: ['生活困窮']},
    {say: ['お酒'], terms: ['酒屋']},
  ]);
  const known = (word: string) => !['通販', '株'].includes(word);

  it('meet a query that holds their parts in order', () => {
    expect(termsForResidents('お金がぜんぜんない', entries, known)).toEqual(['生活困窮']);
    expect(termsForResidents('ないお金', entries, known)).toEqual([]);
  });

  it('do not explain a query about something that the site does not know', () => {
    expect(termsForResidents('お酒を飲む', entries, known)).toEqual(['酒屋']);
    expect(termsForResidents('お酒の通販', entries, known)).toEqual([]);
  });
});
