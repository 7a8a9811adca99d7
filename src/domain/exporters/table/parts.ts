import type {Option} from '../../../schema/question';
import type {QuizItem} from '../../content/data';
import {verdictLabel} from '../../grading/trueFalse';
import type {PartRow} from './columns';

const verdict = (correct: boolean) => (correct ? '○' : '×');

function optionRow(部分: string, option: Option, 組?: string): PartRow {
  return {
    部分,
    組,
    ID: option.id,
    文: option.text,
    正誤: verdict(option.correct),
    理由: option.feedback,
    誤解のページ: option.misconception,
  };
}

function verdictRow(question: Extract<QuizItem, {type: 'truefalse'}>, said: boolean): PartRow {
  const right = said === question.answer;
  return {
    部分: '判断',
    ID: String(said),
    文: verdictLabel(said),
    正誤: verdict(right),
    理由: said ? question.feedback.whenTrue : question.feedback.whenFalse,
    誤解のページ: right ? undefined : question.misconception,
  };
}

function blankRows(blank: Extract<QuizItem, {type: 'cloze'}>['blanks'][number]): PartRow[] {
  if (blank.mode === 'select')
    return blank.options.map((option) => optionRow('空らん（選ぶ）', option, blank.id));
  return blank.accepted.map((文) => ({
    部分: '空らん（書く）',
    組: blank.id,
    文,
    正誤: '○',
    理由: blank.feedback,
  }));
}

function scenarioRows(question: Extract<QuizItem, {type: 'scenario'}>): PartRow[] {
  const nodes = question.nodes.flatMap((node): PartRow[] => [
    {部分: '場面', ID: node.id, 文: node.text, 正誤: node.id === question.start ? 'はじめ' : ''},
    ...node.choices.map((choice) => ({
      部分: '道',
      組: node.id,
      ID: choice.id,
      文: choice.text,
      理由: choice.feedback,
      誤解のページ: choice.misconception,
      よさ: choice.quality,
      次の場面: choice.next,
    })),
  ]);
  return [{部分: '題', 文: question.title}, ...nodes, {部分: '持ち帰ること', 文: question.debrief}];
}

/** Everything below the stem of a question, a row each, in the author's order. */
export function partRows(question: QuizItem): PartRow[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map((option) => optionRow('選択肢', option));
    case 'truefalse':
      return [
        verdictRow(question, true),
        verdictRow(question, false),
        ...(question.reasons ?? []).map((option) => optionRow('わけ', option)),
      ];
    case 'match':
      return [
        ...question.rows.map((row) => ({
          部分: '行',
          ID: row.id,
          文: row.text,
          答え: row.answer,
          理由: row.feedback,
        })),
        ...question.choices.map((choice) => ({部分: '候補', ID: choice.id, 文: choice.text})),
      ];
    case 'order':
      return question.items.map((item, at) => ({
        部分: '項目',
        ID: item.id,
        文: item.text,
        答え: String(at + 1),
        理由: item.feedback,
      }));
    case 'cloze':
      return question.blanks.flatMap(blankRows);
    case 'scenario':
      return scenarioRows(question);
    case 'reflect':
      return [
        {部分: '見本', 文: question.modelAnswer},
        ...question.criteria.map((文) => ({部分: '確かめる点', 文})),
      ];
  }
}
