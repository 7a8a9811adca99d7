import {answerKey, grade, type Part, type Response} from '@site/src/domain/grading';
import {leadParts, otherLines} from '@site/src/domain/grading/lines';
import type {ScormItem} from '@site/src/domain/scorm/course';
import {el} from './dom';
import {fieldsOf} from './fields';

function partLine({label, correct, given, answer, feedback}: Part): Node {
  const told = [given && `あなたの答え：${given}`, !correct && answer && `正解：${answer}`]
    .filter(Boolean)
    .join('　');
  return el(
    'li',
    {},
    el('b', {}, `${correct ? '○' : '×'} ${label}`),
    told ? el('span', {class: 'told'}, told) : undefined,
    el('span', {class: 'why'}, feedback),
  );
}

/** Verdict, reasons, explanation: all that is said after an answer. */
function feedback(item: ScormItem, response: Response, number: number): HTMLElement {
  const result = grade(item, response);
  const right = result.correct === true;
  const others = otherLines(item, result, response);
  const keys = right ? [] : answerKey(item).filter((line) => line.right && !line.answer);
  const more = el(
    'details',
    {},
    el('summary', {}, 'ほかの選択肢の理由'),
    el(
      'ul',
      {},
      ...others.map(({label, right: fits, feedback: why}) =>
        el('li', {}, el('b', {}, `${fits ? '○' : '×'} ${label}`), el('span', {class: 'why'}, why)),
      ),
    ),
  );
  return el(
    'div',
    {class: 'feedback', 'data-right': String(right)},
    el('h3', {tabindex: '-1'}, `問${number}：${right ? '○ 正解' : '× 不正解'}`),
    keys.length > 0
      ? el('p', {}, `正解は${keys.map(({label}) => `「${label}」`).join('、')}です。`)
      : undefined,
    el('ul', {}, ...leadParts(item, result).map(partLine)),
    ...item.lines.map((line) => el('p', {}, line)),
    others.length > 0 ? more : undefined,
  );
}

/** Puts an answer back into the fields. */
function restore(form: HTMLFormElement, response: Response): void {
  const values: Record<string, readonly string[]> = {};
  if (response.type === 'single') values.option = [response.option];
  if (response.type === 'multiple') values.option = response.options;
  if (response.type === 'truefalse') {
    values.verdict = [String(response.verdict)];
    values.reason = [response.reason ?? ''];
  }
  if (response.type === 'match')
    for (const {id, value} of response.rows) values[`row:${id}`] = [value];
  if (response.type === 'cloze')
    for (const {id, value} of response.blanks) values[`blank:${id}`] = [value];
  if (response.type === 'order')
    for (const [at, id] of response.items.entries()) values[`place:${id}`] = [String(at + 1)];
  for (const field of Array.from(form.elements)) {
    if (field instanceof HTMLSelectElement) field.value = values[field.name]?.[0] ?? '';
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'text') field.value = values[field.name]?.[0] ?? '';
    else field.checked = values[field.name]?.includes(field.value) ?? false;
  }
}

/** What a question needs of the course around it. */
export interface QuestionProps {
  readonly item: ScormItem;
  /** 1-based. */
  readonly number: number;
  readonly response: Response | undefined;
  /** Told once, when the answer is complete. */
  readonly onAnswer: (response: Response) => void;
}

/** A question with native fields; its answer is told once and then stands. */
export function questionView({item, number, response, onAnswer}: QuestionProps): HTMLElement {
  const {legend, body, read} = fieldsOf(item);
  const group = el('fieldset', {}, el('legend', {}, `問${number}　`, ...legend), ...body);
  const missing = el('p', {class: 'missing', role: 'alert'});
  const button = el('button', {type: 'submit'}, '答え合わせ');
  const form = el('form', {autocomplete: 'off', novalidate: true}, group, missing, button);
  const card = el('section', {class: 'question', id: `q-${item.id}`}, form);
  const close = (given: Response, moved: boolean) => {
    group.disabled = true;
    button.remove();
    const told = feedback(item, given, number);
    card.append(told);
    if (moved) told.querySelector('h3')?.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = read(new FormData(form));
    missing.textContent = given
      ? ''
      : '▲ まだ答えていないところがあります。並べかえでは、同じ番号を二度えらべません。';
    if (!given) return;
    close(given, true);
    onAnswer(given);
  });
  if (response) {
    restore(form, response);
    close(response, false);
  }
  return card;
}
