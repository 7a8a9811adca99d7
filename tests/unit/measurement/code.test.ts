import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  decodeResult,
  encodeResult,
  maxCodeLength,
  newToken,
  normaliseCode,
  type Result,
} from '../../../src/domain/measurement/code';
import {base, fitsCheck, signs} from '../../../src/domain/measurement/symbols';
import {checkOf} from './support';

const five = checkOf(5);
const twenty = checkOf(20, 'path-naga', true);
const sets = [five, twenty];

const code = fc
  .record({
    set: fc.constantFrom(...sets),
    phase: fc.constantFrom('pre', 'post'),
    token: fc.array(fc.constantFrom(...signs), {minLength: 4, maxLength: 4}).map((s) => s.join('')),
    seed: fc.infiniteStream(fc.nat()),
  })
  .map(({set, phase, token, seed}) => {
    const answers = set[phase].map(({many, options}) => {
      const value = seed.next().value ?? 0;
      return many ? value % (1 << options.length) : (1 << (value % (options.length + 1))) >> 1;
    });
    const result: Result = {set: set.id, phase, token, answers};
    return {result, text: encodeResult(set, result)};
  });

describe('result codes', () => {
  test('come back as they were made', () => {
    fc.assert(
      fc.property(code, ({result, text}) => {
        expect(decodeResult(sets, text)).toEqual({ok: true, result});
        expect(text.length).toBeLessThanOrEqual(maxCodeLength);
      }),
      {numRuns: 500},
    );
  });

  test('hold twenty items with six options each, several ticked, in 120 characters', () => {
    const answers = twenty.pre.map(() => 63);
    const text = encodeResult(twenty, {phase: 'post', token: 'ZZZZ', answers});
    expect(text.length).toBeLessThanOrEqual(maxCodeLength);
    expect(decodeResult(sets, text)).toMatchObject({ok: true, result: {answers}});
  });

  test('of 500 made at random: the check sees every wrong sign and every swap of neighbours', () => {
    const missed: string[] = [];
    for (const {text} of fc.sample(code, 500)) {
      const symbols = [...normaliseCode(text)].map((sign) => signs.indexOf(sign));
      const see = (changed: readonly number[]) => fitsCheck(changed) && missed.push(text);
      for (const [at, symbol] of symbols.entries()) {
        for (let other = 0; other < base; other++)
          if (other !== symbol) see(symbols.with(at, other));
        const next = symbols[at + 1];
        if (next !== undefined && next !== symbol) see(symbols.with(at, next).with(at + 1, symbol));
      }
    }
    expect(missed).toEqual([]);
  });

  test('notice every single wrong character', () => {
    fc.assert(
      fc.property(code, ({text}) => {
        for (let at = 0; at < text.length; at++) {
          if (text[at] === '-') continue;
          for (const other of `${signs}01ILO`) {
            if (other === text[at]) continue;
            const wrong = text.slice(0, at) + other + text.slice(at + 1);
            expect(decodeResult(sets, wrong).ok, wrong).toBe(false);
          }
        }
      }),
      {numRuns: 20},
    );
  });

  test('notice every swap of neighbours, also over a hyphen, and every lost or doubled character', () => {
    fc.assert(
      fc.property(code, ({text}) => {
        const plain = text.replaceAll('-', '');
        for (let at = 0; at < plain.length; at++) {
          const [a = '', b = ''] = plain.slice(at, at + 2);
          if (b && a !== b) {
            const swapped = plain.slice(0, at) + b + a + plain.slice(at + 2);
            expect(decodeResult(sets, swapped).ok, swapped).toBe(false);
          }
          const lost = plain.slice(0, at) + plain.slice(at + 1);
          expect(decodeResult(sets, lost).ok, lost).toBe(false);
          const doubled = plain.slice(0, at) + a + plain.slice(at);
          expect(decodeResult(sets, doubled).ok, doubled).toBe(false);
        }
      }),
      {numRuns: 60},
    );
  });

  test('are read however they were typed', () => {
    const text = encodeResult(five, {phase: 'pre', token: 'ABCD', answers: [1, 2, 4, 8, 0]});
    const full = [...text].map((sign) =>
      sign === '-' ? 'ー' : String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
    );
    const written = [
      text.toLowerCase(),
      ` ${text} `,
      text.replaceAll('-', ' '),
      text.replaceAll('-', ''),
      text.replaceAll('-', '‐'),
      text.replaceAll('-', '−'),
      text.replaceAll('-', '\n'),
      full.join(''),
      `\u200b${text}\r\n`,
    ];
    for (const one of written)
      expect(decodeResult(sets, one), JSON.stringify(one)).toMatchObject({ok: true});
  });

  test('say what is wrong', () => {
    const text = encodeResult(five, {phase: 'pre', token: 'ABCD', answers: [1, 2, 4, 8, 0]});
    expect(decodeResult(sets, ' ')).toEqual({ok: false, problem: 'empty'});
    expect(decodeResult(sets, `${text.slice(0, -1)}0`)).toEqual({ok: false, problem: 'sign'});
    expect(decodeResult([twenty], text)).toEqual({ok: false, problem: 'set'});
  });

  test('of a check whose options changed are not counted', () => {
    const text = encodeResult(five, {phase: 'pre', token: 'ABCD', answers: [1, 2, 4, 8, 0]});
    const [first, ...rest] = five.pre;
    if (!first) throw new Error('no item');
    const changed = {...five, pre: [{...first, options: [...first.options].reverse()}, ...rest]};
    expect(decodeResult([changed], text)).toEqual({ok: false, problem: 'set'});
  });

  test('read garbage without throwing', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(decodeResult(sets, text).ok).toBe(false);
      }),
    );
  });

  test('hold nothing but the answers and a random token', () => {
    expect(newToken(() => 0)).toBe('2222');
    expect(newToken(() => 0.9999)).toBe('ZZZZ');
  });
});
