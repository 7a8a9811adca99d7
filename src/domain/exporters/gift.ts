import type {QuizItem} from '../content/data';
import {verdictLabel} from '../grading/trueFalse';
import {type ExportContext, explanationLines, tagsOf} from './context';
import {carried} from './limits';

/** Escapes what GIFT reads as its own signs; a line break becomes `\n`. */
function escapeText(text: string): string {
  return text
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replaceAll('->', '→');
}

/** Share of the points, in per cent with Moodle's five decimals. */
export function share(parts: number): string {
  return String(Number((100 / parts).toFixed(5)));
}

const reasonsIn = (texts: readonly string[]) => texts.filter(Boolean);

function options(question: Extract<QuizItem, {type: 'single' | 'multiple'}>): string[] {
  const right = question.options.filter(({correct}) => correct).length;
  return question.options.map(({text, correct, feedback}) => {
    const plain = correct ? '=' : '~';
    const weighed = correct ? `~%${share(right)}%` : '~%-100%';
    const sign = question.type === 'single' ? plain : weighed;
    return `${sign}${escapeText(text)}#${escapeText(feedback)}`;
  });
}

/** Answers of a question between the braces, and what the general feedback must add. */
function answers(question: QuizItem): {readonly lines: string[]; readonly more: string[]} {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {lines: options(question), more: []};
    case 'truefalse': {
      const {whenTrue, whenFalse} = question.feedback;
      const [wrong, right] = question.answer ? [whenFalse, whenTrue] : [whenTrue, whenFalse];
      const verdict = question.answer ? 'TRUE' : 'FALSE';
      return {
        lines: [`${verdict}#${escapeText(wrong)}#${escapeText(right)}`],
        more: (question.reasons ?? []).map(
          ({text, correct, feedback}) => `${correct ? '○' : '×'}${text}：${feedback}`,
        ),
      };
    }
    case 'match': {
      const text = (id: string) => question.choices.find((one) => one.id === id)?.text ?? id;
      const used = new Set(question.rows.map(({answer}) => answer));
      const rest = question.choices.filter(({id}) => !used.has(id));
      return {
        lines: [
          ...question.rows.map(
            (row) => `=${escapeText(row.text)} -> ${escapeText(text(row.answer))}`,
          ),
          ...rest.map((choice) => `= -> ${escapeText(choice.text)}`),
        ],
        more: question.rows.map((row) => `${row.text}：${row.feedback}`),
      };
    }
    case 'order':
      return {
        lines: question.items.map(({text}, at) => `=${escapeText(text)} -> ${at + 1}番目`),
        more: question.items.map(({text, feedback}) => `${text}：${feedback}`),
      };
    case 'reflect':
      return {lines: [], more: [`見本：${question.modelAnswer}`, ...question.criteria]};
    default:
      throw new Error(`${question.id} does not fit GIFT`);
  }
}

function stem(question: QuizItem): string {
  return question.type === 'truefalse'
    ? `${question.stem}（正しければ「${verdictLabel(true)}」＝TRUE、ちがえば「${verdictLabel(false)}」＝FALSE）`
    : question.stem;
}

function giftQuestion(question: QuizItem, context: ExportContext): string {
  const {lines, more} = answers(question);
  const general = [...explanationLines(question, context), ...reasonsIn(more)].join('\n');
  const tags = tagsOf(question, context).map((tag) => `[tag:${tag.replaceAll(']', '')}]`);
  return [
    `// [id:${question.id}] ${tags.join(' ')}`,
    `::${question.id}:: ${escapeText(stem(question))} {`,
    ...lines.map((line) => `\t${line}`),
    `\t####${escapeText(general)}`,
    '}',
  ].join('\n');
}

/**
 * The bank in GIFT, a plain text format that Moodle and others read.
 *
 * @see https://docs.moodle.org/en/GIFT_format
 */
export function giftText(
  questions: readonly QuizItem[],
  context: ExportContext,
  head: readonly string[],
): string {
  const blocks = carried('gift', questions).map((question) => giftQuestion(question, context));
  return `${head.map((line) => `// ${line}`).join('\n')}\n\n${blocks.join('\n\n')}\n`;
}
