import type {BadCase} from './badCase';

export const badLessonsAndLaw: readonly BadCase[] = [
  {
    name: 'an article under another file name',
    change: {file: 'law/1.mdx', find: "article: '1'", replace: "article: '2'"},
    says: /ファイル名「1」と合っていません/,
    line: 10,
  },
  {
    name: 'a gap between versions',
    change: {file: 'law/1.mdx', find: 'until: 2026-03-31', replace: 'until: 2026-03-01'},
    says: /つながりません/,
    line: 14,
  },
  {
    name: 'a lesson out of its place',
    change: {file: 'learn/first/01-hajime.mdx', find: 'order: 1', replace: 'order: 2'},
    says: /1 番目と合っていません/,
    line: 9,
  },
  {
    name: 'an objective that nothing tests',
    change: {
      file: 'learn/first/01-hajime.mdx',
      find: '<Quiz ids="ringo-01 ringo-02"/>',
      replace: '<Quiz ids="ringo-01"/>',
    },
    says: /目標「miwakeru」を確かめる問題「ringo-02」/,
    line: 12,
  },
  {
    name: 'prerequisites in a circle',
    change: {
      file: 'learn/first/01-hajime.mdx',
      find: 'order: 1',
      replace: 'order: 1\nprerequisites: [learn/first/01-hajime]',
    },
    says: /この課に戻ってきます/,
    line: 9,
  },
  {
    name: 'minutes that the text does not take',
    change: {file: 'learn/first/01-hajime.mdx', find: 'minutes: 7', replace: 'minutes: 20'},
    says: /「20分」とありますが、本文と問題から計算すると約7分/,
    line: 6,
  },
  {
    name: 'a term before the lesson that teaches it',
    change: {file: 'learn/first/01-hajime.mdx', find: 'terms: [ringo]\n', replace: ''},
    says: /「りんご会議」は、この課までに学んでいない/,
    line: 17,
  },
  {
    name: 'a course that builds on itself',
    change: {
      file: '_paths/first.yaml',
      find: 'minutes: 15',
      replace: 'minutes: 15\nprerequisites: [first]',
    },
    says: /このコースに戻ってきます/,
    line: 9,
  },
  {
    name: 'a course that builds on nothing',
    change: {
      file: '_paths/first.yaml',
      find: 'minutes: 15',
      replace: 'minutes: 15\nprerequisites: [nai]',
    },
    says: /先に学ぶコース「nai」/,
    line: 9,
  },
  {
    name: 'an objective the last check cannot test',
    change: {
      file: '_paths/first.yaml',
      find: 'pool: [ringo-01, ringo-02,',
      replace: 'pool: [ringo-01, ringo-07,',
    },
    says: /目標「miwakeru」を確かめる問題が、最後の確認/,
    line: 14,
  },
];
