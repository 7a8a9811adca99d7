import type {QuizItem} from '../../../src/domain/content/data';
import type {QuestionOf} from '../../../src/domain/grading';
import {type Question, question} from '../../../src/schema/question';

const base = {
  explanation: '重層的支援会議は本人の同意を前提とし、支援会議は法律が守秘義務を定めています。',
  page: 'law/106-6#yomihodoku',
  sources: [{id: 'shakaifukushiho', where: '第106条の6'}],
  concepts: ['shien-kaigi'],
  audience: ['staff'],
  bloom: '使う',
  checkedOn: '2026-11-21',
};

function sample<T extends Question['type']>(id: string, type: T, rest: object): QuestionOf<T> {
  return question.parse({...base, id, type, ...rest}) as QuestionOf<T>;
}

/** One question of each type, checked by the schema that checks the real bank. */
export const samples = {
  single: sample('s-single', 'single', {
    stem: '同意が得られていない世帯について、税務課や住宅課と情報を突き合わせたい。どの場を使いますか。',
    options: [
      {
        id: 'juso',
        text: '重層的支援会議',
        feedback: '本人の同意を得てひらきます。',
        misconception: 'kaigi-onaji',
      },
      {id: 'shien', text: '支援会議', correct: true, feedback: '守秘義務がかかる場です。'},
      {id: 'care', text: '地域ケア会議', feedback: '高齢者支援の会議です。'},
    ],
  }),
  multiple: sample('s-multiple', 'multiple', {
    stem: '重層的支援体制整備事業で一体に行う支援はどれですか。',
    options: [
      {id: 'sodan', text: '相談支援', correct: true, feedback: '断らない相談です。'},
      {id: 'sanka', text: '参加支援', correct: true, feedback: '社会とのつながりをつくります。'},
      {
        id: 'kyufu',
        text: '現金の給付',
        feedback: '給付の事業ではありません。',
        misconception: 'kyufu-jigyo',
      },
    ],
  }),
  truefalse: sample('s-truefalse', 'truefalse', {
    stem: '重層的支援体制整備事業は、すべての市町村の義務である。',
    answer: false,
    feedback: {whenTrue: '任意の事業です。', whenFalse: 'そのとおり、任意です。'},
    misconception: 'juso-gimu',
    reasons: [
      {
        id: 'dekiru',
        text: '「行うことができる」と書かれているから',
        correct: true,
        feedback: '第106条の4です。',
      },
      {id: 'yosan', text: '予算があるときだけの事業だから', feedback: '予算の有無ではありません。'},
    ],
  }),
  match: sample('s-match', 'match', {
    stem: '会議と、その性質を組み合わせてください。',
    rows: [
      {id: 'juso', text: '重層的支援会議', answer: 'doui', feedback: '本人同意が前提です。'},
      {id: 'shien', text: '支援会議', answer: 'shuhi', feedback: '守秘義務があります。'},
    ],
    choices: [
      {id: 'doui', text: '本人の同意を得る'},
      {id: 'shuhi', text: '法律の守秘義務がある'},
      {id: 'gikai', text: '議会が開く'},
    ],
  }),
  order: sample('s-order', 'order', {
    stem: '起きた順に並べてください。',
    items: [
      {id: 'a2017', text: '2017年の改正', feedback: '包括的な支援体制。'},
      {id: 'b2020', text: '2020年の改正', feedback: '重層事業の創設。'},
      {id: 'c2021', text: '重層事業の施行', feedback: '令和3年4月1日。'},
      {id: 'd2026', text: '2026年の改正', feedback: '令和8年法律第51号。'},
    ],
  }),
  cloze: sample('s-cloze', 'cloze', {
    stem: '包括的な支援体制の整備は{{kind}}で、社会福祉法第{{article}}に定められています。',
    blanks: [
      {
        id: 'kind',
        mode: 'select',
        options: [
          {id: 'doryoku', text: '努力義務', correct: true, feedback: '「努めるものとする」です。'},
          {
            id: 'gimu',
            text: '義務',
            feedback: '義務とまでは書かれていません。',
            misconception: 'taisei-gimu',
          },
        ],
      },
      {
        id: 'article',
        mode: 'text',
        accepted: ['106条の3', '百六条の三'],
        feedback: '第106条の3です。',
      },
    ],
  }),
  scenario: sample('s-scenario', 'scenario', {
    title: '気づいた新聞配達所',
    stem: '配達所から、新聞がたまっている家があると電話がありました。',
    start: 'denwa',
    nodes: [
      {
        id: 'denwa',
        text: 'あなたは電話を受けました。どうしますか。',
        choices: [
          {
            id: 'kiku',
            text: 'くわしく聞いて、訪ねる',
            feedback: 'まず様子が分かりました。',
            quality: 'よい',
            next: 'homon',
          },
          {
            id: 'mawasu',
            text: '担当でないと断る',
            feedback: '声は届きませんでした。',
            quality: '避けたい',
            next: 'owari',
            misconception: 'tantou-gai',
          },
        ],
      },
      {
        id: 'homon',
        text: '本人は「だいじょうぶ」と言いました。',
        choices: [
          {
            id: 'mata',
            text: 'また来ると伝える',
            feedback: '次の約束ができました。',
            quality: 'よい',
            next: 'owari',
          },
          {
            id: 'kaeru',
            text: '安心して終わりにする',
            feedback: 'つながりが切れました。',
            quality: '惜しい',
            next: 'owari',
          },
        ],
      },
      {id: 'owari', text: 'この場面はここまでです。'},
    ],
    debrief: '最初の電話を断らないことが、つながりの入口です。',
  }),
  reflect: sample('s-reflect', 'reflect', {
    stem: 'あなたの係で「断らない」を始めるなら、明日何をしますか。',
    modelAnswer: 'たとえば、電話を切る前に「ほかに困っていることは」と一言そえます。',
    criteria: ['明日できること', 'ひとりで抱えない工夫'],
  }),
};

/** The samples as a page receives them. */
export const sampleItems: readonly QuizItem[] = Object.values(samples).map((one) => ({
  ...one,
  topic: '会議',
}));
