import {mean, pointBiserial} from './statistics';
import {type Answer, isRight, type MeasureItem} from './types';

/** A wrong option that fewer than this share chose does no work (Tarrant 2009). */
export const deadBelow = 0.05;

/** How one item did in one phase. */
export interface ItemStatistics {
  readonly item: MeasureItem;
  /** Sheets counted; an item left blank counts as not right. */
  readonly n: number;
  /** Difficulty p: share of right answers; the higher, the easier. */
  readonly p: number | undefined;
  /** Discrimination: correlation of the item with the score on the other items. */
  readonly rpb: number | undefined;
  /** How many ticked each option, in the order of the options. */
  readonly chosen: readonly number[];
  readonly blank: number;
  /** Wrong options hardly anybody chose, by id. */
  readonly dead: readonly string[];
}

/** Counts each item of one phase over the sheets of that phase. */
export function itemStatistics(
  items: readonly MeasureItem[],
  sheets: readonly (readonly Answer[])[],
): ItemStatistics[] {
  const right = sheets.map((sheet) => items.map((item, at) => isRight(item, sheet[at] ?? 0)));
  const totals = right.map((row) => row.filter(Boolean).length);
  const n = sheets.length;
  return items.map((item, at) => {
    const own = right.map((row) => row[at] === true);
    const rest = totals.map((total, person) => total - Number(own[person]));
    const answers = sheets.map((sheet) => sheet[at] ?? 0);
    const chosen = item.options.map(
      (_, option) => answers.filter((answer) => (answer >> option) & 1).length,
    );
    return {
      item,
      n,
      p: n === 0 ? undefined : mean(own.map(Number)),
      rpb: pointBiserial(own, rest),
      chosen,
      blank: answers.filter((answer) => answer === 0).length,
      dead: item.options
        .filter((option, place) => n > 0 && !option.right && (chosen[place] ?? 0) / n < deadBelow)
        .map(({id}) => id),
    };
  });
}
