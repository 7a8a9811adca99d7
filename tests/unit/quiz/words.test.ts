import {describe, expect, test} from 'vitest';
import {misconceptionLink, pageLink} from '../../../src/components/Quiz/links';
import {spokenVerdict} from '../../../src/components/Quiz/words';
import {grade} from '../../../src/domain/grading';
import {attemptContext} from '../../../src/domain/quiz/attemptContext';
import {nextStep} from '../../../src/domain/quiz/nextStep';
import {neededFor, reachesRate} from '../../../src/domain/quiz/passRate';
import {samples} from '../support/sampleQuestions';

describe('what is said after an answer', () => {
  const item = {...samples.single, topic: '会議'};

  test('a miss names what is right', () => {
    const missed = grade(item, {type: 'single', option: 'juso'});
    expect(spokenVerdict(item, missed, 2)).toBe('問2、不正解。正解は「支援会議」。');
  });

  test('a hit is short', () => {
    const hit = grade(item, {type: 'single', option: 'shien'});
    expect(spokenVerdict(item, hit, 1)).toBe('問1、正解。');
  });
});

describe('where an answer was given', () => {
  test.each([
    [
      'learn/onboarding/01',
      {page: 'learn/onboarding/01', lesson: 'learn/onboarding/01', path: 'onboarding'},
    ],
    ['law/106-6', {page: 'law/106-6', path: undefined}],
    ['daily', {page: 'daily', path: undefined}],
  ])('%s', (pageId, expected) => {
    expect(attemptContext({pageId})).toEqual(expected);
  });
});

describe('links', () => {
  const links = {'misconceptions/copy': {title: 'まねればよい', url: '/docs/misconceptions/copy'}};

  test('carry the title where the page sent one', () => {
    expect(misconceptionLink(links, 'copy').title).toBe('まねればよい');
  });

  test('work without', () => {
    expect(pageLink({}, 'law/106-6#wana')).toEqual({url: '/docs/law/106-6#wana'});
    expect(pageLink({}, 'constructor')).toEqual({url: '/docs/constructor'});
  });
});

describe('paths', () => {
  test('80 % of 15 is 12', () => {
    expect(reachesRate(12, 15, 0.8)).toBe(true);
    expect(reachesRate(11, 15, 0.8)).toBe(false);
    expect(reachesRate(0, 0, 0.8)).toBe(false);
    expect([12, 15].map((total) => neededFor(total, 0.8))).toEqual([10, 12]);
  });

  test('after the last lesson comes the last check', () => {
    const lessons = ['a', 'b'].map((id) => ({id, title: id, url: `/docs/${id}`, questions: []}));
    const path = {id: 'p', title: 'P', url: '/learn/p', lessons};
    expect(nextStep(path, 'a').url).toBe('/docs/b');
    expect(nextStep(path, 'b').url).toBe('/learn/p/check');
  });
});
