import type {Option} from '../../../schema/question';
import type {QuizItem} from '../../content/data';
import {verdictLabel} from '../../grading/trueFalse';
import {escapeXml} from '../xml';
import {html} from './parts';

/** Escapes the signs of Moodle's embedded answers inside one answer or feedback. */
function escapeCloze(text: string): string {
  return escapeXml(text.replace(/\r\n|\r|\n/g, ' ')).replace(/[}#~/\\]/g, '\\$&');
}

function choice(right: boolean, text: string, feedback: string): string {
  return `${right ? '%100%' : '%0%'}${escapeCloze(text)}#${escapeCloze(feedback)}`;
}

type Choice = Pick<Option, 'text' | 'correct' | 'feedback'>;

/** `MULTICHOICE` is a select in the line, `MULTICHOICE_V` a column of radios. */
function multichoice(kind: 'MULTICHOICE' | 'MULTICHOICE_V', options: readonly Choice[]): string {
  const choices = options.map(({text, correct, feedback}) => choice(correct, text, feedback));
  return `{1:${kind}:${choices.join('~')}}`;
}

function blank(one: Extract<QuizItem, {type: 'cloze'}>['blanks'][number]): string {
  if (one.mode === 'select') return multichoice('MULTICHOICE', one.options);
  const accepted = one.accepted.map((text) => choice(true, text, one.feedback));
  return `{1:SHORTANSWER:${accepted.join('~')}~${choice(false, '*', one.feedback)}}`;
}

/** Blanks in the running text, as embedded answers. */
export function clozeText(question: Extract<QuizItem, {type: 'cloze'}>): string {
  const parts = question.stem.split(/\{\{([a-z0-9-]+)\}\}/);
  const written = parts.map((part, at) => {
    if (at % 2 === 0) return escapeXml(part);
    const found = question.blanks.find(({id}) => id === part);
    return found ? blank(found) : escapeXml(part);
  });
  return html('questiontext', `<p>${written.join('')}</p>`);
}

/** A verdict and its reason: two answers, which Moodle's true/false cannot hold. */
export function reasonedText(
  question: Extract<QuizItem, {type: 'truefalse'}>,
  reasons: readonly Option[],
): string {
  const {whenTrue, whenFalse} = question.feedback;
  const verdicts = [
    {text: verdictLabel(true), correct: question.answer, feedback: whenTrue},
    {text: verdictLabel(false), correct: !question.answer, feedback: whenFalse},
  ];
  return html(
    'questiontext',
    `<p>${escapeXml(question.stem)}</p><p>本当？誤解？</p><p>${multichoice('MULTICHOICE_V', verdicts)}</p>` +
      `<p>そう考える理由はどれですか。</p><p>${multichoice('MULTICHOICE_V', reasons)}</p>`,
  );
}
