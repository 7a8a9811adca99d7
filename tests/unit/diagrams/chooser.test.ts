import {describe, expect, test} from 'vitest';
import {decisionTree, routes} from '../../../src/domain/diagrams/chooser';
import {type ChooserDiagram, chooserDiagram} from '../../../src/schema/diagram/chooser';

const outcome = (id: string) => ({id, name: id, basis: 'よりどころ', why: 'わけ', page: 'law/1'});

const chooser: ChooserDiagram = {
  kind: 'chooser',
  title: '試験の選び方',
  alt: '試験の選び方です。',
  sources: [{id: 'shiryo', where: '冒頭'}],
  questions: [
    {id: 'first', text: '一つめですか。', yes: 'end-a', no: 'second'},
    {id: 'second', text: '二つめですか。', yes: 'end-b', no: 'end-a'},
  ],
  outcomes: [outcome('end-a'), outcome('end-b')],
};

describe('a chooser', () => {
  test('has one route for every way to answer', () => {
    const found = routes(decisionTree(chooser)).map(({answers, outcome: {id}}) => [
      ...answers.map(({answer}) => answer),
      id,
    ]);
    expect(found).toEqual([
      ['はい', 'end-a'],
      ['いいえ', 'はい', 'end-b'],
      ['いいえ', 'いいえ', 'end-a'],
    ]);
  });

  test('numbers questions by how many come before', () => {
    const tree = decisionTree(chooser);
    expect(tree.kind === 'question' && tree.no.kind === 'question' && tree.no.step).toBe(2);
  });

  test('is refused when an answer leads nowhere, or back', () => {
    for (const no of ['nai', 'first']) {
      const bad = {
        ...chooser,
        questions: chooser.questions.map((item) => (item.id === 'second' ? {...item, no} : item)),
      };
      const result = chooserDiagram.safeParse(bad);
      expect(result.success).toBe(false);
      expect(result.error?.issues[0]?.path).toEqual(['questions', 1, 'no']);
    }
  });
});
