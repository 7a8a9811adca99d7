import {describe, expect, it} from 'vitest';
import {csvText} from '../../../src/domain/exporters/csv';
import {emptyTally, nextMove, percent, voteTable} from '../../../src/domain/session-plan/voting';

describe('the 35/70 rule', () => {
  it.each([
    [349, 1000, 'explain'],
    [350, 1000, 'discuss'],
    [700, 1000, 'discuss'],
    [701, 1000, 'go'],
    [7, 20, 'discuss'],
    [14, 20, 'discuss'],
    [0, 12, 'explain'],
    [12, 12, 'go'],
  ])('at %i of %i cards says %s', (right, all, move) => {
    expect(nextMove(right, all)).toBe(move);
  });

  it('holds to the line in rooms of every size', () => {
    for (let all = 1; all <= 200; all++)
      for (let right = 0; right <= all; right++) {
        const share = right / all;
        const move = share < 0.35 ? 'explain' : share <= 0.7 ? 'discuss' : 'go';
        expect(nextMove(right, all), `${right} of ${all}`).toBe(move);
      }
  });

  it('says nothing before a card is counted', () => {
    expect(nextMove(0, 0)).toBeUndefined();
    expect(percent(0, 0)).toBe(0);
  });
});

describe('the table of votes', () => {
  const vote = {
    id: 'v1',
    stem: '=HYPERLINK("x"), と書いた文',
    answer: 'B' as const,
    before: {...emptyTally, A: 6, B: 4},
    after: {...emptyTally, A: 1, B: 9},
  };

  it('has a row for each round that was counted', () => {
    const [head, ...rows] = voteTable([vote, {...vote, id: 'v2', after: emptyTally}]);
    expect(head?.[0]).toBe('問い');
    expect(rows.map((row) => [row[0], row[3], row.at(-1)])).toEqual([
      ['v1', '一回目', '40'],
      ['v1', '二回目', '90'],
      ['v2', '一回目', '40'],
    ]);
  });

  it('opens in a spreadsheet as text, never as a formula', () => {
    const text = csvText(voteTable([vote]));
    expect(text.startsWith('\uFEFF問い,')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x""), と書いた文"`);
  });
});
