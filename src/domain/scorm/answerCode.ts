import type {Question} from '../../schema/question';
import type {Response} from '../grading/types';

/** Characters of a typed answer that are kept. */
const mostTyped = 24;

/** Typed text without the signs that part the fields of the state. */
const typed = (text: string) => text.replace(/[~;=.+\s]/gu, '').slice(0, mostTyped);

/**
 * An answer in a few characters, by ids, so that it stays right when questions or options are put
 * in another order.
 */
export function encodeAnswer(question: Question, response: Response): string {
  switch (response.type) {
    case 'single':
      return response.option;
    case 'multiple':
      return response.options.join('+');
    case 'truefalse':
      return [response.verdict ? 't' : 'f', response.reason ?? ''].join('+');
    case 'match':
      return response.rows.map(({value}) => value).join('.');
    case 'order':
      return response.items.join('.');
    case 'cloze':
      return response.blanks
        .map(({id, value}) => {
          const blank =
            question.type === 'cloze' ? question.blanks.find((one) => one.id === id) : undefined;
          return blank?.mode === 'text' ? typed(value) : value;
        })
        .join('.');
    default:
      return '';
  }
}

const filled = (slots: readonly {readonly id: string}[], values: readonly string[]) =>
  slots.map(({id}, at) => ({id, value: values[at] ?? ''}));

/** The answer again; `undefined` when it does not fit the question. */
export function decodeAnswer(question: Question, code: string): Response | undefined {
  if (code === '') return undefined;
  const [first = '', ...more] = code.split('+');
  const parts = code.split('.');
  switch (question.type) {
    case 'single':
      return {type: 'single', option: code};
    case 'multiple':
      return {type: 'multiple', options: [first, ...more]};
    case 'truefalse':
      return {type: 'truefalse', verdict: first === 't', reason: more[0] || undefined};
    case 'match':
      return parts.length === question.rows.length
        ? {type: 'match', rows: filled(question.rows, parts)}
        : undefined;
    case 'order':
      return parts.length === question.items.length ? {type: 'order', items: parts} : undefined;
    case 'cloze':
      return parts.length === question.blanks.length
        ? {type: 'cloze', blanks: filled(question.blanks, parts)}
        : undefined;
    default:
      return undefined;
  }
}

const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({length}) => length));
const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);
const joined = (lengths: readonly number[]) =>
  lengths.reduce((sum, one) => sum + one, 0) + Math.max(0, lengths.length - 1);

/** Most characters an answer can take. */
export function longestAnswer(question: Question): number {
  switch (question.type) {
    case 'single':
      return longest(ids(question.options));
    case 'multiple':
      return ids(question.options).join('+').length;
    case 'truefalse':
      return 2 + longest(ids(question.reasons ?? []));
    case 'match':
      return joined(question.rows.map(() => longest(ids(question.choices))));
    case 'order':
      return ids(question.items).join('.').length;
    case 'cloze':
      return joined(
        question.blanks.map((blank) =>
          blank.mode === 'text' ? mostTyped : longest(ids(blank.options)),
        ),
      );
    default:
      return 0;
  }
}
