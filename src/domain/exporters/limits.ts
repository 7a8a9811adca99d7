import type {QuizItem} from '../content/data';

/** Files the bank is written to. */
export type Format = 'moodle' | 'gift' | 'table' | 'anki' | 'scorm';

/** What a format does with the questions that do not fit it as they are. */
export interface Limit {
  /** Questions that are not in the file. */
  readonly leftOut?: (question: QuizItem) => boolean;
  /** Questions that lose something on the way. */
  readonly reduced?: (question: QuizItem) => boolean;
  readonly note: string;
}

const isType =
  (...types: readonly QuizItem['type'][]) =>
  ({type}: QuizItem) =>
    types.includes(type);

const hasReasons = (question: QuizItem) =>
  question.type === 'truefalse' && question.reasons !== undefined;

const scenarioLeftOut: Limit = {
  leftOut: isType('scenario'),
  note: '場面が枝分かれする問題は入りません。サイトの画面か、表（Excel・CSV）で使ってください。',
};

/** What each format cannot carry. Nothing is dropped that is not named here. */
export const limits: Readonly<Record<Format, readonly Limit[]>> = {
  moodle: [
    scenarioLeftOut,
    {
      reduced: isType('multiple'),
      note: '複数を選ぶ問題は部分点になります。サイトでは、全部そろったときだけ正解です。',
    },
    {
      reduced: isType('match', 'order'),
      note: '組み合わせと並べかえの一つずつの理由は、全体の解説にまとめて入ります。並べかえは Moodle 4.4 以後で読み込めます。',
    },
    {
      reduced: isType('reflect'),
      note: '自分の言葉で書く問題は作文問題になります。見本と確かめる点は、採点者への情報に入ります。',
    },
    {
      note: 'まちがえやすい選択肢から「よくある誤解」のページへの結びつきは、ページ名だけが入ります。',
    },
  ],
  gift: [
    scenarioLeftOut,
    {
      leftOut: isType('cloze'),
      note: '空らんが二つ以上ある問題は入りません。Moodle XML を使ってください。',
    },
    {
      reduced: hasReasons,
      note: '「本当か誤解か」に理由を選ぶ部分がつく問題は、判断だけを問います。理由は解説に入ります。',
    },
    {
      reduced: isType('order'),
      note: '並べかえは「何番目か」の組み合わせ問題になります。',
    },
    {
      reduced: isType('match', 'order'),
      note: '組み合わせの一つずつの理由は、全体の解説にまとめて入ります。',
    },
    {
      reduced: isType('multiple'),
      note: '複数を選ぶ問題は部分点になります。',
    },
    {
      reduced: isType('reflect'),
      note: '自分の言葉で書く問題は作文問題になります。見本は解説に入ります。',
    },
  ],
  table: [
    {
      reduced: isType('scenario'),
      note: '枝分かれする問題も全部入ります。ただし、場面を一つずつ進む動きは表では再現できません。',
    },
  ],
  anki: [
    {
      reduced: (question) => question.type !== 'reflect',
      note: '選択肢ごとの理由は入りません。答えと解説だけの暗記カードになります。',
    },
    {
      reduced: isType('scenario'),
      note: '枝分かれする問題は、はじめの場面と持ち帰る学びだけになります。',
    },
  ],
  scorm: [
    scenarioLeftOut,
    {
      leftOut: isType('reflect'),
      note: '自分の言葉で書く問題は、採点できないので入りません。',
    },
    {note: '課の本文は入りません。問題と解説の教材です。本文はサイトかPDFで読んでください。'},
    {note: '自信をたずねる段と、忘れたころの復習は、サイトだけのはたらきです。'},
  ],
};

/** The questions that stand in a file of the format. */
export function carried(format: Format, questions: readonly QuizItem[]): QuizItem[] {
  return questions.filter(
    (question) => !question.retired && !limits[format].some(({leftOut}) => leftOut?.(question)),
  );
}
