import type {Response} from '../../grading/types';
import {slug, typed} from './fields';
import {isObject, list, object, oneOf, optional, type Read, Refusal} from './validate';

const most = 40;
const boolean = oneOf(true, false);

type Readers = {readonly [T in Response['type']]: Read<Extract<Response, {type: T}>>};

const readers: Readers = {
  single: object({type: oneOf('single'), option: slug}),
  multiple: object({type: oneOf('multiple'), options: list(slug, most)}),
  truefalse: object({type: oneOf('truefalse'), verdict: boolean, reason: optional(slug)}),
  match: object({type: oneOf('match'), rows: list(object({id: slug, value: slug}), most)}),
  order: object({type: oneOf('order'), items: list(slug, most)}),
  cloze: object({type: oneOf('cloze'), blanks: list(object({id: slug, value: typed}), most)}),
  scenario: object({
    type: oneOf('scenario'),
    steps: list(object({node: slug, choice: slug}), most),
  }),
  reflect: object({type: oneOf('reflect')}),
};

/** A response of any type. */
export const response: Read<Response> = (value, at) => {
  const type = isObject(value) ? value.type : undefined;
  const known = (Object.keys(readers) as Response['type'][]).find((key) => key === type);
  if (!known) throw new Refusal(`${at}の種類が正しくありません。`);
  return readers[known](value, at);
};
