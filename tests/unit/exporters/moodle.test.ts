import {beforeAll, describe, expect, test} from 'vitest';
import type {QuizItem} from '../../../src/domain/content/data';
import {carried} from '../../../src/domain/exporters/limits';
import {moodleXml} from '../../../src/domain/exporters/moodle';
import {sampleItems, samples} from '../support/sampleQuestions';
import {bank, context} from './support/bank';
import {moodleProblems} from './support/moodleSchema';
import {childOf, childrenOf, readXml, textIn, type XmlNode} from './support/readXml';

/** Text of the HTML Moodle is given. */
const plain = (html: string) => textOfNodes(readXml(`<r>${html.replaceAll('<br />', '\n')}</r>`));
const textOfNodes = (node: XmlNode): string => node.text + node.children.map(textOfNodes).join('');

function read(questions: readonly QuizItem[]): XmlNode[] {
  return childrenOf(readXml(moodleXml(questions, context, ['CC BY 4.0'])), 'question');
}
const real = (nodes: readonly XmlNode[]) =>
  nodes.filter(({attributes}) => attributes.type !== 'category');

/** Blanks of embedded answers: `{1:KIND:…}`, answers parted by `~`, feedback behind `#`. */
function embedded(text: string) {
  return [...text.matchAll(/\{1:([A-Z_]+):((?:\\.|[^\\}])*)\}/g)].map(([, kind, inner = '']) => ({
    kind,
    answers: inner.split(/(?<!\\)~/).map((one) => {
      const [, percent, answer = '', feedback = ''] =
        /^%(\d+)%((?:\\.|[^#\\])*)#(.*)$/s.exec(one) ?? [];
      const clean = (part: string) => plain(part.replace(/\\(.)/g, '$1'));
      return {right: percent === '100', text: clean(answer), feedback: clean(feedback)};
    }),
  }));
}

const option = ({
  text,
  correct,
  feedback,
}: {
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}) => ({text, right: correct, feedback});

describe('Moodle XML', () => {
  const expected = [
    ...new Map(carried('moodle', bank).map((one) => [one.topic, 0])).keys(),
  ].flatMap((topic) => carried('moodle', bank).filter((one) => one.topic === topic));
  let nodes: XmlNode[] = [];
  beforeAll(() => {
    nodes = read(bank);
  });

  test('follows the documented structure everywhere', () => {
    const problems = nodes.flatMap((node) =>
      moodleProblems(node).map((problem) => `${textIn(node, 'name')}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  test('the structure check refuses what Moodle refuses', () => {
    const [, node] = read([{...samples.single, topic: '会議'}]);
    if (!node) throw new Error('no question');
    const without = (name: string) => ({
      ...node,
      children: node.children.filter((child) => child.name !== name),
    });
    expect(moodleProblems(node)).toEqual([]);
    expect(moodleProblems(without('penalty'))).toEqual(['0 × penalty']);
    expect(moodleProblems(without('answer'))).toContain('0 × answer');
    expect(moodleProblems({...node, attributes: {type: 'quiz'}})).toEqual(['type quiz']);
  });

  test('holds every question it can carry, by its id', () => {
    expect(real(nodes).map((node) => childOf(node, 'idnumber').text)).toEqual(
      expected.map(({id}) => id),
    );
    expect(expected.length).toBe(bank.filter(({type}) => type !== 'scenario').length);
  });

  test('stems, options, marks and every reason come back', () => {
    for (const [at, node] of real(nodes).entries()) {
      const question = expected[at];
      if (question?.type !== 'single' && question?.type !== 'multiple') continue;
      expect(plain(textIn(node, 'questiontext'))).toBe(question.stem);
      const answers = childrenOf(node, 'answer').map((answer) => ({
        text: plain(childOf(answer, 'text').text),
        right: Number(answer.attributes.fraction) > 0,
        feedback: plain(textIn(answer, 'feedback')),
      }));
      expect(answers, question.id).toEqual(question.options.map(option));
    }
  });

  test('explanation, page, sources and tags stand with every question', () => {
    for (const [at, node] of real(nodes).entries()) {
      const question = expected[at];
      if (!question) throw new Error('more questions than the bank has');
      const general = plain(textIn(node, 'generalfeedback'));
      expect(general).toContain(question.explanation);
      expect(general).toContain(question.sources[0]?.where);
      const tags = childrenOf(childOf(node, 'tags'), 'tag').map((tag) => childOf(tag, 'text').text);
      expect(tags).toEqual(expect.arrayContaining([question.topic, question.bloom]));
    }
  });

  test('blanks and reasoned verdicts come back from the embedded answers', () => {
    const cases = sampleItems.filter(({type}) => type === 'cloze' || type === 'truefalse');
    const checked = [...bank, ...cases].filter(
      (one) => one.type === 'cloze' || (one.type === 'truefalse' && one.reasons),
    );
    expect(checked.length).toBeGreaterThan(20);
    for (const question of checked) {
      const node = real(read([question]))[0];
      if (!node) throw new Error(`${question.id} is missing`);
      const blanks = embedded(textIn(node, 'questiontext'));
      if (question.type === 'cloze')
        expect(blanks.map(({answers}) => answers.filter(({text}) => text !== '*'))).toEqual(
          question.blanks.map((blank) =>
            blank.mode === 'select'
              ? blank.options.map(option)
              : blank.accepted.map((text) => ({text, right: true, feedback: blank.feedback})),
          ),
        );
      if (question.type === 'truefalse') {
        const {answer, feedback, reasons = []} = question;
        expect(blanks.map(({answers}) => answers)).toEqual([
          [
            {text: '本当', right: answer, feedback: feedback.whenTrue},
            {text: '誤解', right: !answer, feedback: feedback.whenFalse},
          ],
          reasons.map(option),
        ]);
      }
    }
  });

  test('markup and control signs in a text stay text', () => {
    const stem = '<b>&amp; ]]> "x" \u0007{1:MULTICHOICE:=a}';
    const [, node] = read([{...samples.single, topic: '会議', stem}]);
    if (!node) throw new Error('no question');
    expect(plain(textIn(node, 'questiontext'))).toBe(stem.replace('\u0007', ''));
  });
});
