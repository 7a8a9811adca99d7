import {describe, expect, test} from 'vitest';
import {formatIssues} from '../../src/plugins/content/issues';
import {checkFixture} from '../support/contentFixture';
import {front, item} from './badContent/badCase';
import {badEasyPages} from './badContent/easy';
import {badLessonsAndLaw} from './badContent/lessons';
import {badPages} from './badContent/pages';
import {badQuestions} from './badContent/questions';

const cases = [...badPages, ...badQuestions, ...badLessonsAndLaw, ...badEasyPages];

describe('content checks', () => {
  test('leave the good fixture alone', () => {
    expect(formatIssues(checkFixture())).toContain(' 0 件');
  });

  test.each(cases)('name $name, its place and the way out', ({change, says, line}) => {
    const issues = checkFixture([change]);
    const found = issues.filter((issue) => says.test(issue.message) || says.test(issue.fix));
    expect(found.length, formatIssues(issues)).toBeGreaterThan(0);
    expect(found.map((issue) => issue.line)).toContain(line);
    for (const issue of issues) {
      expect(issue.fix, issue.message).toMatch(/[ぁ-ん]/);
      expect(issue.message).not.toMatch(/undefined|\[object/);
    }
  });

  test('report every issue of a run at once', () => {
    const issues = checkFixture([
      front("articles: ['1']", "articles: ['999']"),
      item('correct: true, ', ''),
      {file: '_glossary.yaml', find: 'shiryo', replace: 'nai'},
    ]);
    expect(new Set(issues.map((issue) => issue.file)).size).toBeGreaterThanOrEqual(3);
  });
});
