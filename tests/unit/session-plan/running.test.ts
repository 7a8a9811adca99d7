import {describe, expect, it} from 'vitest';
import {createPlan} from '../../../src/domain/session-plan/compose';
import {placed, total} from '../../../src/domain/session-plan/library';
import {replan} from '../../../src/domain/session-plan/replan';
import * as run from '../../../src/domain/session-plan/run';
import type {SessionPlan} from '../../../src/domain/session-plan/types';
import {library, request} from './support';

const made = createPlan(library, request);
if (!made.ok) throw new Error(made.reason);
const {plan} = made;
const minute = 60_000;
const begin = new Date(2026, 10, 21, 14).getTime();
const started = run.startRun('c', plan, begin, begin);
const names = (cuts: readonly {title: string}[]) => cuts.map(({title}) => title);

describe('a cut', () => {
  it('shortens in the order the author gave', () => {
    const offer = replan(library, plan, {at: 2, delay: 8});
    expect(offer.cuts.map(({title, from, to}) => [title, from, to])).toEqual([
      ['one-talk', 15, 13],
      ['one-share', 10, 4],
    ]);
    expect(total(offer.items)).toBe(52);
  });

  it('leaves blocks out only when shortening is not enough, those that must stay last', () => {
    const offer = replan(library, plan, {at: 4, delay: 18});
    expect(offer.cuts.map(({title, to}) => [title, to])).toEqual([
      ['one-share', 0],
      ['one-post', 0],
      ['one-close', 2],
    ]);
    expect(offer.cuts[1]?.how).toBe('用紙を渡します。');
    expect(offer.over).toBe(0);
  });

  it('sends the check home before the work, and takes back in what still fits', () => {
    const work = library.blocks.get('one-work');
    if (!work) throw new Error('no work');
    const kept = {...work, keep: true, takeHome: '職場でします。'};
    const firm = {...library, blocks: new Map(library.blocks).set(work.id, kept)};
    const home = (delay: number) =>
      replan(firm, plan, {at: 3, delay})
        .cuts.filter(({way}) => way === 'home')
        .map(({title}) => title);
    expect(home(22)).toEqual([]);
    expect(home(24)).toEqual(['one-post']);
    expect(home(26)).toEqual(['one-post']);
    expect(home(28)).toEqual(['one-work']);
    expect(home(33)).toEqual(['one-work', 'one-post']);
  });

  it('stops a running block when nothing else is left', () => {
    const offer = replan(library, plan, {at: 5, delay: 7, spent: 2});
    expect(offer).toMatchObject({
      over: 0,
      cuts: [
        {title: 'one-post', way: 'stop', to: 2, how: '用紙を渡します。'},
        {title: 'one-close', way: 'shorten', to: 1},
      ],
    });
  });

  it('lets a break go when only the closing follows, and not before further work', () => {
    const rest = {block: 'kyukei', minutes: 5};
    const late = {...plan, items: [...plan.items.slice(0, 6), rest, ...plan.items.slice(6)]};
    const breaks = (made: SessionPlan, at: number, delay: number) =>
      replan(library, made, {at, delay}).items.filter(({block}) => block === 'kyukei').length;
    expect(breaks(late, 6, 4)).toBe(1);
    expect(breaks(late, 6, 9)).toBe(0);
    const seated = {block: 'one-talk', minutes: 80};
    const check = {block: 'one-pre', minutes: 5};
    const close = {block: 'one-close', minutes: 5};
    const long = {...plan, items: [seated, rest, check, close]};
    expect(breaks(long, 1, 14)).toBe(1);
    expect(replan(library, long, {at: 1, delay: 14}).over).toBe(9);
  });

  it('says by how much the end moves when nothing more can be cut', () => {
    const offer = replan(library, plan, {at: 6, delay: 9});
    expect(offer).toMatchObject({
      over: 5,
      items: expect.arrayContaining([{block: 'one-close', minutes: 1}]),
    });
  });

  it('does not cut the running block below what it has run', () => {
    const offer = replan(library, plan, {at: 2, delay: 20, spent: 14});
    const talk = offer.items.find(({block}) => block === 'one-talk');
    expect(talk?.minutes).toBeGreaterThanOrEqual(14);
  });

  it('keeps five minutes of a break', () => {
    const long = createPlan(library, {...request, minutes: 180});
    if (!long.ok) throw new Error(long.reason);
    const offer = replan(library, long.plan, {at: 1, delay: 20});
    const breaks = placed(library, offer).filter(({outline}) => outline.kind === 'break');
    expect(breaks.length).toBeGreaterThanOrEqual(2);
    for (const {minutes} of breaks) expect(minutes).toBeGreaterThanOrEqual(5);
  });
});

