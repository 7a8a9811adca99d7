import type {Answer, MeasureItem, MeasureSet, Person} from '../../../src/domain/measurement/types';

/** An item with so many options, the first of which is right; with two right ones when `many`. */
export function item(id: string, options = 3, many = false): MeasureItem {
  return {
    id,
    stem: `${id}の問い`,
    many,
    explanation: '',
    options: Array.from({length: options}, (_, at) => ({
      id: `o${at}`,
      text: `選択肢${at}`,
      right: at === 0 || (many && at === 1),
    })),
  };
}

/** A check of so many items, the same before and after. */
export function checkOf(count: number, id = 'path-tamesu', many = false): MeasureSet {
  const items = Array.from({length: count}, (_, at) => item(`q-${at}`, many ? 6 : 4, many));
  return {id, title: '試すための確認', pre: items, post: items};
}

/** Answers from what was right; a wrong answer takes the option with that number. */
export function sheet(right: readonly boolean[], wrong = 1): Answer[] {
  return right.map((one) => (one ? 1 : 1 << wrong));
}

/** A cohort with exactly so many of each move on every item. */
export function cohort(
  items: number,
  [stayedRight, learnt, lost, stayedWrong]: readonly [number, number, number, number],
): Person[] {
  const kinds = [
    ...Array.from({length: stayedRight}, () => [true, true] as const),
    ...Array.from({length: learnt}, () => [false, true] as const),
    ...Array.from({length: lost}, () => [true, false] as const),
    ...Array.from({length: stayedWrong}, () => [false, false] as const),
  ];
  // Each item is turned a little, so that the items of a person differ.
  return kinds.map((_, person) => {
    const moves = Array.from({length: items}, (_, at) => kinds[(person + at * 7) % kinds.length]);
    return {
      token: `P${person}`,
      pre: sheet(moves.map((move) => move?.[0] ?? false)),
      post: sheet(moves.map((move) => move?.[1] ?? false)),
    };
  });
}
