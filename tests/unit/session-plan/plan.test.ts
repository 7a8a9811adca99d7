import {describe, expect, it} from 'vitest';
import {longestStretch, placeBreaks, stretches} from '../../../src/domain/session-plan/breaks';
import {clockText, readClock, runSheet} from '../../../src/domain/session-plan/clock';
import {createPlan} from '../../../src/domain/session-plan/compose';
import {
  add,
  addable,
  mayRemove,
  remove,
  setMinutes,
  settleSum,
  swap,
} from '../../../src/domain/session-plan/edit';
import {fitMinutes} from '../../../src/domain/session-plan/fit';
import {planIssues} from '../../../src/domain/session-plan/issues';
import {createLibrary, placed, restId, total} from '../../../src/domain/session-plan/library';
import {groupSizes, groupText, supplies} from '../../../src/domain/session-plan/materials';
import type {PlanRequest, SessionPlan} from '../../../src/domain/session-plan/types';
import {block, kit, library, request} from './support';

function planned(change: Partial<PlanRequest> = {}): SessionPlan {
  const result = createPlan(library, {...request, ...change});
  if (!result.ok) throw new Error(result.reason);
  return result.plan;
}

const ids = (plan: SessionPlan) => plan.items.map((item) => item.block);

describe('a plan', () => {
  it('is the ready-made kit where that fits as it is', () => {
    expect(planned().items.map(({minutes}) => minutes)).toEqual([5, 5, 15, 15, 10, 5, 5]);
  });

  it('has clock times that follow from the start', () => {
    const rows = runSheet(library, planned()).map(({start}) => clockText(start));
    expect(rows).toEqual(['14:00', '14:05', '14:10', '14:25', '14:40', '14:50', '14:55']);
  });

  it('keeps checks, opening and closing in half an hour', () => {
    const short = ids(planned({minutes: 30}));
    for (const end of ['open', 'pre', 'post', 'close']) expect(short).toContain(`one-${end}`);
    expect(total(planned({minutes: 30}).items)).toBe(30);
  });

  it('takes its own extra block first, then whole blocks of other kits, before the last check', () => {
    const long = ids(planned({minutes: 180})).filter((id) => id !== restId);
    expect(long.indexOf('one-more')).toBe(long.indexOf('one-share') + 1);
    expect(long).toContain('two-talk');
    expect(long.indexOf('two-talk')).toBeLessThan(long.indexOf('one-post'));
    expect(long).not.toContain('two-work');
  });

  it('says what does not fit and offers the nearest', () => {
    const lone = createLibrary([kit('one', 1)]);
    const long = createPlan(lone, {...request, minutes: 180});
    expect(long).toMatchObject({ok: false, reason: expect.stringContaining('180分は埋まりません')});
    if (!long.ok && long.nearest) expect(createPlan(lone, long.nearest)).toMatchObject({ok: true});
    const short = createPlan(lone, {...request, minutes: 15});
    expect(short).toMatchObject({ok: false, reason: expect.stringContaining('収まりません')});
    if (!short.ok && short.nearest)
      expect(createPlan(lone, short.nearest)).toMatchObject({ok: true});
  });

  it('is refused for people the goal was not written for, with a goal that was', () => {
    const other = {...kit('two', 2), audience: ['住民' as const]};
    const both = createLibrary([{...kit('one', 1), audience: ['新任']}, other]);
    const result = createPlan(both, {...request, audience: '住民'});
    expect(result).toMatchObject({ok: false, nearest: {goal: 'two-goal'}});
  });
});

describe('breaks', () => {
  it('stand in a session of an hour and a half, and keep both parts short', () => {
    const items = placed(library, planned({minutes: 90}));
    expect(items.filter(({outline}) => outline.kind === 'break')).toHaveLength(1);
    expect(Math.max(...stretches(items))).toBeLessThanOrEqual(60);
  });

  it('never part work from its debrief', () => {
    for (const minutes of [90, 120, 150, 180, 240]) {
      const made = ids(planned({minutes}));
      const work = made.indexOf('one-work');
      if (work >= 0 && made.includes('one-share')) expect(made[work + 1]).toBe('one-share');
    }
  });

  it('are refused where no place keeps people from sitting too long', () => {
    const long = block({id: 'long', kind: 'activity', minutes: [90, 90, 90], joinsNext: true});
    const items = [long, long].map((outline) => ({block: 'long', minutes: 90, outline}));
    expect(placeBreaks(items, 1, 5)).toBeUndefined();
    expect(longestStretch).toBe(85);
  });
});

