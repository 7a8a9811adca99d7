import {allCorrect, type Grader} from './types';

const place = (index: number) => `${index + 1}番目`;

/** Every item must stand in its own place; the file holds the right order. */
export const order: Grader<'order'> = {
  grade: ({items}, response) =>
    allCorrect(
      items.map(({id, text, feedback}, index) => {
        const at = response.items.indexOf(id);
        return {
          id,
          label: text,
          chosen: at >= 0,
          correct: at === index,
          given: at >= 0 ? place(at) : undefined,
          answer: place(index),
          feedback,
        };
      }),
    ),
  key: ({items}) =>
    items.map(({id, text, feedback}, index) => ({
      id,
      label: text,
      right: true,
      answer: place(index),
      feedback,
    })),
};

/**
 * Puts items into the order that reader-set numbers ask for.
 *
 * @param items ids in the order shown
 * @param numbers 1-based place chosen for each id; numbers may repeat when a reader changed one
 *   select before the others could follow. A changed item then goes before the ones it met on its
 *   way up, and after the ones it met on its way down.
 * @returns all ids, each once
 */
export function arrange(
  items: readonly string[],
  numbers: Readonly<Record<string, number>>,
): string[] {
  const rank = (id: string, index: number) => {
    const wanted = (numbers[id] ?? index + 1) - 1;
    return wanted + Math.sign(wanted - index) / 2;
  };
  return items
    .map((id, index) => ({id, rank: rank(id, index)}))
    .sort((a, b) => a.rank - b.rank)
    .map(({id}) => id);
}
