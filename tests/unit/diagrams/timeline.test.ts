import {describe, expect, test} from 'vitest';
import {timelineRows} from '../../../src/domain/diagrams/timeline';
import type {TimelineEvent} from '../../../src/schema/diagram/timeline';

const event = (date: string): TimelineEvent => ({
  date,
  when: date,
  type: '施行',
  text: 'できごと',
  turning: false,
});

describe('rows of a timeline', () => {
  test('are planned only after the day it was checked', () => {
    const rows = timelineRows(['2026-11-20', '2026-11-21', '2026-11-22'].map(event), '2026-11-21');
    expect(rows.map((row) => row.planned)).toEqual([false, false, true]);
  });

  test('have more room above them the more time went by', () => {
    const dates = ['2017-05-01', '2017-06-01', '2018-04-01', '2020-04-01', '2025-04-01'];
    expect(timelineRows(dates.map(event), '2026-11-21').map((row) => row.gap)).toEqual([
      0, 0, 1, 2, 3,
    ]);
  });
});
