import {describe, expect, test} from 'vitest';
import {japaneseDate, phaseOn, today, versionsOn} from '../../../src/domain/law/versions';
import type {ArticleVersion} from '../../../src/schema/frontMatter';

function version(from: string, until?: string): ArticleVersion {
  const summary = `${from} の版`;
  return {from, until, certainty: '確認済み', summary, evidence: '試験', checkedOn: '2026-11-21'};
}

/** Article 6 of 社会福祉法: changed on 2026-06-25, and again to an unknown extent on 2027-04-01. */
const versions = [
  version('2026-06-25', '2027-03-31'),
  version('2027-04-01'),
  version('2021-04-01', '2026-06-24'),
];

describe('phase of a version', () => {
  test.each([
    ['2026-06-24', 'これから'],
    ['2026-06-25', '施行中'],
    ['2027-03-31', '施行中'],
    ['2027-04-01', '過去'],
  ])('on %s it is %s', (day, phase) => {
    expect(phaseOn({from: '2026-06-25', until: '2027-03-31'}, day)).toBe(phase);
  });

  test('without an end it stays in force', () => {
    expect(phaseOn({from: '2027-04-01'}, '2099-12-31')).toBe('施行中');
  });
});

describe('versions on a day', () => {
  test.each([
    ['2026-06-24', 0, ['施行中', 'これから', 'これから']],
    ['2026-06-25', 1, ['過去', '施行中', 'これから']],
    ['2026-11-21', 1, ['過去', '施行中', 'これから']],
    ['2027-03-31', 1, ['過去', '施行中', 'これから']],
    ['2027-04-01', 2, ['過去', '過去', '施行中']],
  ])('on %s version %i is now, oldest first', (day, now, phases) => {
    const result = versionsOn(versions, day);
    expect(result.now).toBe(now);
    expect(result.all.map(({phase}) => phase)).toEqual(phases);
    expect(result.all.map(({from}) => from)).toEqual(['2021-04-01', '2026-06-25', '2027-04-01']);
  });

  test('the last past version stands for now where none is in force', () => {
    const past = [version('2018-04-01', '2020-03-31'), version('2020-04-01', '2021-03-31')];
    expect(versionsOn(past, '2026-11-21').now).toBe(1);
  });

  test('the first one to come stands for now where nothing came before', () => {
    expect(versionsOn([version('2027-04-01')], '2026-11-21').now).toBe(0);
  });

  test('leaves the list it was given as it was', () => {
    const given = [...versions];
    versionsOn(given, '2026-11-21');
    expect(given).toEqual(versions);
  });
});

describe('dates', () => {
  test('are written in Japanese without leading zeros', () => {
    expect(japaneseDate('2026-06-25')).toBe('2026年6月25日');
    expect(japaneseDate('2027-04-01')).toBe('2027年4月1日');
  });

  test('today is the day of the local clock, not of UTC', () => {
    expect(today(new Date(2026, 10, 21, 0, 0))).toBe('2026-11-21');
    expect(today(new Date(2026, 10, 21, 23, 59, 59))).toBe('2026-11-21');
    expect(today(new Date(2027, 0, 1))).toBe('2027-01-01');
  });
});
