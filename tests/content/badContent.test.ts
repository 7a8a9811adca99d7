import {describe, expect, test} from 'vitest';
import {formatIssues} from '../../src/plugins/content/issues';
import {type Change, checkFixture} from '../support/contentFixture';

interface BadCase {
  readonly name: string;
  readonly change: Change;
  /** What the message must say, and the line it must name. */
  readonly says: RegExp;
  readonly line: number;
}

const page = 'concepts/ringo.mdx';
const bank = '_bank/ringo.yaml';
const front = (find: string | RegExp, replace: string): Change => ({file: page, find, replace});
const easy = (find: string, replace: string): Change => ({file: 'easy/ringo.mdx', find, replace});
const item = (find: string | RegExp, replace: string): Change => ({file: bank, find, replace});

const cases: readonly BadCase[] = [
  {
    name: 'an unknown source id',
    change: front('[{id: shiryo, where: 冒頭}]', '[{id: nai, where: 冒頭}]'),
    says: /出典「nai」が見つかりません/,
    line: 7,
  },
  {
    name: 'an unknown source in a note',
    change: front('<Cite id="shiryo"', '<Cite id="nai"'),
    says: /出典「nai」が見つかりません/,
    line: 21,
  },
  {
    name: 'a note without a place',
    change: front(' at="冒頭"', ''),
    says: /どこかが書かれていません/,
    line: 21,
  },
  {
    name: 'a figure without a note',
    change: front('<Cite id="shiryo" at="冒頭"/>', ''),
    says: /「12人」という数字に、出典がありません/,
    line: 21,
  },
  {
    name: 'a year of a law without a note',
    change: front('りんご会議は、試験のための', '令和3年に始まった、試験のための'),
    says: /「令和3年」という数字に、出典がありません/,
    line: 17,
  },
  {
    name: 'an unknown key',
    change: front('asOf: 2026-04-01', 'asOf: 2026-04-01\nauthor: だれか'),
    says: /使えない項目があります: 「author」/,
    line: 9,
  },
  {
    name: 'a missing key',
    change: front('reading: りんごかいぎ\n', ''),
    says: /「reading」がありません/,
    line: 2,
  },
  {
    name: 'a reading in kanji',
    change: front('reading: りんごかいぎ', 'reading: 林檎会議'),
    says: /ひらがなで書いてください/,
    line: 6,
  },
  {
    name: 'a date in another form',
    change: front('asOf: 2026-04-01', 'asOf: 2026/04/01'),
    says: /asOf/,
    line: 8,
  },
  {
    name: 'an unknown page type',
    change: front('type: concept', 'type: essay'),
    says: /種類が分からない/,
    line: 4,
  },
  {
    name: 'a page type in the wrong folder',
    change: {file: 'easy/ringo.mdx', find: 'type: easy', replace: 'type: concept\nreading: りんご'},
    says: /docs\/easy\/ に、種類「concept」のページは置けません/,
    line: 4,
  },
  {
    name: 'headings in the wrong order',
    change: front('## ひとことで', '## つながる項目\n\n## ひとことで'),
    says: /見出し「つながる項目」の前に「ひとことで」がいります/,
    line: 15,
  },
  {
    name: 'a missing heading',
    change: front('## つながる項目\n', ''),
    says: /見出し「つながる項目」がありません/,
    line: 23,
  },
  {
    name: 'a free heading without an id',
    change: front(' {#kuwashiku}', ''),
    says: /見出し「くわしく」に、英数字のidがありません/,
    line: 19,
  },
  {
    name: 'a heading id used twice',
    change: front('## 確かめる', '## もっと {#kuwashiku}\n\n## 確かめる'),
    says: /「kuwashiku」が、このページで二度/,
    line: 23,
  },
  {
    name: 'a first-level heading in the body',
    change: front('## ひとことで', '# 題名\n\n## ひとことで'),
    says: /「# 」の見出し/,
    line: 15,
  },
  {
    name: 'a pair that is not mutual',
    change: {file: 'easy/ringo.mdx', find: 'easy: concepts/ringo', replace: 'easy: law/1'},
    says: /「easy\/ringo」の側から、このページへの easy がありません/,
    line: 12,
  },
  {
    name: 'an unknown article',
    change: front("articles: ['1']", "articles: ['999']"),
    says: /条文のページ「999」が見つかりません/,
    line: 9,
  },
  {
    name: 'an unknown misconception',
    change: front('misconceptions: [onaji]', 'misconceptions: [chigau]'),
    says: /誤解のページ「chigau」が見つかりません/,
    line: 10,
  },
  {
    name: 'an unknown term',
    change: front('terms: [ringo]', 'terms: [mikan]'),
    says: /用語「mikan」が見つかりません/,
    line: 11,
  },
  {
    name: 'an unknown question',
    change: front('ringo-01 ringo-02', 'ringo-01 ringo-99'),
    says: /問題「ringo-99」が見つかりません/,
    line: 25,
  },
  {
    name: 'a quiz without questions',
    change: front('<Quiz ids="ringo-01 ringo-02"/>', '<Quiz/>'),
    says: /<Quiz> に問題がありません/,
    line: 25,
  },
  {
    name: 'an unknown component',
    change: front('<Quiz ids="ringo-01 ringo-02"/>', '<Video src="x"/>'),
    says: /部品「Video」は使えません/,
    line: 25,
  },
  {
    name: 'an unknown diagram',
    change: front('<Quiz ids="ringo-01 ringo-02"/>', '<Diagram name="nai"/>'),
    says: /図「nai」が見つかりません/,
    line: 25,
  },
  {
    name: 'MDX that cannot be read',
    change: front('試験のための会議です', '3 < 4 の会議です {'),
    says: /MDXとして読めません/,
    line: 17,
  },
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
    name: 'a term without reading',
    change: {file: '_glossary.yaml', find: '    reading: りんごかいぎ\n', replace: ''},
    says: /reading」がありません/,
    line: 2,
  },
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
  {
    name: 'two pages with one title',
    change: {file: 'easy/ringo.mdx', find: 'りんご会議って なに', replace: 'りんご会議'},
    says: /題名「りんご会議」が/,
    line: 2,
  },
  {
    name: 'a harmful slip: consent for 支援会議',
    change: front('りんご会議は、試験のための会議です', '支援会議をひらくには本人の同意が必要です'),
    says: /支援会議に本人同意が必要/,
    line: 15,
  },
  {
    name: 'a harmful slip: 重層事業 as a duty',
    change: front('りんご会議は、試験のための会議です', '重層事業は市町村の努力義務です'),
    says: /任意\(第106条の4\)/,
    line: 15,
  },
  {
    name: 'a kanji word without a reading on an easy page',
    change: easy('みんなで話します', '友人と話します'),
    says: /「友人と」の漢字の読みがありません/,
    line: 17,
  },
  {
    name: 'a kanji word without a reading in a question for residents',
    change: item('audience: [staff]', 'audience: [resident]'),
    says: /「主語では」の漢字の読みがありません/,
    line: 3,
  },
  {
    name: 'a compound of which only the parts are known',
    change: easy('みんなで話します', '電話会議で話します'),
    says: /「電話会議で」の漢字の読みがありません/,
    line: 17,
  },
  {
    name: 'a reading for one place that does not fit',
    change: easy('みんなで話します', '｜一日《ichinichi》話します'),
    says: /書き方がちがうか、読みが合いません/,
    line: 17,
  },
  {
    name: 'an entry whose reading does not fit its word',
    change: {file: '_easy-readings.yaml', find: 'はなす', replace: 'はなし'},
    says: /「話す」と読み「はなし」が合わない/,
    line: 2,
  },
  {
    name: 'an entry that reads a word in another way than the glossary',
    change: {
      file: '_easy-readings.yaml',
      find: '{word: 行く, reading: いく}',
      replace: '{word: りんご会議, reading: りんごあいぎ}',
    },
    says: /読みが、用語集か _readings.yaml の「りんごかいぎ」とちがいます/,
    line: 8,
  },
  {
    name: 'the same entry twice',
    change: {
      file: '_easy-readings.yaml',
      find: '{word: 行く, reading: いく}',
      replace: '{word: 話す, reading: はなす}',
    },
    says: /「話す」が二度あります\(2行目\)/,
    line: 8,
  },
  {
    name: 'an entry that is read in more than one way',
    change: {
      file: '_easy-readings.yaml',
      find: '{word: 行く, reading: いく}',
      replace: '{word: 一日, reading: いちにち}',
    },
    says: /読み方が一つに決まらない言葉です/,
    line: 8,
  },
  {
    name: 'a reading written by hand',
    change: easy('みんなで話します', '電話（でんわ）で話します'),
    says: /ふりがなを手で書いています\(「電話（でんわ）」\)/,
    line: 17,
  },
  {
    name: 'an easy sentence that is too long',
    change: easy('みんなで話します', `${'みんなで'.repeat(12)}話します`),
    says: /文が長すぎます\(53字\)/,
    line: 17,
  },
  {
    name: 'an easy page that is too long',
    change: easy('みんなで話します。', 'みんなで話します。'.repeat(120)),
    says: /ページが長すぎます/,
    line: 1,
  },
  {
    name: 'easy sentences that are long as a whole',
    change: easy('みんなで話します。', `${'みんなで'.repeat(10)}話します。`.repeat(9)),
    says: /文の長さの真ん中が45字です/,
    line: 1,
  },
  {
    name: 'four kanji in a row on an easy page',
    change: easy('みんなで話します', '｜町内会長《ちょうないかいちょう》と話します'),
    says: /漢字が4字以上続きます\(「町内会長」\)/,
    line: 17,
  },
  {
    name: 'a term that is not explained at its first use',
    change: easy('みんなで話します。', '民生委員と話します。民生委員は、聞く人です。'),
    says: /用語「民生委員」が、最初に出るところで説明されていません/,
    line: 17,
  },
  {
    name: 'an easy sentence that is not polite',
    change: easy('みんなで話します', 'みんなで話す'),
    says: /です・ますで終わらない文です/,
    line: 17,
  },
  {
    name: 'a double negative',
    change: easy('みんなで話します', '話さないわけではありません'),
    says: /二重の打ち消しがあります/,
    line: 17,
  },
  {
    name: 'a passive form of respect',
    change: easy('みんなで話します', 'みんなで話されます'),
    says: /敬語.*「話されます」/,
    line: 17,
  },
  {
    name: 'a number in kanji',
    change: easy('みんなで話します', 'りんごは三つです'),
    says: /漢字で書いた数があります\(「三つ」\)/,
    line: 17,
  },
  {
    name: 'a year without its Western count',
    change: easy('みんなで話します。', '令和6年<Cite id="shiryo" at="冒頭"/>です。'),
    says: /西暦のない年/,
    line: 17,
  },
  {
    name: 'a year without its Japanese count',
    change: easy('みんなで話します。', '2024年<Cite id="shiryo" at="冒頭"/>です。'),
    says: /和暦のない年/,
    line: 17,
  },
  {
    name: 'an hour of the 24-hour clock',
    change: easy('みんなで話します', '13時に話します'),
    says: /24時間の時刻/,
    line: 17,
  },
];

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
