import type {QuizItem} from '../../content/data';
import {answerKey} from '../../grading';
import type {ExportContext} from '../context';
import type {Table} from '../csv';
import {carried} from '../limits';
import {partColumns, questionColumns, typeNames} from './columns';
import {partRows} from './parts';

const lines = (texts: readonly string[]) => texts.join('\n');
const letter = (at: number) => String.fromCharCode(65 + at);

/** Options as a person reads them, with letters. */
function shownOptions(question: QuizItem): string {
  if (question.type !== 'single' && question.type !== 'multiple') return '';
  return lines(question.options.map(({text}, at) => `${letter(at)} ${text}`));
}

/** What is right, as a person reads it. */
function shownAnswer(question: QuizItem): string {
  if (question.type === 'scenario' || question.type === 'reflect') return '';
  const right = answerKey(question).filter((line) => line.right);
  return lines(
    right.map(({label, answer}) => (answer === undefined ? label : `${label} → ${answer}`)),
  );
}

function questionRow(question: QuizItem, context: ExportContext): string[] {
  return [
    question.id,
    question.topic,
    typeNames[question.type],
    question.stem,
    shownOptions(question),
    shownAnswer(question),
    question.explanation,
    context.pageTitle(question.page),
    question.page,
    question.concepts.map(context.termName).join('、'),
    question.concepts.join(' '),
    question.articles.join(' '),
    question.audience.join(' '),
    question.bloom,
    lines(question.sources.map(({id, where}) => `${id}｜${where}`)),
    question.checkedOn,
  ];
}

/**
 * The bank as two tables: 「問題」 to read and filter, 「部分」 with every option and its reason.
 * Together they hold all of every question.
 */
export function bankTables(
  questions: readonly QuizItem[],
  context: ExportContext,
): {readonly questions: Table; readonly parts: Table} {
  const items = carried('table', questions);
  return {
    questions: [[...questionColumns], ...items.map((item) => questionRow(item, context))],
    parts: [
      [...partColumns],
      ...items.flatMap((item) =>
        partRows(item).map((row) =>
          partColumns.map((column) => (column === '問題のID' ? item.id : (row[column] ?? ''))),
        ),
      ),
    ],
  };
}