describe('minutes', () => {
  it('are shared out in proportion to the room each block has', () => {
    const ranges = [
      {min: 5, typical: 10, max: 20},
      {min: 10, typical: 10, max: 10},
      {min: 5, typical: 15, max: 16},
    ];
    expect(fitMinutes(ranges, 32)).toEqual([9, 10, 13]);
    expect(fitMinutes(ranges, 46)).toEqual([20, 10, 16]);
    expect(fitMinutes(ranges, 47)).toBeUndefined();
    expect(fitMinutes(ranges, 19)).toBeUndefined();
  });
});

describe('an edit', () => {
  it('swaps neighbours, but never the opening or the closing', () => {
    const plan = planned();
    expect(ids(swap(library, plan, 2)).slice(2, 4)).toEqual(['one-work', 'one-talk']);
    expect(swap(library, plan, 0)).toBe(plan);
    expect(swap(library, plan, 5)).toBe(plan);
    expect(swap(library, plan, -1)).toBe(plan);
  });

  it('keeps minutes within the range of the block', () => {
    const plan = planned();
    expect(setMinutes(library, plan, 2, 99).items[2]?.minutes).toBe(25);
    expect(setMinutes(library, plan, 2, 1).items[2]?.minutes).toBe(6);
    expect(setMinutes(library, plan, 2, Number.NaN)).toBe(plan);
  });

  it('leaves out what is free to go and nothing else', () => {
    const plan = planned();
    expect(mayRemove(library, plan, 1)).toBe(false);
    expect(remove(library, plan, 1)).toBe(plan);
    expect(ids(remove(library, plan, 2))).not.toContain('one-talk');
  });

  it('tells the wrong sum and mends it with one press', () => {
    const plan = remove(library, planned(), 4);
    expect(planIssues(library, plan)).toMatchObject([
      {kind: 'sum', message: 'あと10分 空いています。'},
    ]);
    const settled = settleSum(library, plan);
    expect(settled && total(settled.items)).toBe(60);
    expect(settled && planIssues(library, settled)).toEqual([]);
  });

  it('adds a block or a break once it fits the people', () => {
    const plan = planned();
    expect(addable(library, plan)[0]?.id).toBe('one-more');
    expect(ids(add(library, plan, 'two-talk')).indexOf('two-talk')).toBe(5);
    expect(ids(add(library, plan, restId))).toContain(restId);
    expect(add(library, plan, 'one-talk')).toBe(plan);
  });

  it('tells stretches without rest, lost frames and too many people', () => {
    const plan = planned({minutes: 90});
    const without = {
      ...plan,
      headcount: 60,
      items: plan.items.filter(({block: id}) => id !== restId).toReversed(),
    };
    const kinds = planIssues(library, without).map(({kind}) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['sum', 'frame', 'people']));
  });
});

describe('materials', () => {
  it('make even groups', () => {
    expect(groupSizes(12, 4)).toEqual([4, 4, 4]);
    expect(groupSizes(13, 4)).toEqual([5, 4, 4]);
    expect(groupSizes(2, 4)).toEqual([2]);
    expect(groupText(13, 4)).toBe('5人の班が1つ、4人の班が2つ');
  });

  it('are counted for each person and each group', () => {
    expect(supplies(library, planned({headcount: 14}), 4)).toEqual([
      {what: '付せん', count: 42, each: '一人に3'},
      {what: '模造紙', count: 4, each: '一つの班に1'},
    ]);
  });
});

describe('clock times', () => {
  it('are read as people write them', () => {
    expect(readClock('9:05')).toBe(545);
    expect(readClock('13:30')).toBe(810);
    for (const wrong of ['24:00', '9:60', '', '九時', '9'])
      expect(readClock(wrong)).toBeUndefined();
    expect(clockText(25 * 60)).toBe('1:00');
  });
});
