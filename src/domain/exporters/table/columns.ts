import type {QuestionType} from '../../../schema/question';

/** Columns of 「問題」: one row a question. */
export const questionColumns = [
  'ID',
  '話題',
  '種類',
  '問題文',
  '選択肢',
  '正解',
  '解説',
  '学ぶページ',
  '学ぶページのID',
  '用語',
  '用語のID',
  '条文のID',
  '対象',
  '段階',
  '出典',
  '確認日',
] as const;

/** Columns of 「部分」: one row an option, row, item, blank or scene. */
export const partColumns = [
  '問題のID',
  '部分',
  '組',
  'ID',
  '文',
  '正誤',
  '答え',
  '理由',
  '誤解のページ',
  'よさ',
  '次の場面',
] as const;

/** How the types of question are called in files. */
export const typeNames: Readonly<Record<QuestionType, string>> = {
  single: '一つ選ぶ',
  multiple: '複数選ぶ',
  truefalse: '本当か誤解か',
  match: '組み合わせ',
  order: '並べかえ',
  cloze: '空らん',
  scenario: '枝分かれする場面',
  reflect: '自分の言葉で書く',
};

/** A part of a question; columns left out are empty. */
export type PartRow = Partial<Record<(typeof partColumns)[number], string>>;
