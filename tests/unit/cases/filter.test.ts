import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  type CaseQuery,
  countOptions,
  everything,
  facetNames,
  filterCases,
  indexCases,
  nearestCases,
  partsOf,
  toggle,
  waysOut,
  without,
} from '../../../src/domain/cases';
import type {CaseCard} from '../../../src/domain/content/data';
import {anyQuery, madeCase, sampleCases, sampleIndex} from './support';

const titles = (cases: readonly CaseCard[]) => cases.map(({title}) => title);
const find = (query: Partial<CaseQuery['chosen']>, text = '') =>
  titles(filterCases(sampleIndex, {chosen: {...everything.chosen, ...query}, text}));

/** The meaning of the facets, said once more and as plainly as can be. */
function naive(item: CaseCard, {chosen}: CaseQuery): boolean {
  if (chosen.pref.length > 0 && !chosen.pref.includes(item.prefecture)) return false;
  for (const [wanted, has] of [
    [chosen.support, item.supports],
    [chosen.theme, item.themes],
    [chosen.actor, item.actors],
  ] as const) {
    if (
      wanted.length > 0 &&
      wanted.filter((value) => has.some((own) => own === value)).length === 0
    )
      return false;
  }
  return true;
}

describe('facets', () => {
  test('any combination finds what a plain filter finds', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const facetsOnly = {...query, text: ''};
        const expected = sampleCases.filter((item) => naive(item, facetsOnly));
        expect(new Set(titles(filterCases(sampleIndex, facetsOnly)))).toEqual(
          new Set(titles(expected)),
        );
      }),
      {numRuns: 1000},
    );
  });

  test('the text only ever takes cases away', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const wider = titles(filterCases(sampleIndex, without(query, 'text')));
        expect(wider).toEqual(expect.arrayContaining(titles(filterCases(sampleIndex, query))));
      }),
    );
  });

  test('each count is what the option would show by itself in its facet', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...facetNames), (query, facet) => {
        const counts = countOptions(sampleIndex, query, facet);
        for (const {value} of sampleIndex.facets[facet]) {
          const alone = toggle(without(query, facet), facet, value, true);
          expect(counts.get(value) ?? 0).toBe(filterCases(sampleIndex, alone).length);
        }
      }),
    );
  });

  test('facets narrow one another, values of one facet add up', () => {
    expect(find({theme: ['食'], support: ['相談']})).toEqual(['海辺の相談所']);
    expect(find({theme: ['農業', '漁業']})).toEqual(['りんご畑の集まり', '海辺の相談所']);
  });

  test('cases and prefectures stand from north to south, the unknown last', () => {
    const order = ['北海道', '長野県', '沖縄県', '架空県', '資料に記載なし'];
    expect(sampleIndex.facets.pref.map(({value}) => value)).toEqual(order);
    expect(filterCases(sampleIndex, everything).map(({prefecture}) => prefecture)).toEqual(order);
  });

  test('supports stand in the order of the law, themes with the most frequent first', () => {
    expect(sampleIndex.facets.support.map(({value}) => value)).toEqual([
      '相談',
      '参加',
      '地域づくり',
    ]);
    expect(sampleIndex.facets.theme[0]).toEqual({value: '食', total: 3});
  });

  test('a value a case names twice counts once', () => {
    const index = indexCases([madeCase({title: '二度', themes: ['食', '食']})]);
    expect(index.facets.theme).toEqual([{value: '食', total: 1}]);
    expect(countOptions(index, everything, 'theme').get('食')).toBe(1);
  });

  test('without cases there is nothing, and nothing breaks', () => {
    const index = indexCases([]);
    expect(filterCases(index, everything)).toEqual([]);
    expect(index.facets.theme).toEqual([]);
  });
});

describe('text', () => {
  test.each([
    ['リンゴ', 'りんご畑の集まり'],
    ['あつまり', 'りんご畑の集まり'],
    ['ｱｯﾌﾟﾙ', 'りんご畑の集まり'],
    ['子供　夕ごはん', '雪かき食堂'],
    ['漁協', '海辺の相談所'],
  ])('%s finds %s', (text, title) => {
    expect(find({}, text)).toEqual([title]);
  });

  test('blanks ask for nothing', () => {
    expect(find({}, ' 　 ')).toHaveLength(sampleCases.length);
  });

  test('a word does not span two fields', () => {
    expect(find({}, '農業食')).toEqual([]);
  });
});

describe('nothing found', () => {
  test('offers each part whose loss shows something, and says how many', () => {
    const query = {chosen: {...everything.chosen, pref: ['北海道'], theme: ['漁業']}, text: ''};
    expect(waysOut(sampleIndex, query).map(({part, count}) => [part, count])).toEqual([
      ['theme', 1],
      ['pref', 1],
    ]);
  });

  test('every way out shows what it promises, with one part less', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const way of waysOut(sampleIndex, query)) {
          expect(way.count).toBeGreaterThan(0);
          expect(filterCases(sampleIndex, way.query)).toHaveLength(way.count);
          expect(partsOf(way.query)).toEqual(partsOf(query).filter((part) => part !== way.part));
        }
      }),
    );
  });

  test('the nearest cases agree with the most parts', () => {
    const query = {
      chosen: {...everything.chosen, pref: ['長野県'], theme: ['農業'], actor: ['漁協']},
      text: '',
    };
    expect(titles(nearestCases(sampleIndex, query, 3))).toEqual([
      'りんご畑の集まり',
      '海辺の相談所',
    ]);
    expect(nearestCases(sampleIndex, query, 1)).toHaveLength(1);
    expect(nearestCases(sampleIndex, everything, 3)).toEqual([]);
  });
});
