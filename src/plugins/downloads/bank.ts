import writeExcelFile from 'write-excel-file/node';
import type {QuizItem} from '../../domain/content/data';
import type {ExportContext} from '../../domain/exporters/context';
import {csvText} from '../../domain/exporters/csv';
import {giftText} from '../../domain/exporters/gift';
import {carried} from '../../domain/exporters/limits';
import {moodleXml} from '../../domain/exporters/moodle';
import {sheetsOf} from '../../domain/exporters/sheets';
import {bankTables} from '../../domain/exporters/table';
import {ankiText} from '../../domain/schedule/anki';
import {limitsOf} from './limitsOf';
import type {MadeFile} from './types';

/** The whole bank in every format that holds questions. */
export async function bankFiles(
  questions: readonly QuizItem[],
  context: ExportContext,
  head: readonly string[],
): Promise<MadeFile[]> {
  const tables = bankTables(questions, context);
  const workbook = writeExcelFile(
    sheetsOf([
      {name: '問題', table: tables.questions, widths: [12, 16, 12, 50, 44, 30, 50, 28, 22]},
      {name: '部分', table: tables.parts, widths: [14, 14, 10, 12, 50, 8, 12, 50, 16]},
      {
        name: 'このファイルについて',
        table: [['説明'], ...head.map((line) => [line])],
        widths: [90],
      },
    ]),
  );
  const count = (format: 'moodle' | 'gift' | 'table') => carried(format, questions).length;
  return [
    {
      file: 'manabiba-moodle.xml',
      group: 'lms',
      kind: 'Moodle XML',
      title: `Moodle の問題バンク（${count('moodle')}問）`,
      about:
        'Moodle の「問題バンク」→「インポート」で読み込みます。選択肢ごとの理由、解説、タグ、IDナンバーが入ります。',
      content: moodleXml(questions, context, head),
      limits: limitsOf('moodle', questions),
    },
    {
      file: 'manabiba-gift.txt',
      group: 'lms',
      kind: 'GIFT',
      title: `GIFT形式の問題（${count('gift')}問）`,
      about: '文字だけの書式です。Moodle のほか、GIFT を読める学習システムで使えます。',
      content: giftText(questions, context, head),
      limits: limitsOf('gift', questions),
    },
    {
      file: 'manabiba-questions.xlsx',
      group: 'table',
      kind: 'Excel',
      title: `問題の一覧（Excel、${count('table')}問）`,
      about: '「問題」と「部分」の二つのシートに全部が入ります。選んで並べかえ、直して使えます。',
      content: await workbook.toBuffer(),
      limits: limitsOf('table', questions),
    },
    {
      file: 'manabiba-questions.csv',
      group: 'table',
      kind: 'CSV',
      title: '問題の一覧（CSV）',
      about: '一行に一問です。Excel でそのまま開けます（UTF-8、先頭にしるし付き）。',
      content: csvText(tables.questions),
      limits: limitsOf('table', questions),
    },
    {
      file: 'manabiba-parts.csv',
      group: 'table',
      kind: 'CSV',
      title: '選択肢と理由の一覧（CSV）',
      about: '一行に一つの選択肢です。「問題のID」で問題の一覧と結べます。',
      content: csvText(tables.parts),
    },
    {
      file: 'manabiba-anki.txt',
      group: 'self',
      kind: 'Anki',
      title: '暗記カード（Anki）',
      about:
        'Anki の「ファイル」→「読み込む」で使います。もう一度読み込むと、同じカードが新しくなります。',
      content: ankiText(carried('anki', questions)),
      limits: limitsOf('anki', questions),
    },
  ];
}
