import {describe, expect, it} from 'vitest';
import {createPlan} from '../../../src/domain/session-plan/compose';
import {cutText, offerText} from '../../../src/domain/session-plan/offerText';
import {replan} from '../../../src/domain/session-plan/replan';
import {library, request} from './support';

const made = createPlan(library, request);
if (!made.ok) throw new Error(made.reason);
const {plan} = made;
const moment = {left: 5, more: 0, planned: '15:00', end: '15:00'};

describe('the words of a cut', () => {
  it('tell what is shortened, left out, taken home and stopped', () => {
    const words = (at: number, delay: number, spent = 0) =>
      replan(library, plan, {at, delay, spent}).cuts.map(cutText);
    expect(words(2, 8)[0]).toBe('「one-talk」を2分短くする');
    expect(words(4, 18)).toEqual([
      '「one-share」（10分）をやめる',
      '「one-post」（5分）を持ち帰りにする',
      '「one-close」を3分短くする',
    ]);
    expect(words(4, 13, 2)).toContain('「one-share」をここで切り上げる');
  });
});

describe('the words of an offer', () => {
  it('name the end when the cuts bring it back in time', () => {
    expect(offerText(replan(library, plan, {at: 2, delay: 8}), moment)).toEqual([
      '次のようにすると 15:00 に終わります。',
    ]);
  });

  it('say nothing when there is nothing to cut', () => {
    expect(offerText({items: plan.items, cuts: [], over: 0}, moment)).toEqual([]);
  });

  it('say plainly that the end moves, and to when', () => {
    const offer = replan(library, plan, {at: 6, delay: 9});
    expect(offer.over).toBe(5);
    const late = {...moment, end: '15:05'};
    const [first, ...others] = offerText(offer, {...late, left: 2});
    expect(first).toBe(
      '予定の終わりまで、あと2分です。どこを削っても 15:00 には終われません。いちばん早い終わりは 15:05（5分のび）です。',
    );
    expect(others).toEqual(['のびてよいかを、先に聞いてください。']);
    expect(offerText(offer, {...late, left: 0})[0]).toMatch(/^予定の終わりの時刻です。/);
    expect(offerText(offer, {...late, left: -4})[0]).toMatch(/^予定の終わりを4分過ぎました。/);
  });

  it('say how long the running block may take instead', () => {
    const offer = {items: plan.items, cuts: [], over: 6};
    expect(offerText(offer, {...moment, more: 15, end: '15:06'})).toEqual([
      'このブロックが15分長引くと、どこを削っても 15:00 には終われません。いちばん早い終わりは 15:06（6分のび）です。',
      '長引くのを9分までにすれば、15:00 に終われます。',
      'のびてよいかを、先に聞いてください。',
    ]);
    expect(offerText(offer, {...moment, more: 6})[1]).toBe(
      '長引かせなければ、15:00 に終われます。',
    );
    expect(offerText(offer, {...moment, more: 5})).toHaveLength(2);
  });
});
