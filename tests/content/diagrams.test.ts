import {describe, expect, test} from 'vitest';
import {formatIssues} from '../../src/plugins/content/issues';
import {type Change, checkFixture} from '../support/contentFixture';

interface BadDiagram {
  readonly name: string;
  readonly change: Change;
  /** What the message must say, and the line it must name. */
  readonly says: RegExp;
  readonly line: number;
}

const ladder = (find: string | RegExp, replace: string): Change => ({
  file: '_diagrams/ringo.yaml',
  find,
  replace,
});

const cases: readonly BadDiagram[] = [
  {
    name: 'a page that does not exist',
    change: ladder('page: law/1#yomihodoku', 'page: law/2'),
    says: /図が指すページ「law\/2」が見つかりません/,
    line: 11,
  },
  {
    name: 'a heading that does not exist',
    change: ladder('law/1#yomihodoku', 'law/1#nai'),
    says: /図が指すページ「law\/1#nai」が見つかりません/,
    line: 11,
  },
  {
    name: 'an unknown source',
    change: ladder('id: shiryo', 'id: nai'),
    says: /図の出典「nai」が見つかりません/,
    line: 5,
  },
  {
    name: 'a diagram without a text alternative',
    change: ladder(/^alt: .*\n/m, ''),
    says: /「alt」がありません/,
    line: 1,
  },
  {
    name: 'an unknown kind',
    change: ladder('kind: ladder', 'kind: pie'),
    says: /「kind」/,
    line: 1,
  },
  {
    name: 'a harmful slip in a label',
    change: ladder('meaning: 選べます。', 'meaning: 支援会議をひらくには本人の同意が必要です。'),
    says: /支援会議に本人同意が必要/,
    line: 19,
  },
  {
    name: 'an unknown key deep inside',
    change: ladder('meaning: 選べます。', 'meaning: 選べます。\n    color: red'),
    says: /使えない項目があります: 「color」/,
    line: 20,
  },
];

describe('checks of diagrams', () => {
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
});
