import {expect, test} from 'vitest';
import {readingsOf, textsOf} from '../../../src/domain/easy/questionWords';
import {createReadingTable} from '../../../src/domain/easy/readingTable';
import type {SingleQuestion} from '../../../src/schema/question';

const table = createReadingTable([
  {word: '急ぐ', reading: 'いそぐ'},
  {word: '急', reading: 'きゅう'},
  {word: '話す', reading: 'はなす'},
]);

const question: SingleQuestion = {
  id: 'ringo-01',
  type: 'single',
  stem: '急ぎますか。',
  options: [
    {id: 'a', text: '話します', correct: true, feedback: 'そのとおりです。'},
    {id: 'b', text: 'まちます', correct: false, feedback: '急な話です。'},
  ],
  explanation: '話すと早いです。',
  page: 'easy/ringo',
  sources: [{id: 'shiryo', where: '冒頭'}],
  concepts: ['ringo'],
  articles: [],
  audience: ['resident'],
  bloom: '使う',
  checkedOn: '2026-11-21',
  retired: false,
};

test('a question for residents brings the readings of every text it shows', () => {
  const readings = readingsOf(question, table);
  expect(Object.keys(readings ?? {})).toEqual(textsOf(question));
  expect(readings?.['急ぎますか。']).toEqual([{text: '急', yomi: 'いそ'}, {text: 'ぎますか。'}]);
  expect(readings?.['そのとおりです。']).toEqual([{text: 'そのとおりです。'}]);
});

test('a question that staff see too brings none', () => {
  expect(readingsOf({...question, audience: ['staff', 'resident']}, table)).toBeUndefined();
});
