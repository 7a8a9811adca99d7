import {describe, expect, test} from 'vitest';
import {fingerprintInput} from '../../../src/domain/law/fingerprint';
import {articleName, lawIdOf, namesArticle, officialNumber} from '../../../src/domain/law/names';
import {articlesOf, findArticle} from '../../../src/domain/law/text';
import {type LawNode, parseLawNode, textOf} from '../../../src/domain/law/tree';
import {answer, element, paragraph} from './support/inventedLaw';

function parse(value: unknown): LawNode {
  const node = parseLawNode(value);
  if (!node) throw new Error('not a law');
  return node;
}

const flatten = (...paragraphs: readonly unknown[]) =>
  articlesOf(parse({tag: 'Article', attr: {Num: '1'}, children: paragraphs}))[0]?.lines ?? [];

describe('flattening a law', () => {
  const law = articlesOf(parse(answer({wholeLaw: true}).law_full_text));

  test('finds the articles of the 本則 through chapters', () => {
    expect(law.map(({num}) => num).sort()).toEqual(['1', '2', '2_2']);
  });

  test('gives each paragraph, item and sub-item its place, number and text', () => {
    expect(findArticle(law, '2')).toEqual({
      num: '2',
      title: '第二条',
      caption: '（りんご会議）',
      lines: [
        {
          at: '第1項',
          depth: 0,
          mark: '',
          text: '町は、りんご会議を開くことができる。ただし、収穫の日を除く。',
        },
        {at: '第2項', depth: 0, mark: '２', text: 'りんご会議は、次に掲げることを話し合う。'},
        {at: '第2項第1号', depth: 1, mark: '一', text: '木の世話'},
        {at: '第2項第1号イ', depth: 2, mark: 'イ', text: '水やり'},
        {at: '第2項第1号ロ', depth: 2, mark: 'ロ', text: '枝の手入れ'},
        {at: '第2項第2号', depth: 1, mark: '二', text: '実の分け方'},
        {at: '第3項', depth: 0, mark: '３', text: 'りんご会議の開き方は、町が定める。'},
      ],
    });
  });

  test('an only paragraph has no number in its place', () => {
    expect(findArticle(law, '1')?.lines.map(({at}) => at)).toEqual(['']);
  });

  test('leaves out readings and line breaks of the data, and sets columns apart', () => {
    const ruby = element('Ruby', {}, '竿', element('Rt', {}, 'ざお'));
    expect(textOf(parse(element('Sentence', {}, '旗\n      ', ruby, '\n      側に')))).toBe(
      '旗竿側に',
    );
    const column = (text: string) => element('Column', {}, element('Sentence', {}, text));
    expect(textOf(parse(element('ItemSentence', {}, column('縦'), column('横'))))).toBe('縦　横');
  });

  test('keeps lists and tables inside an article', () => {
    const list = element('List', {}, element('ListSentence', {}, element('Sentence', {}, '日章')));
    const lines = flatten(paragraph(1, ['次のとおり。'], list));
    expect(lines).toEqual([
      {at: '', depth: 0, mark: '', text: '次のとおり。'},
      {at: '', depth: 1, mark: '', text: '日章'},
    ]);
  });

  test('reads item numbers with branches', () => {
    const item = element('Item', {Num: '1_2'}, element('ItemTitle', {}, '一の二'));
    expect(flatten(paragraph(1, ['次の号。'], item))[1]?.at).toBe('第1号の2');
  });

  test('gives up on anything that is not an element, rather than lose text', () => {
    for (const value of [null, 'Law', [], {tag: 1}, {tag: 'Law', children: {}}, {children: []}]) {
      expect(parseLawNode(value)).toBeUndefined();
    }
    expect(parseLawNode({tag: 'Law', children: [{tag: 'LawBody', children: [5]}]})).toBeUndefined();
    expect(parseLawNode({tag: 'ParagraphNum', attr: ''})).toEqual({
      tag: 'ParagraphNum',
      attr: {},
      children: [],
    });
  });

  test('finds a number inside a range, by number and not by letters', () => {
    const range = [{num: '9:11', title: '', caption: '', lines: []}];
    expect(findArticle(range, '10')).toBe(range[0]);
    expect(findArticle(range, '10_2')).toBe(range[0]);
    expect(findArticle(range, '11_2')).toBeUndefined();
    expect(findArticle(range, '1')).toBeUndefined();
  });
});

describe('fingerprint input', () => {
  test('is the text alone, in NFKC, without white space', () => {
    const lines = flatten(
      paragraph(1, ['町は、 Ａ　１を', '行う。\n']),
      paragraph(2, ['㍻とする。']),
    );
    expect(fingerprintInput({lines})).toBe('町は、A1を行う。平成とする。');
  });
});

describe('names of articles', () => {
  test.each([
    ['106-6', '106_6', '第106条の6'],
    ['4', '4', '第4条'],
    ['jichi-1-2', '1_2', '第1条の2'],
  ])('%s', (article, num, name) => {
    expect(officialNumber(article)).toBe(num);
    expect(articleName(article)).toBe(name);
  });

  test('are told from those that only begin alike', () => {
    expect(namesArticle('第106条の6第1項、第159条第2号', '106-6')).toBe(true);
    expect(namesArticle('第106条の6第1項、第159条第2号', '159')).toBe(true);
    expect(namesArticle('第１０６条の６', '106-6')).toBe(true);
    expect(namesArticle('第106条の6', '6')).toBe(false);
    expect(namesArticle('第106条の11', '106')).toBe(false);
    expect(namesArticle('第106条の11', '106-1')).toBe(false);
  });

  test('law ids are read from addresses of e-Gov', () => {
    expect(lawIdOf('https://laws.e-gov.go.jp/law/326AC0000000045')).toBe('326AC0000000045');
    expect(lawIdOf('https://laws.e-gov.go.jp/law/326AC0000000045/20270401_508AC0000000051')).toBe(
      '326AC0000000045',
    );
    expect(lawIdOf('https://laws.e-gov.go.jp/law/326AC0000000045#Mp-At_4')).toBe('326AC0000000045');
    expect(lawIdOf('https://example.jp/law')).toBeUndefined();
  });
});
