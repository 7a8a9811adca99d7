import fc from 'fast-check';
import {type CaseQuery, indexCases} from '../../../src/domain/cases';
import type {CaseCard} from '../../../src/domain/content/data';

type Told = Partial<CaseCard> & Pick<CaseCard, 'title'>;

/** An invented case; what a test does not tell is the same for all. */
export function madeCase(told: Told): CaseCard {
  return {
    url: `/docs/cases/${encodeURIComponent(told.title)}`,
    description: '試験のための事例です。',
    aliases: [],
    prefecture: '資料に記載なし',
    municipality: '資料に記載なし',
    year: '資料に記載なし',
    supports: ['地域づくり'],
    themes: ['居場所'],
    actors: ['住民'],
    spark: '試験のきっかけ',
    fictional: true,
    ...told,
  };
}

/** Five invented cases, in the order of their files. */
export const sampleCases: readonly CaseCard[] = [
  madeCase({
    title: 'りんご畑の集まり',
    reading: 'りんごばたけのあつまり',
    aliases: ['アップル会'],
    prefecture: '長野県',
    municipality: '架空市',
    supports: ['参加', '地域づくり'],
    themes: ['農業', '食'],
    actors: ['住民', '企業'],
  }),
  madeCase({
    title: '雪かき食堂',
    prefecture: '北海道',
    municipality: '架空町',
    themes: ['食', '見守り'],
    actors: ['住民', '商店'],
    spark: '子どもが一人で夕ごはんを食べていたこと',
  }),
  madeCase({title: '場所の分からない話', supports: ['相談'], themes: ['対話']}),
  madeCase({
    title: '海辺の相談所',
    prefecture: '沖縄県',
    municipality: '沖縄県内の自治体',
    supports: ['相談'],
    themes: ['漁業', '食'],
    actors: ['漁協'],
  }),
  madeCase({title: 'よその国の話', prefecture: '架空県', themes: ['対話', '居場所']}),
];

export const sampleIndex = indexCases(sampleCases);

const valuesIn = (facet: keyof typeof sampleIndex.facets) =>
  fc.subarray(sampleIndex.facets[facet].map(({value}) => value));

/** Words that find something, nothing, or are odd. */
const text = fc
  .oneof(
    fc.constantFrom('', 'りんご', 'リンゴ', '食 子供', '長野', 'ー', '　', '\u0000'),
    fc.string({unit: 'grapheme', maxLength: 12}),
  )
  .map((word) => (word.trim() === '' ? '' : word));

/** Any query that the sample cases allow. */
export const anyQuery: fc.Arbitrary<CaseQuery> = fc
  .record({
    support: valuesIn('support'),
    theme: valuesIn('theme'),
    pref: valuesIn('pref'),
    actor: valuesIn('actor'),
    text,
  })
  .map(({text: typed, ...chosen}) => ({chosen, text: typed}));
