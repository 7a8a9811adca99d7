/** What the room does next after a vote. */
export type NextMove = 'explain' | 'discuss' | 'go';

/** Shares of right cards, in per cent, between which talking with a neighbour helps most. */
export const talkRange = {from: 35, to: 70} as const;

/** Words for each move. */
export const moveText: Readonly<Record<NextMove, string>> = {
  explain: 'もう一度説明する',
  discuss: 'となりと話して、もう一度上げる',
  go: '理由を一人に聞いて、先へ進む',
};

/**
 * The 35/70 rule: below 35 % there is too little to talk about, so explain; up to and including 70 %
 * neighbours convince each other; above that go on. Compared in whole numbers, so that no rounding
 * moves a line.
 *
 * @returns undefined when no card was counted
 */
export function nextMove(right: number, all: number): NextMove | undefined {
  if (all <= 0) return undefined;
  if (right * 100 < talkRange.from * all) return 'explain';
  return right * 100 <= talkRange.to * all ? 'discuss' : 'go';
}

export const letters = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof letters)[number];

/** Cards counted in one round. */
export type Tally = Readonly<Record<Letter, number>>;

export const emptyTally: Tally = {A: 0, B: 0, C: 0, D: 0};

/** One question put to the room: counts before and after talking. */
export interface Vote {
  readonly id: string;
  readonly stem: string;
  readonly answer: Letter;
  readonly before: Tally;
  readonly after: Tally;
}

export const counted = (tally: Tally) => letters.reduce((sum, letter) => sum + tally[letter], 0);

/** Share in whole per cent; 0 where nothing was counted. */
export const percent = (part: number, all: number) =>
  all === 0 ? 0 : Math.round((part / all) * 100);

/** Rows for a spreadsheet: a row a question and round. */
export function voteTable(votes: readonly Vote[]): string[][] {
  const head = ['問い', '文', '正解', '回', ...letters, '合計', '正解の割合（%）'];
  const rows = votes.flatMap(({id, stem, answer, before, after}) =>
    (
      [
        ['一回目', before],
        ['二回目', after],
      ] as const
    )
      .filter(([, tally]) => counted(tally) > 0)
      .map(([round, tally]) => [
        id,
        stem,
        answer,
        round,
        ...letters.map((letter) => String(tally[letter])),
        String(counted(tally)),
        String(percent(tally[answer], counted(tally))),
      ]),
  );
  return [head, ...rows];
}
