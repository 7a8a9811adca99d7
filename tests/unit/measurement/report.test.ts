import {describe, expect, test} from 'vitest';
import {randomFrom} from '../../../src/domain/grading/shuffle';
import {encodeResult, newToken} from '../../../src/domain/measurement/code';
import {collectCodes} from '../../../src/domain/measurement/collect';
import {reportOf} from '../../../src/domain/measurement/report';
import {pointBiserial} from '../../../src/domain/measurement/statistics';
import {suppressRow} from '../../../src/domain/measurement/suppress';
import {itemTable, optionTable, summaryTable} from '../../../src/domain/measurement/tables';
import {isRight} from '../../../src/domain/measurement/types';
import {checkOf, cohort, sheet} from './support';

/** Pearson's r by its definition, another way to the same figure. */
function pearson(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
  const cross = sum(x.map((one, at) => one * (y[at] ?? 0)));
  const square = (values: readonly number[]) => sum(values.map((one) => one * one));
  return (
    (n * cross - sum(x) * sum(y)) /
    Math.sqrt((n * square(x) - sum(x) ** 2) * (n * square(y) - sum(y) ** 2))
  );
}

/** Moves of each cohort: stayed right, learnt, lost, stayed wrong. */
const cohorts = [
  {people: 12, moves: [3, 5, 1, 3]},
  {people: 30, moves: [8, 14, 2, 6]},
  {people: 200, moves: [61, 83, 17, 39]},
] as const;

describe.each(cohorts)('a cohort of $people', ({people, moves}) => {
  const set = checkOf(5);
  const [stayed, learnt, lost, never] = moves;
  const random = randomFrom(`cohort ${people}`);
  // Through the codes, as in a room: what is reckoned is what the devices showed.
  const text = cohort(5, moves)
    .flatMap(({pre = [], post = []}) => {
      const token = newToken(random);
      return [
        encodeResult(set, {token, phase: 'pre', answers: pre}),
        encodeResult(set, {token, phase: 'post', answers: post}),
      ];
    })
    .join('\n');
  const collected = collectCodes([set], set, text);
  const report = reportOf(set, collected.people);

  test('is read in full', () => {
    expect(collected.rejected).toEqual([]);
    expect(report).toMatchObject({people, pairs: people, preSheets: people, postSheets: people});
  });

  test('gives the known gain and loss', () => {
    const pre = (100 * (stayed + lost)) / people;
    const post = (100 * (stayed + learnt)) / people;
    expect(report.preMean).toBeCloseTo(pre, 9);
    expect(report.postMean).toBeCloseTo(post, 9);
    expect(report.gain).toBeCloseTo((post - pre) / (100 - pre), 9);
    expect(report.loss).toBeCloseTo(lost / (lost + stayed), 9);
    for (const move of report.moves) {
      expect(move).toMatchObject({stayedRight: stayed, learnt, lost, stayedWrong: never});
      expect(move.gain).toBeCloseTo(learnt / (learnt + never), 9);
      expect(move.loss).toBeCloseTo(lost / (lost + stayed), 9);
    }
  });

  test('gives the known difficulty, and the discrimination that Pearson gives', () => {
    for (const phase of ['pre', 'post'] as const) {
      const right = collected.people.map((person) =>
        set[phase].map((item, at) => Number(isRight(item, person[phase]?.[at] ?? 0))),
      );
      const known = phase === 'pre' ? stayed + lost : stayed + learnt;
      for (const [at, one] of report[phase].entries()) {
        expect(one.p).toBeCloseTo(known / people, 9);
        const own = right.map((row) => row[at] ?? 0);
        const rest = right.map(
          (row, person) => row.reduce((a, b) => a + b, 0) - (own[person] ?? 0),
        );
        expect(one.rpb).toBeCloseTo(pearson(own, rest), 9);
        expect(one.dead).toEqual(['o2', 'o3']);
      }
    }
  });

  test('is called a hint below thirty people', () => {
    const words = summaryTable(report).flat().join();
    expect(words.includes('参考値')).toBe(people < 30);
  });
});

describe('edges', () => {
  const set = checkOf(2);

  test('an example worked by hand', () => {
    // Right: persons 1–3 of 5; scores 4, 3, 2, 2, 0. M1 = 3, M0 = 1, s² = (3.24+0.64+0.04+0.04+4.84)/5
    const r = pointBiserial([true, true, true, false, false], [4, 3, 2, 2, 0]);
    expect(r).toBeCloseTo((2 / Math.sqrt(1.76)) * Math.sqrt(0.24), 12);
  });

  test('nothing is reckoned from nothing', () => {
    const report = reportOf(set, []);
    expect(report).toMatchObject({pairs: 0, gain: undefined, loss: undefined, preMean: undefined});
    expect(report.pre[0]).toMatchObject({p: undefined, rpb: undefined, dead: []});
  });

  test('no gain where everybody knew everything', () => {
    const all = [true, true];
    const report = reportOf(set, [{token: 'A', pre: sheet(all), post: sheet(all)}]);
    expect(report.gain).toBeUndefined();
    expect(report.loss).toBe(0);
  });

  test('people with one sheet count for that sheet only', () => {
    const report = reportOf(set, [
      {token: 'A', pre: sheet([true, false])},
      {token: 'B', post: sheet([true, true])},
    ]);
    expect(report).toMatchObject({people: 2, pairs: 0, preSheets: 1, postSheets: 1});
    expect(report.pre[0]?.p).toBe(1);
  });
});

describe('small cells', () => {
  test.each([
    [
      [12, 9, 0],
      [12, 9, 0],
    ],
    [
      [12, 3, 8],
      [12, null, null],
    ],
    [
      [12, 3, 2],
      [12, null, null],
    ],
    [
      [4, 0, 0],
      [null, 0, 0],
    ],
  ])('%j is shown as %j', (counts, expected) => {
    expect(suppressRow(counts)).toEqual(expected);
  });

  test('no table shows a count between 1 and 4', () => {
    for (const {moves} of cohorts) {
      const report = reportOf(checkOf(5), cohort(5, moves));
      const counts = [
        ...itemTable(report)
          .slice(1)
          .flatMap((row) => row.slice(5, 9)),
        ...optionTable(report)
          .slice(1)
          .map((row) => row[5] ?? ''),
      ];
      expect(counts.length).toBeGreaterThan(40);
      expect(counts.filter((count) => /^[1-4]$/.test(count))).toEqual([]);
    }
  });

  test('of a room of four nothing but how many there are', () => {
    const report = reportOf(checkOf(5), cohort(5, [1, 1, 1, 1]));
    const figures = [...summaryTable(report).slice(5), ...itemTable(report).slice(1)]
      .flatMap((row) => row.slice(1))
      .filter((cell) => /^-?\d+\.\d+$/.test(cell));
    expect(figures).toEqual([]);
  });
});
