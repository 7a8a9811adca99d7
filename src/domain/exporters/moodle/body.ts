import type {QuizItem} from '../../content/data';
import {share} from '../gift';
import {element, escapeXml} from '../xml';
import {clozeText, reasonedText} from './cloze';
import {answer, html, paragraphs, plainText} from './parts';

/** What differs between the types of question. */
export interface MoodleBody {
  /** Moodle's name of the type. */
  readonly type: 'multichoice' | 'truefalse' | 'matching' | 'ordering' | 'cloze' | 'essay';
  readonly questiontext: string;
  /** Elements behind the common ones. */
  readonly rest: readonly string[];
  /** What the general feedback must say too, because the type has no place for it. */
  readonly more: readonly string[];
}

const yes = (name: string) => element(name, 'true');
const text = ({stem}: QuizItem) => html('questiontext', paragraphs([stem]));
const eachReason = (parts: readonly {readonly text: string; readonly feedback: string}[]) =>
  parts.map((part) => `${part.text}：${part.feedback}`);

function choiceBody(question: Extract<QuizItem, {type: 'single' | 'multiple'}>): MoodleBody {
  const one = question.type === 'single';
  const right = question.options.filter(({correct}) => correct).length;
  const fraction = (correct: boolean) => {
    if (correct) return one ? '100' : share(right);
    return one ? '0' : '-100';
  };
  return {
    type: 'multichoice',
    questiontext: text(question),
    rest: [
      element('single', String(one)),
      yes('shuffleanswers'),
      element('answernumbering', 'ABCD'),
      ...question.options.map((option) =>
        answer(fraction(option.correct), option.text, option.feedback),
      ),
    ],
    more: [],
  };
}

function trueFalseBody(question: Extract<QuizItem, {type: 'truefalse'}>): MoodleBody {
  const {answer: truth, feedback, reasons} = question;
  if (reasons)
    return {type: 'cloze', questiontext: reasonedText(question, reasons), rest: [], more: []};
  return {
    type: 'truefalse',
    questiontext: text(question),
    rest: [
      answer(truth ? '100' : '0', 'true', feedback.whenTrue, 'moodle_auto_format'),
      answer(truth ? '0' : '100', 'false', feedback.whenFalse, 'moodle_auto_format'),
    ],
    more: [],
  };
}

function matchBody(question: Extract<QuizItem, {type: 'match'}>): MoodleBody {
  const choiceText = (id: string) => question.choices.find((one) => one.id === id)?.text ?? id;
  const used = new Set(question.rows.map((row) => row.answer));
  const rest = question.choices.filter(({id}) => !used.has(id));
  const subquestion = (row: string, choice: string) =>
    element(
      'subquestion',
      [plainText(row && paragraphs([row])), element('answer', plainText(choice))],
      {format: 'html'},
    );
  return {
    type: 'matching',
    questiontext: text(question),
    rest: [
      yes('shuffleanswers'),
      ...question.rows.map((row) => subquestion(row.text, choiceText(row.answer))),
      // An answer without a question is Moodle's way to offer one that fits nowhere.
      ...rest.map((choice) => subquestion('', choice.text)),
    ],
    more: eachReason(question.rows),
  };
}

function orderBody(question: Extract<QuizItem, {type: 'order'}>): MoodleBody {
  return {
    type: 'ordering',
    questiontext: text(question),
    rest: [
      element('layouttype', 'VERTICAL'),
      element('selecttype', 'ALL'),
      element('selectcount', '0'),
      element('gradingtype', 'ABSOLUTE_POSITION'),
      element('showgrading', 'SHOW'),
      element('numberingstyle', 'none'),
      ...question.items.map((item, at) =>
        element('answer', plainText(escapeXml(item.text)), {
          fraction: String(at + 1),
          format: 'html',
        }),
      ),
    ],
    more: eachReason(question.items),
  };
}

function reflectBody(question: Extract<QuizItem, {type: 'reflect'}>): MoodleBody {
  const model = [`見本：${question.modelAnswer}`, ...question.criteria.map((line) => `□ ${line}`)];
  return {
    type: 'essay',
    questiontext: text(question),
    rest: [
      element('responseformat', 'editor'),
      element('responserequired', '1'),
      element('responsefieldlines', '10'),
      element('attachments', '0'),
      element('attachmentsrequired', '0'),
      html('graderinfo', paragraphs(model)),
    ],
    more: model,
  };
}

/** @throws Error for a branching case, which Moodle has no type for */
export function moodleBody(question: QuizItem): MoodleBody {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return choiceBody(question);
    case 'truefalse':
      return trueFalseBody(question);
    case 'match':
      return matchBody(question);
    case 'order':
      return orderBody(question);
    case 'cloze':
      return {type: 'cloze', questiontext: clozeText(question), rest: [], more: []};
    case 'reflect':
      return reflectBody(question);
    case 'scenario':
      throw new Error(`${question.id} does not fit Moodle XML`);
  }
}
