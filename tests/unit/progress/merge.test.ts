import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  addRecord,
  emptyRecord,
  erase,
  importRecord,
  mergeTabs,
  type ProgressRecord,
  sameRecord,
} from '../../../src/domain/progress';
import {attemptOf, fullRecord, recordOf} from '../support/records';

const instant = fc.nat(20).map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString());

/** Records that share attempts by id, as tabs of one device do. */
const record: fc.Arbitrary<ProgressRecord> = fc
  .record({
    epoch: fc.nat(2),
    attempts: fc.uniqueArray(fc.nat(30), {maxLength: 10}),
    lessons: fc.uniqueArray(fc.record({lesson: fc.nat(5), at: instant}), {
      selector: ({lesson}) => lesson,
    }),
    notes: fc.uniqueArray(fc.record({lesson: fc.nat(5), text: fc.nat(3), at: instant}), {
      selector: ({lesson}) => lesson,
    }),
    settings: fc.record({confidence: fc.constantFrom(true, false, null), at: instant}),
  })
  .map(({epoch, attempts, lessons, notes, settings}) =>
    recordOf({
      epoch,
      // The same id always means the same attempt.
      attempts: attempts
        .sort((a, b) => a - b)
        .map((n) =>
          attemptOf({
            id: `attempt-${String(n).padStart(4, '0')}`,
            at: new Date(Date.UTC(2026, 1, 1 + n)).toISOString(),
          }),
        ),
      completions: lessons
        .map(({lesson, at}) => ({lesson: `learn/p/${lesson}`, at}))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.lesson < b.lesson ? -1 : 1)),
      notes: notes
        .map(({lesson, text, at}) => ({lesson: `learn/p/${lesson}`, text: String(text), at}))
        .sort((a, b) => (a.lesson < b.lesson ? -1 : 1)),
      settings,
    }),
  );

/** Settings aside: two at the very same instant have no order. */
function same(a: ProgressRecord, b: ProgressRecord): void {
  expect({...a, settings: null}).toEqual({...b, settings: null});
}

describe('mergeTabs', () => {
  test('does not care which tab merges which', () => {
    fc.assert(fc.property(record, record, (a, b) => same(mergeTabs(a, b), mergeTabs(b, a))));
  });

  test('does not care about the order of three tabs', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) =>
        same(mergeTabs(mergeTabs(a, b), c), mergeTabs(a, mergeTabs(b, c))),
      ),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const merged = mergeTabs(a, b);
        expect(sameRecord(mergeTabs(merged, b), merged)).toBe(true);
      }),
    );
  });

  test('a record erased elsewhere stays erased', () => {
    const merged = mergeTabs(fullRecord, erase(fullRecord));
    expect(merged.attempts).toEqual([]);
  });

  test('the later setting wins', () => {
    const settings = {confidence: false, at: '2026-12-01T00:00:00.000Z'};
    expect(mergeTabs(fullRecord, {...fullRecord, settings}).settings).toEqual(settings);
  });
});

describe('import', () => {
  test('adding keeps settings and epoch of the device and the first time of a lesson', () => {
    const file = recordOf({
      completions: [{lesson: 'learn/onboarding/01', at: '2026-10-01T00:00:00.000Z'}],
    });
    const merged = importRecord(fullRecord, file, 'merge');
    expect(merged).toMatchObject({epoch: 2, settings: fullRecord.settings});
    expect(merged.completions.map(({at}) => at)).toEqual(['2026-10-01T00:00:00.000Z']);
    expect(merged.attempts).toEqual(fullRecord.attempts);
  });

  test('replacing leaves only the file, also against other tabs', () => {
    const file = recordOf({attempts: [attemptOf({id: 'attempt-9999'})]});
    const replaced = importRecord(fullRecord, file, 'replace');
    expect(mergeTabs(fullRecord, replaced).attempts.map(({id}) => id)).toEqual(['attempt-9999']);
  });

  test('an attempt known by id is not replaced by a file', () => {
    const forged = attemptOf({id: 'attempt-0001', correct: true});
    const merged = addRecord(fullRecord, recordOf({attempts: [forged]}));
    expect(merged.attempts).toEqual(fullRecord.attempts);
  });

  test('nothing added to nothing is nothing', () => {
    expect(sameRecord(addRecord(emptyRecord, emptyRecord), emptyRecord)).toBe(true);
  });
});
