import {type BadCase, front, item} from './badCase';

export const badQuestions: readonly BadCase[] = [
  {name: 'a page without front matter', change: front(/^---\n/, ''), says: /front matter/, line: 1},
  {
    name: 'an option without feedback',
    change: item(', feedback: 主語は町です。', ''),
    says: /feedback」がありません/,
    line: 7,
  },
  {
    name: 'two right answers in single',
    change: item('text: 国がひらける,', 'text: 国がひらける, correct: true,'),
    says: /正しい選択肢が 2 つあります/,
    line: 6,
  },
  {
    name: 'no right answer',
    change: item('correct: true, ', ''),
    says: /正しい選択肢がありません/,
    line: 6,
  },
  {
    name: 'an option that says all of them',
    change: item('text: 店がひらける', 'text: すべて正しい'),
    says: /選択肢「すべて正しい」は使えません/,
    line: 9,
  },
  {
    name: 'a duplicate question id',
    change: item('id: ringo-02', 'id: ringo-01'),
    says: /問題のid「ringo-01」が、docs\/_bank\/ringo.yaml:3 と重なっています/,
    line: 18,
  },
  {
    name: 'an unknown page in a question',
    change: item('page: law/1#yomihodoku', 'page: law/1#nai'),
    says: /ページ「law\/1#nai」が見つかりません/,
    line: 11,
  },
  {
    name: 'an unknown misconception in an option',
    change: item('misconception: onaji', 'misconception: nai'),
    says: /誤解のページ「nai」が見つかりません/,
    line: 8,
  },
  {name: 'a tab in YAML', change: item('    stem:', '\tstem:'), says: /タブ文字/, line: 5},
  {
    name: 'a full-width colon',
    change: item('    stem: ', '    stem：'),
    says: /全角の「：」/,
    line: 5,
  },
  {
    name: 'YAML that cannot be read',
    change: item('    type: single', '   type: single'),
    says: /YAMLとして読めません/,
    line: 4,
  },
  {
    name: 'a kanji word without a reading in a question for residents',
    change: item('audience: [staff]', 'audience: [resident]'),
    says: /「主語では」の漢字の読みがありません/,
    line: 3,
  },
];
