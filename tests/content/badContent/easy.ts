import {type BadCase, easy} from './badCase';

export const badEasyPages: readonly BadCase[] = [
  {
    name: 'a page type in the wrong folder',
    change: {file: 'easy/ringo.mdx', find: 'type: easy', replace: 'type: concept\nreading: りんご'},
    says: /docs\/easy\/ に、種類「concept」のページは置けません/,
    line: 4,
  },
  {
    name: 'a pair that is not mutual',
    change: {file: 'easy/ringo.mdx', find: 'easy: concepts/ringo', replace: 'easy: law/1'},
    says: /「easy\/ringo」の側から、このページへの easy がありません/,
    line: 12,
  },
  {
    name: 'two pages with one title',
    change: {file: 'easy/ringo.mdx', find: 'りんご会議って なに', replace: 'りんご会議'},
    says: /題名「りんご会議」が/,
    line: 2,
  },
  {
    name: 'a kanji word without a reading on an easy page',
    change: easy('みんなで話します', '友人と話します'),
    says: /「友人と」の漢字の読みがありません/,
    line: 17,
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
