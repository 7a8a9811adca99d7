import {describe, expect, it} from 'vitest';
import {Searcher} from '../../../src/domain/search/query/searcher';
import {fixtureChunks, fixtureSearcher} from './fixture';

const searcher = fixtureSearcher();
const first = (query: string) => searcher.search(query).results[0]?.url;

describe('search', () => {
  it.each([
    ['支援会議', '/docs/system/shien-kaigi'],
    ['重層的支援会議', '/docs/system/juso-kaigi'],
    ['支援会議の構成員にはどんな人がなれますか', '/docs/system/shien-kaigi#kosei'],
    ['CSW', '/glossary#csw'],
    ['ｃｓｗ', '/glossary#csw'],
    ['子供食堂', '/docs/cases/umi'],
    ['引きこもり', '/docs/cases/umi#hatake'],
    ['さんかしえん', '/docs/cases/umi'],
    ['sankashien', '/docs/cases/umi'],
    ['かきごや', '/docs/cases/umi'],
    ['hikikomori', '/docs/cases/umi#hatake'],
    ['106の4', '/docs/law/106-4'],
    ['第百六条の四', '/docs/law/106-4'],
    ['4条', '/docs/law/4'],
    ['お金が少しもない', '/docs/cases/umi'],
    ['支援会', '/docs/system/shien-kaigi'],
    ['民生い', '/docs/system/shien-kaigi#kosei'],
    // こども is folded into 子ども, and the query is still a reading.
    ['こどもしょくどう', '/docs/cases/umi'],
    ['畑', '/docs/cases/umi#hatake'],
  ])('%s finds %s first', (query, url) => {
    expect(first(query)).toBe(url);
  });

  it.each(['ラーメンのレシピ', 'python インストール', 'ぱちんこ', '106条の99', 'すし', ''])(
    'finds nothing for 「%s」',
    (query) => {
      expect(searcher.search(query).results).toEqual([]);
    },
  );

  it('suggests titles when part of a query is known', () => {
    expect(searcher.search('守秘義務違反の通報先').near).toContain('支援会議のひらき方');
  });

  it('works before readings have arrived', () => {
    const bare = new Searcher(fixtureChunks().core);
    expect(bare.hasWords).toBe(false);
    expect(bare.search('支援会議').results).not.toEqual([]);
    expect(bare.search('しえんかいぎ').results).toEqual([]);
  });

  it('tells type, audience and heading of a result', () => {
    expect(searcher.search('海と畑').results[0]).toMatchObject({
      pageTitle: '牡蠣小屋の参加支援（架空市）',
      heading: '海と畑',
      type: 'case',
      audience: ['staff', 'resident'],
    });
  });
});

it('gives the same results when it was loaded in slices', async () => {
  const {core, words} = fixtureChunks();
  const sliced = await Searcher.load(core);
  await sliced.loadWords(words);
  for (const query of ['支援会議', 'さんかしえん', 'お金がない', '重層的支縁会議']) {
    expect(sliced.search(query)).toEqual(searcher.search(query));
  }
});
