import {describe, expect, test} from 'vitest';
import {sentenceFaults, wordingFaults} from '../../../src/domain/easy/rules';
import {kanjiCount, median, sentencesOf} from '../../../src/domain/easy/sentences';
import {longRuns, unexplainedTerms} from '../../../src/domain/easy/terms';

describe('sentencesOf', () => {
  test('keeps the quote that closes a sentence', () => {
    expect(sentencesOf('「いいですか。」と聞きます。はい？ いいえ')).toEqual([
      '「いいですか。」',
      'と聞きます。',
      'はい？',
      'いいえ',
    ]);
  });
});

describe('wordingFaults', () => {
  test.each([
    '話さなければなりません。',
    '先生がなされます。',
    '野菜等を売ります。',
    '一人で行きます。',
    '11/21です。',
    '14時に来ます。',
  ])('finds the fault of 「%s」', (text) => {
    expect(wordingFaults(text)).toHaveLength(1);
  });

  test.each([
    '2024年（令和6年）です。',
    'はじめの一歩です。',
    '一人ひとりの話です。',
    '24時間です。',
    'これで十分です。',
    '同等の等しい話です。',
    '午後2時に来ます。',
  ])('lets 「%s」 be', (text) => {
    expect(wordingFaults(text)).toEqual([]);
  });
});

describe('sentenceFaults', () => {
  test.each([
    '話します。',
    'いいですか？',
    '話してください。',
    '「行きたい。」と言います。',
    '役所の線：「ちがう係だ」と言います。',
    '楽しい所',
  ])('lets 「%s」 be', (text) => {
    expect(sentencesOf(text).flatMap(sentenceFaults)).toEqual([]);
  });

  test('wants a polite end', () => {
    expect(sentenceFaults('みんなで行く。')).toHaveLength(1);
  });

  test('stops at 50 characters', () => {
    expect(sentenceFaults(`${'あ'.repeat(47)}です。`)).toEqual([]);
    expect(sentenceFaults(`${'あ'.repeat(48)}です。`)).toHaveLength(1);
  });
});

describe('terms', () => {
  const listed = {terms: ['民生委員', '支援会議', '重層的支援会議'], names: ['久留米市']};

  test('allow long runs of kanji, other words do not', () => {
    expect(longRuns('久留米市の民生委員と町内会長', listed)).toEqual(['町内会長']);
  });

  test.each(['民生委員：聞く人です。', '民生委員は、聞く人です。', '聞く人を民生委員といいます。'])(
    'are explained in 「%s」',
    (text) => {
      expect(unexplainedTerms([{text, line: 1}], listed.terms)).toEqual([]);
    },
  );

  test('are not explained by a longer term', () => {
    const blocks = [
      {text: '重層的支援会議（計画の会議）です。', line: 1},
      {text: '支援会議に行きます。', line: 2},
    ];
    expect(unexplainedTerms(blocks, listed.terms)).toEqual([{word: '支援会議', line: 2}]);
  });
});

test('median and kanji are counted', () => {
  expect([median([]), median([3, 1, 2]), median([1, 2, 3, 4])]).toEqual([0, 2, 2.5]);
  expect(kanjiCount('人々と話す')).toBe(3);
});
