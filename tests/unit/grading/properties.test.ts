import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {answerKey, grade, type Response} from '../../../src/domain/grading';
import {leadParts, otherLines} from '../../../src/domain/grading/lines';
import {sampleItems, samples} from '../support/sampleQuestions';

const runs = {numRuns: 500};
const ids = (list: readonly {id: string}[]) => list.map(({id}) => id);

describe('grade agrees with the plain meaning of each type', () => {
  test('multiple: the set of ticks equals the set of right options', () => {
    const right = new Set(['sodan', 'sanka']);
    fc.assert(
      fc.property(fc.subarray(ids(samples.multiple.options)), (options) => {
        const same = options.length === right.size && options.every((id) => right.has(id));
        expect(grade(samples.multiple, {type: 'multiple', options}).correct).toBe(same);
      }),
      runs,
    );
  });

  test('order: right only in the one order of the file', () => {
    const all = ids(samples.order.items);
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (items) => {
        const {correct} = grade(samples.order, {type: 'order', items});
        expect(correct).toBe(items.join() === all.join());
      }),
      runs,
    );
  });

  test('match: right only when every row has its own answer', () => {
    const choice = fc.constantFrom(...ids(samples.match.choices), 'nai');
    fc.assert(
      fc.property(choice, choice, (juso, shien) => {
        const rows = [
          {id: 'juso', value: juso},
          {id: 'shien', value: shien},
        ];
        const expected = juso === 'doui' && shien === 'shuhi';
        expect(grade(samples.match, {type: 'match', rows}).correct).toBe(expected);
      }),
      runs,
    );
  });

  test('scenario: any list of steps ends in a verdict, and only one way is right', () => {
    const step = fc.record({
      node: fc.constantFrom('denwa', 'homon', 'owari', 'nai'),
      choice: fc.constantFrom('kiku', 'mawasu', 'mata', 'kaeru', 'nai'),
    });
    fc.assert(
      fc.property(fc.array(step, {maxLength: 4}), (steps) => {
        const way = steps.slice(0, 2).map(({node, choice}) => `${node}/${choice}`);
        const expected = way.join() === 'denwa/kiku,homon/mata';
        expect(grade(samples.scenario, {type: 'scenario', steps}).correct).toBe(expected);
      }),
      runs,
    );
  });
});

describe('after an answer', () => {
  const responses: readonly Response[] = [
    {type: 'single', option: 'juso'},
    {type: 'multiple', options: ['sodan', 'kyufu']},
    {type: 'truefalse', verdict: true, reason: 'yosan'},
    {
      type: 'match',
      rows: [
        {id: 'juso', value: 'gikai'},
        {id: 'shien', value: 'shuhi'},
      ],
    },
    {type: 'order', items: ['d2026', 'a2017', 'b2020', 'c2021']},
    {
      type: 'cloze',
      blanks: [
        {id: 'kind', value: 'gimu'},
        {id: 'article', value: '1'},
      ],
    },
  ];

  test.each(responses)('every element is told exactly once: $type', (response) => {
    const question = sampleItems.find(({type}) => type === response.type);
    if (!question) throw new Error(response.type);
    const result = grade(question, response);
    const told = [
      ...ids(leadParts(question, result)),
      ...ids(otherLines(question, result, response)),
    ];
    expect(new Set(told).size).toBe(told.length);
    const plain = (id: string) => id.split('/')[0];
    expect(new Set(told.map(plain))).toEqual(new Set(ids(answerKey(question)).map(plain)));
  });

  test('a scenario tells only the choices of scenes that were met', () => {
    const response: Response = {type: 'scenario', steps: [{node: 'denwa', choice: 'mawasu'}]};
    const lines = otherLines(samples.scenario, grade(samples.scenario, response), response);
    expect(ids(lines)).toEqual(['denwa/kiku']);
  });

  test('every type has an answer key with a reason on every line', () => {
    for (const question of sampleItems) {
      const key = answerKey(question);
      expect(key.length).toBeGreaterThan(1);
      if (question.type !== 'reflect')
        expect(key.every(({feedback}) => feedback !== '')).toBe(true);
    }
  });
});
