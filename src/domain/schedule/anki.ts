import type {QuizItem} from '../content/data';
import {answerKey} from '../grading';
import {blankLabel} from '../grading/cloze';
import {verdictLabel} from '../grading/trueFalse';

/** One note: its columns in the order of {@link ankiColumns}. */
export type AnkiNote = readonly [id: string, front: string, back: string, tags: string];

export const ankiColumns = ['id', '問い', '答え', 'タグ'] as const;

const bullets = (texts: readonly string[]) => texts.map((text) => `・${text}`).join('\n');

function choices(question: QuizItem): string {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return bullets(question.options.map(({text}) => text));
    case 'truefalse':
      return `${verdictLabel(true)}?${verdictLabel(false)}?`;
    case 'match':
      return `${bullets(question.rows.map(({text}) => text))}\n――\n${bullets(question.choices.map(({text}) => text))}`;
    case 'order':
      return bullets(question.items.map(({text}) => text).sort());
    default:
      return '';
  }
}

function stemText(question: QuizItem): string {
  if (question.type !== 'cloze') return question.stem;
  return question.blanks.reduce(
    (text, {id}, index) => text.replace(`{{${id}}}`, `(${blankLabel(index)})`),
    question.stem,
  );
}

function answer(question: QuizItem): string {
  if (question.type === 'reflect') return question.modelAnswer;
  if (question.type === 'scenario') return question.debrief;
  const right = answerKey(question).filter((line) => line.right);
  return right
    .map((line) => (line.answer === undefined ? line.label : `${line.label} → ${line.answer}`))
    .join('\n');
}

/** Turns a question into a note: stem and options in front, answer and explanation behind. */
export function ankiNote(question: QuizItem): AnkiNote {
  const front = [stemText(question), choices(question)].filter(Boolean).join('\n\n');
  const back = `${answer(question)}\n\n${question.explanation}`;
  const tags = ['まなびば', question.bloom, ...question.concepts].join(' ');
  return [question.id, front, back, tags];
}

/** Quotes a field where Anki's reader needs it. */
function field(text: string): string {
  return /["\t\n\r]/.test(text) || text.startsWith('#') ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text that Anki imports (tab-separated, UTF-8). The directives on top say which column is the id,
 * so that a second import updates notes instead of doubling them.
 */
export function ankiText(questions: readonly QuizItem[]): string {
  const head = ['#separator:tab', '#html:false', `#columns:${ankiColumns.join('\t')}`];
  const rows = questions.map((question) => ankiNote(question).map(field).join('\t'));
  return `${[...head, '#guid column:1', '#tags column:4', ...rows].join('\n')}\n`;
}
