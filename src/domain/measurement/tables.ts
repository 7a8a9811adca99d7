import type {Table} from '../exporters/csv';
import type {ItemStatistics} from './items';
import {hintBelow, type Report} from './report';
import {hidden, leastShown, suppressRow} from './suppress';

/** A figure with so many decimals; 「―」 where there is none. */
export function figure(value: number | undefined, decimals = 2): string {
  return value === undefined ? '―' : value.toFixed(decimals);
}

/** A count, or that it is too small to show. */
export const shown = (count: number | null) => (count === null ? hidden : String(count));

/** What is right for a reading by people, not by statistics. */
export function reliability({pairs}: Report): string {
  return pairs < hintBelow
    ? `参考値（事前と事後のそろった人が${pairs}人で、${hintBelow}人より少ないため）`
    : `事前と事後のそろった人 ${pairs}人`;
}

/** The report as a whole, one figure a row. Nothing but the count stands where people are few. */
export function summaryTable(report: Report): Table {
  const enough = report.pairs >= leastShown;
  const value = (number: number | undefined, decimals?: number) =>
    enough ? figure(number, decimals) : hidden;
  return [
    ['項目', '値'],
    ['確認', report.set.title],
    ['あつかい', reliability(report)],
    ['事前の用紙', String(report.preSheets)],
    ['事後の用紙', String(report.postSheets)],
    ['事前の平均（%）', value(report.preMean, 1)],
    ['事後の平均（%）', value(report.postMean, 1)],
    ['伸び g', value(report.gain)],
    ['失った割合', value(report.loss)],
  ];
}

const titles = (items: readonly ItemStatistics[], at: number) => items[at]?.item.stem ?? '';
const enoughFor = (one: ItemStatistics | undefined) => (one?.n ?? 0) >= leastShown;

/** Difficulty of an item, unless too few people answered it. */
export function shownP(one: ItemStatistics | undefined): string {
  return enoughFor(one) ? figure(one?.p) : hidden;
}

/** Discrimination of an item, unless too few people answered it. */
export function shownRpb(one: ItemStatistics | undefined): string {
  return enoughFor(one) ? figure(one?.rpb) : hidden;
}

/** One pair of items a row: how people moved, how hard it was, how well it told people apart. */
export function itemTable(report: Report): Table {
  const rows = report.moves.map((move, at) => {
    const [right, learnt, lost, wrong] = suppressRow([
      move.stayedRight,
      move.learnt,
      move.lost,
      move.stayedWrong,
    ]).map(shown);
    const open = ![right, learnt, lost, wrong].includes(hidden);
    return [
      String(at + 1),
      titles(report.pre, at),
      titles(report.post, at),
      shownP(report.pre[at]),
      shownP(report.post[at]),
      right ?? '',
      learnt ?? '',
      lost ?? '',
      wrong ?? '',
      open ? figure(move.gain) : hidden,
      open ? figure(move.loss) : hidden,
      shownRpb(report.pre[at]),
      shownRpb(report.post[at]),
    ];
  });
  return [
    [
      '番号',
      '事前の問題',
      '事後の問題',
      '正答率 p（事前）',
      '正答率 p（事後）',
      'ずっと正解',
      '正解になった',
      '不正解になった',
      'ずっと不正解',
      '伸び',
      '失った割合',
      '識別力 r_pb（事前）',
      '識別力 r_pb（事後）',
    ],
    ...rows,
  ];
}

/** One option a row, with how many chose it. */
export function optionTable(report: Report): Table {
  const phases = [
    ['事前', report.pre],
    ['事後', report.post],
  ] as const;
  const rows = phases.flatMap(([phase, items]) =>
    items.flatMap(({item, chosen, dead, n}, at) => {
      const counts = suppressRow(chosen).map(shown);
      return item.options.map((option, place) => [
        phase,
        String(at + 1),
        String.fromCharCode(65 + place),
        option.text,
        option.right ? '○' : '×',
        counts[place] ?? '',
        n >= leastShown && dead.includes(option.id) ? '選ばれていない誤答' : '',
      ]);
    }),
  );
  return [['時', '番号', '記号', '選択肢', '正誤', '人数', '気づき'], ...rows];
}
