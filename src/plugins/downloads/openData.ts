import type {QuizItem} from '../../domain/content/data';
import {csvText, type Table} from '../../domain/exporters/csv';
import {
  bankJson,
  type DataHead,
  glossaryJson,
  glossaryTable,
  graphJson,
  graphTable,
} from '../../domain/exporters/openData';
import type {ContentGraph} from '../../schema/graph';
import type {MadeFile} from './types';

/** A table with the licence as its last row, as wide as the others (RFC 4180, 2.4). */
function licensed(table: Table, licence: string): string {
  const rest = (table[0] ?? []).slice(1).map(() => '');
  return csvText([...table, [licence, ...rest]]);
}

/** Bank, glossary and links for other programs. */
export function openDataFiles(
  graph: ContentGraph,
  questions: readonly QuizItem[],
  head: DataHead,
): MadeFile[] {
  const entry = (file: string, title: string, about: string, content: string): MadeFile => ({
    file,
    group: 'data',
    kind: file.endsWith('.json') ? 'JSON' : 'CSV',
    title,
    about,
    content,
  });
  return [
    entry(
      'open-data-bank.json',
      '問題バンク',
      '書いたとおりの問題の全部です。項目の意味は src/schema/question にあります。',
      bankJson(head, questions),
    ),
    entry(
      'open-data-glossary.json',
      '用語集',
      'ことば、読み、別の言い方、説明、出典です。',
      glossaryJson(head, graph),
    ),
    entry(
      'open-data-glossary.csv',
      '用語集（表）',
      '同じ内容の表です。最後の行は利用の条件です。',
      licensed(glossaryTable(graph), head.licence),
    ),
    entry(
      'open-data-graph.json',
      'ページのつながり',
      '考え方・条文・誤解・事例・課が、どこでつながっているかの一覧です。',
      graphJson(head, graph),
    ),
    entry(
      'open-data-graph.csv',
      'ページのつながり（表）',
      '同じ内容の表です。最後の行は利用の条件です。',
      licensed(graphTable(graph), head.licence),
    ),
  ];
}
