import {randomFrom} from '../grading/shuffle';
import {base, fitsCheck, fromSymbols, signs, toSymbols, withCheck} from './symbols';
import type {Answer, MeasureItem, MeasureSet, Phase} from './types';

/** Version of the layout; the first symbol of a code. */
const version = 1;
const phases: readonly Phase[] = ['pre', 'post'];
const setLength = 4;
/** Signs of a participant's token. */
export const tokenLength = 4;
const headLength = 2 + setLength + tokenLength;
/** Longest code, hyphens and all. */
export const maxCodeLength = 120;

/** What a code says. */
export interface Result {
  readonly set: string;
  readonly phase: Phase;
  readonly token: string;
  readonly answers: readonly Answer[];
}

/** Why a code cannot be read. */
export type CodeProblem = 'empty' | 'sign' | 'check' | 'version' | 'set';

export type Decoded =
  | {readonly ok: true; readonly result: Result}
  | {readonly ok: false; readonly problem: CodeProblem};

/**
 * Number that changes when the items or options of a set change, so that a code from another
 * edition of the site is noticed instead of counted wrong.
 */
function fingerprint(set: MeasureSet): number {
  const phase = (items: readonly MeasureItem[]) =>
    items.map(({id, options}) => `${id}:${options.map((option) => option.id)}`).join();
  return Math.floor(
    randomFrom(`${set.id}|${phase(set.pre)}|${phase(set.post)}`)() * base ** setLength,
  );
}

/** One symbol holds the number of an option, two hold the bits of several. */
const width = (item: MeasureItem) => (item.many ? 2 : 1);

function answerSymbols(item: MeasureItem, answer: Answer): number[] {
  return item.many ? toSymbols(answer, 2) : [answer === 0 ? 0 : Math.log2(answer) + 1];
}

function readAnswer(item: MeasureItem, symbols: readonly number[]): Answer | undefined {
  const value = fromSymbols(symbols);
  if (item.many) return value < 1 << item.options.length ? value : undefined;
  if (value === 0) return 0;
  return value <= item.options.length ? 1 << (value - 1) : undefined;
}

/** A token for a participant, of random symbols. @param random numbers in [0, 1) */
export function newToken(random: () => number): string {
  return Array.from({length: tokenLength}, () => signs[Math.floor(random() * base)]).join('');
}

/** Groups of four, so that a code can be read out and typed. */
const grouped = (text: string) => text.match(/.{1,4}/g)?.join('-') ?? '';

/** The code of a participant's answers, at most {@link maxCodeLength} characters for 20 items. */
export function encodeResult(set: MeasureSet, result: Omit<Result, 'set'>): string {
  const items = set[result.phase];
  const symbols = withCheck([
    version,
    phases.indexOf(result.phase),
    ...toSymbols(fingerprint(set), setLength),
    ...[...result.token].map((sign) => signs.indexOf(sign)),
    ...items.flatMap((item, at) => answerSymbols(item, result.answers[at] ?? 0)),
  ]);
  return grouped(symbols.map((symbol) => signs[symbol]).join(''));
}

/** A code as compared: full-width to half, capitals, without blanks, line breaks and dashes. */
export function normaliseCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}ー−_・.,、。]/gu, '');
}

/** Reads one code, however it was typed. Nothing throws. */
export function decodeResult(sets: readonly MeasureSet[], text: string): Decoded {
  const plain = normaliseCode(text);
  if (plain === '') return {ok: false, problem: 'empty'};
  const symbols = [...plain].map((sign) => signs.indexOf(sign));
  if (symbols.includes(-1)) return {ok: false, problem: 'sign'};
  if (!fitsCheck(symbols)) return {ok: false, problem: 'check'};
  if (symbols[0] !== version) return {ok: false, problem: 'version'};
  const phase = phases[symbols[1] ?? -1];
  const mark = fromSymbols(symbols.slice(2, 2 + setLength));
  const set = sets.find((one) => fingerprint(one) === mark);
  if (!phase || !set) return {ok: false, problem: 'set'};
  let at = headLength;
  const answers = set[phase].map((item) => {
    const answer = readAnswer(item, symbols.slice(at, at + width(item)));
    at += width(item);
    return answer;
  });
  const complete = answers.filter((answer) => answer !== undefined);
  if (at + 2 !== symbols.length || complete.length < answers.length)
    return {ok: false, problem: 'check'};
  const token = plain.slice(headLength - tokenLength, headLength);
  return {ok: true, result: {set: set.id, phase, token, answers: complete}};
}
