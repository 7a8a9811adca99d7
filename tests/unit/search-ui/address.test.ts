import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  emptyAddress,
  longestQuery,
  readAddress,
  searchUrl,
  writeAddress,
} from '../../../src/components/SearchEngine/address';

describe('the address of the search page', () => {
  it('reads query, kinds, reader and literal search', () => {
    expect(readAddress('?q=%E9%87%8D%E5%B1%A4+106&type=law&type=easy&for=staff&literal=1')).toEqual(
      {
        query: '重層 106',
        kinds: ['law', 'easy'],
        audience: 'staff',
        literal: true,
      },
    );
  });

  it('drops kinds and readers that do not exist', () => {
    expect(readAddress('?q=a&type=nai&type=law&for=%3Cb%3E')).toEqual({
      ...emptyAddress,
      query: 'a',
      kinds: ['law'],
    });
  });

  it('shows a malformed escape as it was written', () => {
    expect(readAddress('?q=%E0%A4%A').query).toBe('%E0%A4%A');
  });

  it('cuts a query without halving a character', () => {
    const {query} = readAddress(`?q=${encodeURIComponent('𠮷'.repeat(10_000))}`);
    expect(query).toBe('𠮷'.repeat(longestQuery));
  });

  it('writes no parameter that says nothing', () => {
    expect(searchUrl({})).toBe('/search');
    expect(searchUrl({query: '支援 会議'})).toBe(
      '/search?q=%E6%94%AF%E6%8F%B4%20%E4%BC%9A%E8%AD%B0',
    );
  });

  it('never throws on what it reads', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect([...readAddress(text).query].length).toBeLessThanOrEqual(longestQuery);
      }),
    );
  });

  it('reads back every query it writes, lone surrogates aside', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 100}), (text) => {
        const written = writeAddress({query: text, kinds: ['law', 'blog'], literal: true});
        const whole = text.replace(/\p{Surrogate}/gu, '').trim();
        expect(readAddress(written)).toEqual({
          query: whole,
          kinds: ['law', 'blog'],
          audience: '',
          literal: true,
        });
      }),
    );
  });
});
