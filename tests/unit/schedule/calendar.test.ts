import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, test} from 'vitest';
import {addDays, addMonths, dayInWords, japanDay} from '../../../src/domain/schedule/day';
import {calendarText, foldLine} from '../../../src/domain/schedule/ics';
import {touchesAfter} from '../../../src/domain/schedule/touches';

describe('days', () => {
  test('a day in Japan begins at 15:00 UTC', () => {
    expect(japanDay('2026-11-20T14:59:59.999Z')).toBe('2026-11-20');
    expect(japanDay(new Date('2026-11-20T15:00:00.000Z'))).toBe('2026-11-21');
  });

  test.each([
    ['2026-11-21', 1, '2026-12-21'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-30', 6, '2027-05-30'],
  ])('%s and %i months → %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('touches come after a week, a month and half a year', () => {
    expect(touchesAfter('2026-12-28').map(({day}) => day)).toEqual([
      '2027-01-04',
      '2027-01-28',
      '2027-06-28',
    ]);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayInWords('2026-02-03')).toBe('2026年2月3日');
  });
});

describe('calendar file', () => {
  const request = {
    site: '地域共生まなびば',
    path: {id: 'onboarding', title: 'はじめての、地域共生社会; その\\1'},
    touches: touchesAfter('2026-11-21'),
    url: 'https://example.jp/manabiba/review',
    now: new Date('2026-11-21T01:02:03.456Z'),
  };

  test('is read by ical.js as three whole-day events', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarText(request)));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({startDate}) => startDate.toString())).toEqual([
      '2026-11-28',
      '2026-12-21',
      '2027-05-21',
    ]);
    expect(events.every(({startDate, endDate}) => startDate.isDate && endDate.isDate)).toBe(true);
    expect(events[0]?.summary).toBe(`今日の5分:${request.path.title}(1週間後)`);
    expect(new Set(events.map(({uid}) => uid)).size).toBe(3);
    expect(events[0]?.component.getFirstPropertyValue('url')).toBe(request.url);
    expect(events[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
      '2026-11-21T01:02:03Z',
    );
  });

  test('carries any title through ical.js unchanged', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1, maxLength: 120}), (words) => {
        const title = words.replace(/[\p{Cc}\p{Cs}]/gu, '');
        const text = calendarText({...request, path: {id: 'p', title}});
        const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        expect(event && new ICAL.Event(event).summary).toBe(`今日の5分:${title}(1週間後)`);
      }),
      {numRuns: 300},
    );
  });

  test('has no line longer than 75 octets and ends each with CRLF', () => {
    const lines = calendarText(request).split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(foldLine('あ'.repeat(40)).replaceAll('\r\n ', '')).toBe('あ'.repeat(40));
  });

  test('says nothing of an address when the site runs from a file', () => {
    expect(calendarText({...request, url: ''})).not.toContain('URL:');
  });
});
