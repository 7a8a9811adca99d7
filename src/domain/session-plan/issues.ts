import {longestStretch, stretches} from './breaks';
import {clockText} from './clock';
import {kitOfGoal, type Library, placed, total} from './library';
import type {SessionPlan} from './types';

/** Something of a plan that does not hold, in words for the trainer. */
export interface PlanIssue {
  readonly kind: 'sum' | 'stretch' | 'range' | 'frame' | 'people';
  readonly message: string;
}

function sumIssue(plan: SessionPlan): PlanIssue[] {
  const difference = total(plan.items) - plan.minutes;
  if (difference === 0) return [];
  const end = clockText(plan.start + plan.minutes);
  const message =
    difference > 0
      ? `合計が${difference}分 長くなっています。${end}に終わりません。`
      : `あと${-difference}分 空いています。`;
  return [{kind: 'sum', message}];
}

/** Everything that does not hold: the sum, rest, lengths of blocks, beginning and end, people. */
export function planIssues(library: Library, plan: SessionPlan): PlanIssue[] {
  const items = placed(library, plan);
  const kit = kitOfGoal(library, plan.goal);
  const long = Math.max(...stretches(items));
  const outside = items.filter(
    ({minutes, outline}) => minutes < outline.minutes.min || minutes > outline.minutes.max,
  );
  const framed = items[0]?.outline.kind === 'opening' && items.at(-1)?.outline.kind === 'closing';
  const {min, max} = kit?.headcount ?? {min: 1, max: Number.POSITIVE_INFINITY};
  return [
    ...sumIssue(plan),
    ...(long > longestStretch
      ? [
          {
            kind: 'stretch' as const,
            message: `休憩なしで${long}分 続くところがあります。${longestStretch}分までに休憩を入れてください。`,
          },
        ]
      : []),
    ...outside.map(({outline}) => ({
      kind: 'range' as const,
      message: `「${outline.title}」は${outline.minutes.min}〜${outline.minutes.max}分です。`,
    })),
    ...(framed ? [] : [{kind: 'frame' as const, message: '始まりと結びの順番がくずれています。'}]),
    ...(plan.headcount < min || plan.headcount > max
      ? [
          {
            kind: 'people' as const,
            message: `この研修は${min}〜${max}人に合わせてあります。班の数と時間を見なおしてください。`,
          },
        ]
      : []),
  ];
}
