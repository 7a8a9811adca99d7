import {easyLimits} from './limits';
import {lengthOf} from './sentences';

/** What is wrong with a piece of easy text, and how to mend it. In Japanese. */
export interface EasyFault {
  readonly message: string;
  readonly fix: string;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly what: string;
  readonly fix: string;
}

const patterns: readonly Pattern[] = [
  {
    pattern:
      /ない(?:わけ|こと)(?:では|は|も)(?:な|あり)|なくはな|な(?:ければ|くては)(?:な[らり]|いけ|だめ)|ないといけ|ざるを得|ないものはな/,
    what: '二重の打ち消し',
    fix: '「〜します」「〜してください」のように、打ち消さない言い方にしてください。',
  },
  {
    pattern:
      /なされ|来られ(?:る|ます|た|まし)|話され(?:る|ます|た|まし)|行かれ(?:る|ます|た|まし)|になられ|ご覧になら|いらっしゃ|おっしゃ|いただけ|いただき|させていただ|ございます/,
    what: '敬語(受け身の形や、へりくだる言い方)',
    fix: '「します」「来ます」「言います」のような、です・ますの文にしてください。',
  },
  {
    pattern: /(?<=[\p{Script=Han}ァ-ヺー])(?<![同対平上中高均初優劣])等(?![\p{Script=Han}しさ])/u,
    what: '「等」',
    fix: '「など」と書くか、例を一つ二つに絞ってください。',
  },
  {
    pattern:
      /[一二三四五六七八九十百千](?:つ|人(?!ひとり)|日|年|か月|回|個|本|枚|時間?|円|度|件|か所|名|割|週間|代|番目|冊|台|歳)/,
    what: '漢字で書いた数',
    fix: '「2つ」「3人」のように、算用数字にしてください。',
  },
  {
    pattern: /(?<![年度月日]（)(?:令和|平成|昭和)[0-9元]+年/,
    what: '西暦のない年',
    fix: '「2024年（令和6年）」のように、西暦のあとに和暦を書いてください。',
  },
  {
    pattern: /(?:19|20)[0-9]{2}年(?!(?:度|[0-9]{1,2}月(?:[0-9]{1,2}日)?)?（(?:令和|平成|昭和))/,
    what: '和暦のない年',
    fix: '「2024年（令和6年）」のように、和暦をかっこに入れてください。',
  },
  {
    pattern: /(?<![0-9])[0-9]{1,4}\/[0-9]{1,2}(?![0-9])/,
    what: '斜めの線で書いた日付',
    fix: '「11月21日」のように書いてください。',
  },
  {
    pattern: /(?<![0-9])(?:1[3-9]|2[0-4])時(?!間)/,
    what: '24時間の時刻',
    fix: '「午後1時」のように書いてください。',
  },
];

/** Faults of wording anywhere in a text. */
export function wordingFaults(text: string): EasyFault[] {
  return patterns.flatMap(({pattern, what, fix}) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{message: `${what}があります(「${found}」)。`, fix}];
  });
}

const polite =
  /(?:です|ます|ません|でした|ました|ましょう|でしょう|ください)(?:[かねよ]|ね?よ)?[。？]$/;

/** Faults of one sentence: its length and its ending. */
export function sentenceFaults(sentence: string): EasyFault[] {
  const length = lengthOf(sentence);
  const long =
    length > easyLimits.sentenceMost
      ? [
          {
            message: `文が長すぎます(${length}字)。「${sentence.slice(0, 20)}…」`,
            fix: `${easyLimits.sentenceMost}字までです。${easyLimits.sentenceWanted}字くらいの文に分けてください。`,
          },
        ]
      : [];
  // What somebody says stands in 「」; only the sentence around it has to be polite.
  const own = sentence.replace(/「[^」]*」?/g, '「」').replace(/[」）]$/, '');
  const said = sentence.includes('」') && !sentence.includes('「');
  const plain = /[。？]$/.test(own) && !said && !polite.test(own) && !/「」。?$/.test(own);
  return plain
    ? [
        ...long,
        {
          message: `です・ますで終わらない文です。「${sentence.slice(-20)}」`,
          fix: '「〜です。」「〜ます。」「〜ください。」などで終えてください。',
        },
      ]
    : long;
}