describe('a session under way', () => {
  it('ends when the plan says, or after its own length in a rehearsal', () => {
    expect(started.end).toBe(begin + 60 * minute);
    const late = run.startRun('c', plan, begin + 10 * minute, begin);
    expect(run.lateness(late, begin + 10 * minute)).toBe(10 * minute);
    const evening = begin + 5 * 60 * minute;
    expect(run.startRun('c', plan, evening, begin).end).toBe(evening + 60 * minute);
  });

  it('counts what is left, and minutes over', () => {
    expect(run.remaining(started, begin + 2 * minute)).toBe(3 * minute);
    expect(run.remaining(started, begin + 7 * minute)).toBe(-2 * minute);
    expect(run.lateness(started, begin + 5 * minute)).toBe(0);
    expect(run.lateness(started, begin + 7 * minute)).toBe(2 * minute);
  });

  it('is early after a quick step, and takes a step back', () => {
    const second = run.next(started, begin + 3 * minute);
    expect(run.lateness(second, begin + 3 * minute)).toBe(-2 * minute);
    const back = run.previous(second);
    expect(run.elapsed(back, begin + 4 * minute)).toBe(4 * minute);
    expect(run.previous(started)).toBe(started);
  });

  it('stands still while paused, and grows late', () => {
    const paused = run.pause(started, begin + 1 * minute);
    expect(run.elapsed(paused, begin + 4 * minute)).toBe(1 * minute);
    expect(run.lateness(paused, begin + 4 * minute)).toBe(3 * minute);
    const again = run.resume(paused, begin + 4 * minute);
    expect(run.elapsed(again, begin + 5 * minute)).toBe(2 * minute);
  });

  it('is over after the last block and stays over', () => {
    const end = plan.items.reduce((state) => run.next(state, begin), started);
    expect(run.isOver(end)).toBe(true);
    expect(run.next(end, begin)).toBe(end);
  });

  it('ends on time after taking the offer for a block that runs over', () => {
    const third = run.next(run.next(started, begin + 5 * minute), begin + 10 * minute);
    const now = begin + 28 * minute;
    const {plan: asked, ...delay} = run.delayOf(third, now, 0);
    expect(delay).toMatchObject({at: 2, delay: 3, spent: 18});
    const after = run.accept(third, replan(library, asked, delay));
    expect(run.lateness(after, now)).toBeLessThanOrEqual(0);
  });

  it('ends on time when the running block is given eight minutes more', () => {
    const now = begin + 12 * minute;
    const third = run.next(run.next(started, begin + 5 * minute), begin + 10 * minute);
    const {plan: asked, ...delay} = run.delayOf(third, now, 8);
    const offer = replan(library, asked, delay);
    expect(names(offer.cuts)).not.toContain('one-talk');
    const after = run.accept(third, offer);
    expect(run.remaining(after, now)).toBe(21 * minute);
    expect(run.lateness(after, now)).toBe(0);
  });

  it('comes back from storage, and is not taken from anything else', () => {
    expect(run.readRun(JSON.stringify(started), 'c')).toEqual(started);
    for (const text of [
      null,
      '',
      '{',
      'null',
      '[]',
      '{"code":"c"}',
      JSON.stringify({...started, began: []}),
    ])
      expect(run.readRun(text, 'c')).toBeUndefined();
    expect(run.readRun(JSON.stringify(started), 'other')).toBeUndefined();
  });
});
