import type {Per} from '../../schema/workshopPrint';
import {type Library, placed} from './library';
import type {PrintSheet} from './prints';
import type {SessionPlan} from './types';

/** A thing to bring and how many. */
export interface Supply {
  readonly what: string;
  readonly count: number;
  /** 「一人に1」 and the like. */
  readonly each: string;
}

/** A set of paper to print and how many copies. */
export interface PrintJob extends Supply {
  readonly kit: string;
  /** Which print of the kit. */
  readonly sheet: PrintSheet['id'];
}

/** Groups of nearly the same size. @returns number of people in each, largest first */
export function groupSizes(headcount: number, groupSize: number): number[] {
  const groups = Math.max(1, Math.round(headcount / groupSize));
  const small = Math.floor(headcount / groups);
  const larger = headcount % groups;
  return Array.from({length: groups}, (_, at) => small + (at < larger ? 1 : 0));
}

/** 「4人の班が3つ」. */
export function groupText(headcount: number, groupSize: number): string {
  const sizes = groupSizes(headcount, groupSize);
  const kinds = [...new Set(sizes)];
  return kinds
    .map((size) => `${size}人の班が${sizes.filter((other) => other === size).length}つ`)
    .join('、');
}

const eachText: Readonly<Record<Per, string>> = {
  person: '一人に',
  group: '一つの班に',
  room: '部屋に',
};

function counter(headcount: number, groupSize: number) {
  const makers: Readonly<Record<Per, number>> = {
    person: headcount,
    group: groupSizes(headcount, groupSize).length,
    room: 1,
  };
  return (per: Per, count = 1) => ({
    count: makers[per] * count,
    each: `${eachText[per]}${count}`,
  });
}

/** Things to bring, those of the same name added up, in the order of use. */
export function supplies(library: Library, plan: SessionPlan, groupSize: number): Supply[] {
  const of = counter(plan.headcount, groupSize);
  const found = new Map<string, {per: Per; count: number}>();
  for (const {outline} of placed(library, plan))
    for (const {what, per, count} of outline.materials) {
      const key = `${what}/${per}`;
      found.set(key, {per, count: (found.get(key)?.count ?? 0) + count});
    }
  return [...found].map(([key, {per, count}]) => ({
    what: key.slice(0, key.lastIndexOf('/')),
    ...of(per, count),
  }));
}

/** What to print for the plan, kit by kit. */
export function printJobs(library: Library, plan: SessionPlan, groupSize: number): PrintJob[] {
  const of = counter(plan.headcount, groupSize);
  const blocks = placed(library, plan).map(({outline}) => outline);
  const jobs = library.kits.flatMap((kit): PrintJob[] => {
    const own = blocks.filter((block) => block.kit === kit.id);
    if (own.length === 0) return [];
    const job = (sheet: PrintJob['sheet'], what: string, per: Per): PrintJob => ({
      kit: kit.id,
      sheet,
      what,
      ...of(per),
    });
    const used = (ids: (block: (typeof own)[number]) => readonly string[]) =>
      new Set(own.flatMap(ids));
    const decks = used(({decks}) => decks);
    const sheets = used(({sheets}) => sheets);
    const asks = own.some(({check, questions}) => check !== undefined || questions.length > 0);
    return [
      ...(asks
        ? [
            job('mondai', '問題用紙', 'person'),
            job('kaito', '解答用紙', 'person'),
            job('kaisetsu', '解答・解説（講師用）', 'room'),
          ]
        : []),
      ...kit.decks
        .filter(({id}) => decks.has(id))
        .map(({kind, title, per}) => job('cards', `${kind}「${title}」`, per)),
      ...kit.sheets
        .filter(({id}) => sheets.has(id))
        .map(({title, per}) => job('cards', `書きこむ紙「${title}」`, per)),
      ...(own.some(({votes}) => votes) ? [job('tohyo', 'A〜D 投票カード', 'person')] : []),
      ...(own.some(({kind}) => kind === 'closing') ? [job('shiryo', '配付資料', 'person')] : []),
    ];
  });
  // The A–D cards of every kit are the same.
  const cards = jobs.find(({sheet}) => sheet === 'tohyo');
  return jobs.filter((job) => job.sheet !== 'tohyo' || job === cards);
}
