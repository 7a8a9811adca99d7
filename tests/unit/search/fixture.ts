import {buildIndex} from '../../../src/domain/search/packing/build';
import type {SearchChunks} from '../../../src/domain/search/packing/chunks';
import {Searcher} from '../../../src/domain/search/query/searcher';
import type {Lexicon, SearchDocument} from '../../../src/domain/search/types';

type Draft = Pick<SearchDocument, 'url' | 'pageTitle' | 'text'> & Partial<SearchDocument>;

function section(draft: Draft): SearchDocument {
  return {id: draft.url, heading: '', type: 'concept', audience: ['staff'], aliases: [], ...draft};
}

/** An invented site, small enough to know every answer. */
export const documents: readonly SearchDocument[] = [
  section({
    url: '/docs/system/shien-kaigi',
    pageTitle: '支援会議のひらき方',
    aliases: ['106条の6会議'],
    reading: 'しえんかいぎのひらきかた',
    text: '支援会議は、社会福祉法第106条の6で市町村が組織できる会議です。守秘義務があります。',
  }),
  section({
    url: '/docs/system/shien-kaigi#kosei',
    pageTitle: '支援会議のひらき方',
    heading: '支援会議の構成員',
    aliases: ['保護司の参加'],
    text: '民生委員、保護司、社会福祉協議会、学校、郵便局などが加わります。',
  }),
  section({
    url: '/docs/system/juso-kaigi',
    pageTitle: '重層的支援会議',
    text: '本人の同意を得てプランを話し合います。法律に定めはありません。',
  }),
  section({
    url: '/docs/system/juso-jigyo',
    pageTitle: '重層的支援体制整備事業',
    text: '相談支援、参加支援、地域づくりを一体で行う事業です。第106条の4第2項にあります。',
  }),
  section({
    url: '/docs/law/106-4',
    pageTitle: '社会福祉法第106条の4（重層的支援体制整備事業）',
    type: 'article',
    text: '市町村は行うことができる、と書かれています。第2項第5号は多機関協働です。',
  }),
  section({
    url: '/docs/law/4',
    pageTitle: '社会福祉法第4条（地域福祉の推進）',
    type: 'article',
    text: '地域住民が支え合い、共に生きる地域をめざします。',
  }),
  section({
    url: '/docs/cases/umi',
    pageTitle: '牡蠣小屋の参加支援（架空市）',
    type: 'case',
    audience: ['staff', 'resident'],
    text: '生活に困窮していた人が、牡蠣小屋で働き始めました。ボランティアも子ども食堂に集まります。',
  }),
  section({
    url: '/docs/cases/umi#hatake',
    pageTitle: '牡蠣小屋の参加支援（架空市）',
    heading: '海と畑',
    type: 'case',
    audience: ['staff', 'resident'],
    text: '殻を砕いて畑の肥料にしました。ひきこもりだった人も畑に来ます。',
  }),
  section({
    url: '/glossary#csw',
    pageTitle: 'コミュニティソーシャルワーカー',
    type: 'glossary',
    aliases: ['CSW'],
    reading: 'こみゅにてぃそーしゃるわーかー',
    text: '一人の困りごとから地域へつなぐ専門職です。',
  }),
  section({
    url: '/glossary#kyodo',
    pageTitle: '多機関協働事業',
    type: 'glossary',
    aliases: ['多機関協働'],
    reading: 'たきかんきょうどうじぎょう',
    text: '複数の機関が関わる世帯の役割分担を組み立てる事業です。',
  }),
];

/** Readings and residents' words of the invented site. */
export const lexicon: Lexicon = {
  readings: [
    {reading: 'しえんかいぎ', surface: '支援会議'},
    {reading: 'しえん', surface: '支援'},
    {reading: 'かいぎ', surface: '会議'},
    {reading: 'さんか', surface: '参加'},
    {reading: 'かき', surface: '牡蠣'},
    {reading: 'こや', surface: '小屋'},
    {reading: 'はたけ', surface: '畑'},
    {reading: 'じゅうそうてき', surface: '重層的'},
    {reading: 'たきかん', surface: '多機関'},
    {reading: 'きょうどう', surface: '協働'},
    {reading: 'みんせいいいん', surface: '民生委員'},
    {reading: 'ぼらんてぃあ', surface: 'ボランティア'},
    {reading: 'しゅひぎむ', surface: '守秘義務'},
    {reading: 'こどもしょくどう', surface: '子ども食堂'},
  ],
  residentsWords: [{say: ['お金 ない', '家賃'], terms: ['困窮', '参加支援']}],
};

/** Chunks of the invented site after a trip through JSON, as a browser gets them. */
export function fixtureChunks(): SearchChunks {
  return JSON.parse(JSON.stringify(buildIndex(documents, lexicon))) as SearchChunks;
}

/** A searcher with everything loaded. */
export function fixtureSearcher(): Searcher {
  const {core, words} = fixtureChunks();
  const searcher = new Searcher(core);
  searcher.addWords(words);
  return searcher;
}
