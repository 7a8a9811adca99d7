import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodePlan, encodePlan} from '../../../src/domain/session-plan/code';
import {createPlan} from '../../../src/domain/session-plan/compose';
import {largestPlanFile, planFileText, readPlanFile} from '../../../src/domain/session-plan/file';
import {createLibrary} from '../../../src/domain/session-plan/library';
import {everyRequest} from '../../support/everySession';
import {kit, library, request} from './support';

const made = createPlan(library, {...request, minutes: 90});
if (!made.ok) throw new Error(made.reason);
const {plan} = made;
const code = encodePlan(plan);

describe('a plan in an address', () => {
  it('comes back the same for every session', () => {
    for (const each of everyRequest(library)) {
      const result = createPlan(library, each);
      if (result.ok)
        expect(decodePlan(encodePlan(result.plan), library)).toEqual({ok: true, plan: result.plan});
    }
  });

  it('needs no escaping', () => {
    expect(code).toBe(encodeURIComponent(code));
    expect(code.length).toBeLessThan(600);
  });

  it('is refused when any letter is cut, changed or added', () => {
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom('', 'x', '0', '<', '_'), (at, put) => {
        const changed = code.slice(0, at) + put + code.slice(at + 1);
        fc.pre(changed !== code);
        expect(decodePlan(changed, library).ok).toBe(false);
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodePlan(text, library).ok).toBe(false);
      }),
    );
  });

  it('is refused with the name of the block that is not there any more', () => {
    const fewer = createLibrary([kit('one', 1)]);
    const long = createPlan(library, {...request, minutes: 180});
    if (!long.ok) throw new Error(long.reason);
    expect(decodePlan(encodePlan(long.plan), fewer)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('two-'),
    });
  });
});

describe('a plan file', () => {
  const text = planFileText(library, plan);

  it('comes back the same, also with a byte order mark', () => {
    expect(readPlanFile(text, library)).toEqual({ok: true, plan});
    expect(readPlanFile(`\uFEFF${text}`, library)).toEqual({ok: true, plan});
  });

  it.each([
    ['nothing', '', '読めません'],
    ['a picture', '\u0089PNG', '読めません'],
    ['a file cut in half', planFileText(library, plan).slice(0, 80), '読めません'],
    ['another kind of file', '{"format":"manabiba-progress","version":1}', '別の種類'],
    ['a newer version', text.replace('"version": 1', '"version": 2'), '第2版'],
    ['a changed plan', text.replace('_90_', '_91_'), '書きかえられています'],
    ['no plan', '{"format":"manabiba-session-plan","version":1}', '書きかえられています'],
    ['too much', ' '.repeat(largestPlanFile + 1), '大きすぎて'],
  ])('is refused when it is %s', (_, content, reason) => {
    expect(readPlanFile(content, library)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(reason),
    });
  });
});
