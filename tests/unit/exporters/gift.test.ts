import {type GIFTQuestion, parse} from 'gift-pegjs';
import {beforeAll, describe, expect, test} from 'vitest';
import {giftText} from '../../../src/domain/exporters/gift';
import {carried} from '../../../src/domain/exporters/limits';
import {samples} from '../support/sampleQuestions';
import {bank, context} from './support/bank';

type Read = Record<string, never> & {
  readonly id: string;
  readonly type: string;
  readonly stem: {readonly text: string};
  readonly isTrue?: boolean;
  readonly tags: readonly string[];
  readonly trueFeedback?: {readonly text: string};
  readonly falseFeedback?: {readonly text: string};
  readonly globalFeedback: {readonly text: string};
  readonly choices?: readonly {
    readonly isCorrect: boolean;
    readonly weight: number | null;
    readonly text: {readonly text: string};
    readonly feedback: {readonly text: string};
  }[];
  readonly matchPairs?: readonly {
    readonly subquestion: {readonly text: string};
    readonly subanswer: string;
  }[];
};

const read = (text: string) => parse(text) as GIFTQuestion[] as unknown as Read[];
/** The parser leaves its own marks for escaped signs in answers of matching questions. */
const plain = (text: string) =>
  text.replace(/&&0(\d\d);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('GIFT', () => {
  const expected = carried('gift', bank);
  let questions: Read[] = [];
  beforeAll(() => {
    questions = read(giftText(bank, context, ['説明']));
  });

  test('holds every question it can carry, by its id and with its tags', () => {
    expect(expected.length).toBeGreaterThan(400);
    expect(questions.map(({id}) => id)).toEqual(expected.map(({id}) => id));
    for (const [at, {tags}] of questions.entries()) expect(tags).toContain(expected[at]?.bloom);
  });

  test('options, their weights and reasons come back', () => {
    for (const [at, question] of expected.entries()) {
      if (question.type !== 'single' && question.type !== 'multiple') continue;
      const got = questions[at];
      expect(got?.stem.text, question.id).toBe(question.stem);
      expect(
        got?.choices?.map(({isCorrect, weight, text, feedback}) => ({
          text: text.text,
          right: isCorrect || (weight ?? 0) > 0,
          feedback: feedback.text,
        })),
        question.id,
      ).toEqual(
        question.options.map(({text, correct, feedback}) => ({text, right: correct, feedback})),
      );
    }
  });

  test('verdicts come back with the reason for each', () => {
    for (const [at, question] of expected.entries()) {
      if (question.type !== 'truefalse') continue;
      const got = questions[at];
      expect(got?.isTrue).toBe(question.answer);
      const {whenTrue, whenFalse} = question.feedback;
      const [wrong, right] = question.answer ? [whenFalse, whenTrue] : [whenTrue, whenFalse];
      expect([got?.trueFeedback?.text, got?.falseFeedback?.text]).toEqual([wrong, right]);
      for (const reason of question.reasons ?? [])
        expect(got?.globalFeedback.text).toContain(reason.text);
    }
  });

  test('pairs come back, also those no row takes', () => {
    for (const [at, question] of expected.entries()) {
      if (question.type !== 'match') continue;
      const pairs = questions[at]?.matchPairs?.map(({subquestion, subanswer}) => [
        subquestion.text,
        plain(subanswer),
      ]);
      for (const row of question.rows)
        expect(pairs).toContainEqual([
          row.text,
          question.choices.find(({id}) => id === row.answer)?.text,
        ]);
      for (const choice of question.choices)
        expect(pairs?.map(([, answer]) => answer)).toContain(choice.text);
    }
  });

  test('signs of the format in the text stay text', () => {
    const stem = '式 {a = b} ~ 50% # 見出し : 「::」 \\n';
    const [got] = read(
      giftText(
        [{...samples.single, topic: '会議', stem, explanation: '一行目\n二行目'}],
        context,
        [],
      ),
    );
    expect(got?.stem.text).toBe(stem);
    expect(got?.globalFeedback.text).toContain('一行目\n二行目');
  });
});
