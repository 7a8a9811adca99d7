import {describe, expect, it} from 'vitest';
import {pageDocuments, type SearchablePage} from '../../../src/domain/search/documents';

const page: SearchablePage = {
  id: 'cases/umi',
  url: '/docs/cases/umi',
  frontMatter: {
    type: 'case',
    title: '牡蠣小屋の参加支援',
    description: '牡蠣小屋で働き始めた人たちの話です。',
    audience: ['staff'],
    aliases: ['牡蠣小屋'],
    level: '標準',
    sources: [{id: 'a', where: 'b'}],
    asOf: '資料に記載なし',
    related: [],
    articles: [],
    misconceptions: [],
    terms: [],
    prefecture: '資料に記載なし',
    municipality: '架空市',
    year: '資料に記載なし',
    supports: ['参加'],
    themes: ['漁業'],
    actors: ['漁協'],
    spark: '漁師のつぶやき',
    fictional: true,
  },
  sections: [
    {id: '', heading: '牡蠣小屋の参加支援', level: 1, text: '', line: 1},
    {id: 'dare', heading: 'どんなまち・だれの話', level: 2, text: '海のあるまちです。', line: 2},
    {id: 'tsunagaru', heading: 'つながる項目', level: 2, text: '別のページ', line: 3},
    {id: 'kara', heading: '空の見出し', level: 2, text: '', line: 4},
  ],
};

describe('pageDocuments', () => {
  const documents = pageDocuments(page);

  it('makes one document a section, without links and empty sections', () => {
    expect(documents.map(({url}) => url)).toEqual(['/docs/cases/umi', '/docs/cases/umi#dare']);
  });

  it('lets the opening speak for the page: description and what front matter says', () => {
    expect(documents[0]).toMatchObject({heading: '', aliases: ['牡蠣小屋']});
    expect(documents[0]?.text).toBe(
      '牡蠣小屋で働き始めた人たちの話です。 架空市 漁師のつぶやき 漁業 漁協',
    );
  });
});
