import {describe, expect, test} from 'vitest';
import {guideTimes, guideWants, guideWho, suggestPath} from '../../../src/domain/paths/guide';

const lessons = [{minutes: 18}, {minutes: 20}];
const paths = [
  {
    id: 'onboarding',
    suits: {who: ['新しく担当になった'], wants: ['全体をつかみたい']},
    prerequisites: [],
    lessons,
  },
  {
    id: 'law',
    suits: {who: ['計画や制度を受けもつ'], wants: ['条文の根拠を確かめたい']},
    prerequisites: ['onboarding'],
    lessons,
  },
  {
    id: 'residents',
    suits: {who: ['まちに住んでいる'], wants: ['自分の暮らしとの関わりを知りたい']},
    prerequisites: [],
    lessons: [{minutes: 4}, {minutes: 4}],
  },
] as const;
const none = new Set<string>();

describe('suggestPath', () => {
  test('what one wants counts more than who one is', () => {
    const answers = {
      who: '新しく担当になった',
      want: '条文の根拠を確かめたい',
      minutes: 30,
    } as const;
    expect(suggestPath(paths, answers, none)?.path.id).toBe('law');
  });

  test('names what to read first, until it is finished', () => {
    const answers = {
      who: '計画や制度を受けもつ',
      want: '条文の根拠を確かめたい',
      minutes: 30,
    } as const;
    expect(suggestPath(paths, answers, none)?.first.map(({id}) => id)).toEqual(['onboarding']);
    expect(suggestPath(paths, answers, new Set(['onboarding']))?.first).toEqual([]);
  });

  test.each([
    [15, 0],
    [18, 1],
    [30, 1],
    [38, 2],
    [90, 2],
  ])('%i minutes are enough for %i lessons of 18 and 20', (minutes, count) => {
    const answers = {who: '新しく担当になった', want: '全体をつかみたい', minutes} as const;
    expect(suggestPath(paths, answers, none)?.lessonsNow).toBe(count);
  });

  test('has an answer for everything one can say', () => {
    for (const who of guideWho)
      for (const want of guideWants)
        for (const {minutes} of guideTimes)
          expect(suggestPath(paths, {who, want, minutes}, none)).toBeDefined();
  });

  test('says nothing where there is nothing to suggest', () => {
    const answers = {who: guideWho[0], want: guideWants[0], minutes: 15};
    expect(suggestPath([], answers, none)).toBeUndefined();
  });
});
