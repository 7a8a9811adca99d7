import {describe, expect, test} from 'vitest';
import {grade, type Response} from '../../../src/domain/grading';
import type {Question} from '../../../src/schema/question';
import {samples} from '../support/sampleQuestions';

/** Written by hand from the questions, not from the graders. */
const table: readonly [name: string, Question, Response, correct: boolean | null][] = [
  ['the right option', samples.single, {type: 'single', option: 'shien'}, true],
  ['a wrong option', samples.single, {type: 'single', option: 'juso'}, false],
  ['an option that does not exist', samples.single, {type: 'single', option: 'nai'}, false],
  ['both right options', samples.multiple, {type: 'multiple', options: ['sanka', 'sodan']}, true],
  ['one of two right options', samples.multiple, {type: 'multiple', options: ['sodan']}, false],
  [
    'right options and a wrong one',
    samples.multiple,
    {type: 'multiple', options: ['sodan', 'sanka', 'kyufu']},
    false,
  ],
  ['nothing', samples.multiple, {type: 'multiple', options: []}, false],
  [
    'verdict and reason',
    samples.truefalse,
    {type: 'truefalse', verdict: false, reason: 'dekiru'},
    true,
  ],
  ['verdict without reason', samples.truefalse, {type: 'truefalse', verdict: false}, false],
  [
    'verdict with a wrong reason',
    samples.truefalse,
    {type: 'truefalse', verdict: false, reason: 'yosan'},
    false,
  ],
  [
    'wrong verdict with the right reason',
    samples.truefalse,
    {type: 'truefalse', verdict: true, reason: 'dekiru'},
    false,
  ],
  [
    'all rows',
    samples.match,
    {
      type: 'match',
      rows: [
        {id: 'juso', value: 'doui'},
        {id: 'shien', value: 'shuhi'},
      ],
    },
    true,
  ],
  [
    'one row wrong',
    samples.match,
    {
      type: 'match',
      rows: [
        {id: 'juso', value: 'doui'},
        {id: 'shien', value: 'gikai'},
      ],
    },
    false,
  ],
  ['one row missing', samples.match, {type: 'match', rows: [{id: 'juso', value: 'doui'}]}, false],
  [
    'the right order',
    samples.order,
    {type: 'order', items: ['a2017', 'b2020', 'c2021', 'd2026']},
    true,
  ],
  [
    'two items swapped',
    samples.order,
    {type: 'order', items: ['a2017', 'c2021', 'b2020', 'd2026']},
    false,
  ],
  ['an item missing', samples.order, {type: 'order', items: ['a2017', 'b2020', 'c2021']}, false],
  [
    'both blanks',
    samples.cloze,
    {
      type: 'cloze',
      blanks: [
        {id: 'kind', value: 'doryoku'},
        {id: 'article', value: '106条の3'},
      ],
    },
    true,
  ],
  [
    'another spelling, full width and spaced',
    samples.cloze,
    {
      type: 'cloze',
      blanks: [
        {id: 'kind', value: 'doryoku'},
        {id: 'article', value: ' １０６ 条の３ '},
      ],
    },
    true,
  ],
  [
    'a wrong select',
    samples.cloze,
    {
      type: 'cloze',
      blanks: [
        {id: 'kind', value: 'gimu'},
        {id: 'article', value: '106条の3'},
      ],
    },
    false,
  ],
  [
    'a wrong word',
    samples.cloze,
    {
      type: 'cloze',
      blanks: [
        {id: 'kind', value: 'doryoku'},
        {id: 'article', value: '106条の4'},
      ],
    },
    false,
  ],
  [
    'the good way to the end',
    samples.scenario,
    {
      type: 'scenario',
      steps: [
        {node: 'denwa', choice: 'kiku'},
        {node: 'homon', choice: 'mata'},
      ],
    },
    true,
  ],
  [
    'a second-best choice',
    samples.scenario,
    {
      type: 'scenario',
      steps: [
        {node: 'denwa', choice: 'kiku'},
        {node: 'homon', choice: 'kaeru'},
      ],
    },
    false,
  ],
  [
    'a choice to avoid',
    samples.scenario,
    {type: 'scenario', steps: [{node: 'denwa', choice: 'mawasu'}]},
    false,
  ],
  [
    'half the way',
    samples.scenario,
    {type: 'scenario', steps: [{node: 'denwa', choice: 'kiku'}]},
    false,
  ],
  [
    'a way that does not exist',
    samples.scenario,
    {type: 'scenario', steps: [{node: 'homon', choice: 'mata'}]},
    false,
  ],
  ['own words', samples.reflect, {type: 'reflect'}, null],
  ['a response of another type', samples.single, {type: 'reflect'}, false],
];

describe('grade', () => {
  test.each(table)('%s → %#', (_name, question, response, correct) => {
    expect(grade(question, response).correct).toBe(correct);
  });

  test('names the misconception of the option that was picked, and of no other', () => {
    const {parts} = grade(samples.single, {type: 'single', option: 'juso'});
    expect(parts.map(({id, misconception}) => [id, misconception])).toEqual([
      ['juso', 'kaigi-onaji'],
      ['shien', undefined],
      ['care', undefined],
    ]);
  });

  test('names the misconception of a wrong verdict', () => {
    const {parts} = grade(samples.truefalse, {type: 'truefalse', verdict: true, reason: 'dekiru'});
    expect(parts.find(({id}) => id === 'true')?.misconception).toBe('juso-gimu');
  });

  test('gives each blank the feedback of the option chosen, and says what belongs there', () => {
    const {parts} = grade(samples.cloze, {
      type: 'cloze',
      blanks: [
        {id: 'kind', value: 'gimu'},
        {id: 'article', value: 'x'},
      ],
    });
    expect(parts).toMatchObject([
      {id: 'kind', given: '義務', answer: '努力義務', misconception: 'taisei-gimu'},
      {id: 'article', given: 'x', answer: '106条の3', correct: false},
    ]);
  });

  test('tells for each item of an order where it stood and where it belongs', () => {
    const {parts} = grade(samples.order, {
      type: 'order',
      items: ['b2020', 'a2017', 'c2021', 'd2026'],
    });
    expect(parts.map(({given, answer, correct}) => [given, answer, correct])).toEqual([
      ['2番目', '1番目', false],
      ['1番目', '2番目', false],
      ['3番目', '3番目', true],
      ['4番目', '4番目', true],
    ]);
  });
});
