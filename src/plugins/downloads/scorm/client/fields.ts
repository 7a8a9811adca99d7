import {readCloze} from '@site/src/components/Quiz/questions/cloze/readCloze';
import {stemParts} from '@site/src/components/Quiz/questions/cloze/stemParts';
import {readMatch} from '@site/src/components/Quiz/questions/match/readMatch';
import {readMultiple} from '@site/src/components/Quiz/questions/multiple/readMultiple';
import {readSingle} from '@site/src/components/Quiz/questions/single/readSingle';
import {readTrueFalse} from '@site/src/components/Quiz/questions/trueFalse/readTrueFalse';
import {blankLabel} from '@site/src/domain/grading/cloze';
import {disarrange} from '@site/src/domain/grading/shuffle';
import {verdictLabel} from '@site/src/domain/grading/trueFalse';
import type {QuestionOf, Response} from '@site/src/domain/grading/types';
import type {ScormItem} from '@site/src/domain/scorm/course';
import {el} from './dom';

/** The fields of a question and how to read them; `null` means something is missing. */
export interface Fields {
  readonly legend: readonly (Node | string)[];
  readonly body: readonly Node[];
  readonly read: (data: FormData) => Response | null;
}

interface Shown {
  readonly id: string;
  readonly text: string;
}

function choices(type: 'radio' | 'checkbox', name: string, options: readonly Shown[]): Node[] {
  return options.map(({id, text}) =>
    el('label', {class: 'option'}, el('input', {type, name, value: id}), el('span', {}, text)),
  );
}

function select(name: string, label: string | undefined, options: readonly Shown[]) {
  return el(
    'select',
    {name, 'aria-label': label},
    el('option', {value: ''}, 'えらぶ'),
    ...options.map(({id, text}) => el('option', {value: id}, text)),
  );
}

const row = (text: string, field: Node) => el('label', {class: 'row'}, el('span', {}, text), field);

function blank(one: QuestionOf<'cloze'>['blanks'][number], at: number): Node {
  const name = `blank:${one.id}`;
  if (one.mode === 'select') return select(name, blankLabel(at), one.options);
  return el('input', {type: 'text', name, 'aria-label': blankLabel(at), maxlength: '24'});
}

function clozeFields(item: QuestionOf<'cloze'>): Fields {
  const body = stemParts(item.stem).map((part): Node | string => {
    if (part.kind === 'text') return part.text;
    const at = item.blanks.findIndex(({id}) => id === part.id);
    const found = item.blanks[at];
    return found ? blank(found, at) : '';
  });
  return {
    legend: ['空らんをうめてください。'],
    body: [el('p', {class: 'cloze'}, ...body)],
    read: (data) => readCloze(data, item),
  };
}

function orderFields(item: QuestionOf<'order'>): Fields {
  const places = item.items.map((_, at) => ({id: String(at + 1), text: `${at + 1}番目`}));
  // As on the site: shuffled by the question's id, and never solved already.
  const shown = disarrange(item.items, `${item.id}#0`);
  return {
    legend: [item.stem],
    body: shown.map(({id, text}) => row(text, select(`place:${id}`, undefined, places))),
    read(data) {
      const placed = item.items.map(({id}) => ({id, place: Number(data.get(`place:${id}`))}));
      const complete = new Set(placed.map(({place}) => place)).size === placed.length;
      if (!complete || placed.some(({place}) => place === 0)) return null;
      return {
        type: 'order',
        items: placed.sort((a, b) => a.place - b.place).map(({id}) => id),
      };
    },
  };
}

function trueFalseFields(item: QuestionOf<'truefalse'>): Fields {
  const verdicts = [true, false].map((said) => ({id: String(said), text: verdictLabel(said)}));
  const reasons = item.reasons
    ? [
        el(
          'fieldset',
          {},
          el('legend', {}, 'そのわけは'),
          ...choices('radio', 'reason', item.reasons),
        ),
      ]
    : [];
  return {
    legend: [`本当？ 誤解？　${item.stem}`],
    body: [...choices('radio', 'verdict', verdicts), ...reasons],
    read: (data) => readTrueFalse(data, item),
  };
}

/** Native fields for a question, by its type. */
export function fieldsOf(item: ScormItem): Fields {
  switch (item.type) {
    case 'single':
      return {
        legend: [item.stem],
        body: choices('radio', 'option', item.options),
        read: readSingle,
      };
    case 'multiple':
      return {
        legend: [item.stem, '（合うものを全部）'],
        body: choices('checkbox', 'option', item.options),
        read: readMultiple,
      };
    case 'truefalse':
      return trueFalseFields(item);
    case 'match':
      return {
        legend: [item.stem],
        body: item.rows.map(({id, text}) =>
          row(text, select(`row:${id}`, undefined, item.choices)),
        ),
        read: (data) => readMatch(data, item),
      };
    case 'order':
      return orderFields(item);
    case 'cloze':
      return clozeFields(item);
    default:
      return {legend: [item.stem], body: [], read: () => null};
  }
}
