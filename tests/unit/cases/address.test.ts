import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  everything,
  filterCases,
  formatAddress,
  maxText,
  parseAddress,
} from '../../../src/domain/cases';
import {anyQuery, sampleCases, sampleIndex} from './support';

const {facets} = sampleIndex;
const parse = (search: string) => parseAddress(search, facets);

describe('an address', () => {
  test('gives back the query it was written from', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parse(formatAddress(query))).toEqual({query, unknown: []});
      }),
      {numRuns: 1000},
    );
  });

  test('is empty when nothing is asked for', () => {
    expect(formatAddress(everything)).toBe('');
    expect(formatAddress({...everything, text: ' 　'})).toBe('');
    expect(parse('').query).toEqual(everything);
  });

  test('is read with and without ?, in any order, each value once', () => {
    const address = 'theme=食&pref=沖縄県&theme=農業&theme=食';
    const {query} = parse(address);
    expect(parse(`?${address}`).query).toEqual(query);
    expect(query.chosen.theme).toEqual(['食', '農業']);
    expect(query.chosen.pref).toEqual(['沖縄県']);
  });
});

describe('an address with something unknown', () => {
  test('reports a value that no case has and does not filter by it', () => {
    const {query, unknown} = parse('?pref=火星県&theme=食');
    expect(unknown).toEqual([{facet: 'pref', value: '火星県'}]);
    expect(query.chosen.pref).toEqual([]);
    expect(filterCases(sampleIndex, query)).toHaveLength(3);
  });

  test('reports a facet that is not ours', () => {
    const {query, unknown} = parse('?constructor=1&iro=赤');
    expect(unknown).toEqual([{value: 'constructor'}, {value: 'iro'}]);
    expect(filterCases(sampleIndex, query)).toHaveLength(sampleCases.length);
  });

  test('reports the same thing once, cut to what can be shown', () => {
    const {unknown} = parse(`?theme=${'𠮷'.repeat(500)}&theme=${'𠮷'.repeat(500)}`);
    expect(unknown).toEqual([{facet: 'theme', value: `${'𠮷'.repeat(20)}…`}]);
  });

  test('passes over empty values and what networks hang on a link', () => {
    expect(parse('?theme=&utm_source=x&fbclid=y&gclid=z&_highlight=w').unknown).toEqual([]);
  });
});

describe('a hostile address', () => {
  test.each([
    '?theme=%',
    '?theme=%E3%81',
    '?q=%FF%FE%00',
    '?__proto__=1&toString=2&hasOwnProperty=3',
    '?theme[__proto__]=食&theme[]=食',
    '?pref=<script>alert(1)</script>&q="><img src=x onerror=alert(1)>',
    `?q=${'あ'.repeat(100_000)}`,
    `?${'theme=x&'.repeat(20_000)}`,
    '????&&&&====',
    '?q=\u0000\udfff\ud800',
  ])('never throws: %.40s', (search) => {
    const {query, unknown} = parse(search);
    expect(filterCases(sampleIndex, query).length).toBeLessThanOrEqual(sampleCases.length);
    expect([...query.text].length).toBeLessThanOrEqual(maxText);
    for (const {value} of unknown) expect([...value].length).toBeLessThanOrEqual(21);
  });

  test('never throws, whatever it is, and only known values come through', () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary', maxLength: 30}),
      fc.constantFrom('theme', 'pref', 'q', '=', '&', '%', '食', '?', '#', '+'),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        const {query} = parse(pieces.join(''));
        filterCases(sampleIndex, query);
        expect(parse(formatAddress(query)).query).toEqual(query);
        const known = facets.theme.map(({value}) => value);
        expect(known).toEqual(expect.arrayContaining([...query.chosen.theme]));
      }),
      {numRuns: 2000},
    );
  });
});
