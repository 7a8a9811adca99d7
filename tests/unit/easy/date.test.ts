import {describe, expect, it} from 'vitest';
import {dateWithReadings} from '../../../src/domain/easy/date';

describe('a day with its readings', () => {
  it.each([
    ['2026-06-25', '2026｜年《ねん》6｜月《がつ》25｜日《にち》'],
    ['2027-04-01', '2027｜年《ねん》｜4月《しがつ》｜1日《ついたち》'],
    ['2025-09-20', '2025｜年《ねん》｜9月《くがつ》｜20日《はつか》'],
  ])('%s', (day, read) => {
    expect(dateWithReadings(day)).toBe(read);
  });
});
