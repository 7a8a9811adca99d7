import {describe, expect, it} from 'vitest';
import {
  back,
  firstOf,
  forward,
  type Shown,
  slideIndex,
  slidesOf,
} from '../../../src/domain/session-plan/screens';
import type {WorkshopBlock} from '../../../src/schema/workshopBlock';
import {block, library} from './support';

const talk = {
  ...block({id: 'one-talk', kind: 'content', minutes: [6, 15, 25]}),
  screens: [
    {kind: 'text', title: '問い', lines: [], reveal: ['答え']},
    {kind: 'table', title: '表', head: ['あ', 'い'], rows: [['う', 'え']]},
  ],
} as unknown as WorkshopBlock;

const items = [
  {block: 'one-open', minutes: 5},
  {block: 'one-talk', minutes: 15},
];
const slides = slidesOf(library, {items}, new Map([['one-talk', talk]]));

describe('the projector', () => {
  it('shows the title of a block that has no screens of its own', () => {
    expect(slides[0]?.screen).toMatchObject({kind: 'text', title: 'one-open'});
    expect(slides).toHaveLength(3);
  });

  it('uncovers the answer before it goes on, and covers it before it goes back', () => {
    let shown: Shown | undefined;
    const seen = Array.from({length: 5}, () => {
      shown = forward(slides, shown);
      return [slideIndex(slides, shown), shown?.open];
    });
    expect(seen).toEqual([
      [1, false],
      [1, true],
      [2, false],
      [2, false],
      [2, false],
    ]);
    const open = {block: 'one-talk', at: 0, open: true};
    expect(back(slides, open)).toEqual({...open, open: false});
    expect(slideIndex(slides, back(slides, {...open, open: false}))).toBe(0);
  });

  it('begins a block with its first screen', () => {
    expect(firstOf(slides, 1)).toEqual({block: 'one-talk', at: 0, open: false});
    expect(firstOf(slides, 9)).toBeUndefined();
  });
});
