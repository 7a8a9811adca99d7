import {describe, expect, test} from 'vitest';
import {exportText, recordVersion} from '../../../src/domain/progress';
import {migrate, migrationSteps} from '../../../src/domain/progress/migrations';
import {parseFile, parseStored} from '../../../src/domain/progress/parse';
import {fullRecord} from '../support/records';

describe('migrate', () => {
  const steps = {
    1: (raw: Readonly<Record<string, unknown>>) => ({...raw, second: true}),
    2: (raw: Readonly<Record<string, unknown>>) => ({...raw, third: raw.second}),
  };

  test('goes through every step in turn', () => {
    expect(migrate({version: 1}, steps, 3)).toEqual({version: 3, second: true, third: true});
  });

  test('leaves the current version alone', () => {
    const raw = {version: 3};
    expect(migrate(raw, steps, 3)).toBe(raw);
  });

  test('gives up where a step is missing', () => {
    expect(migrate({version: 1}, {2: steps[2]}, 3)).toBeNull();
  });

  test('there is a step for every version before this one', () => {
    expect(Object.keys(migrationSteps)).toHaveLength(recordVersion - 1);
  });
});

test('a record of version 1 comes over with everything it held', () => {
  const {notes: _, ...old} = fullRecord;
  const read = parseStored(JSON.stringify({...old, version: 1}));
  expect(read).toEqual({ok: true, record: {...fullRecord, notes: []}});
});

describe('export', () => {
  const known = {
    now: new Date('2026-11-21T00:00:00.000Z'),
    knownQuestions: new Set(['kaigi-01', 'kaigi-02', 'kaigi-03']),
  };

  test('comes back whole', () => {
    const bytes = new TextEncoder().encode(exportText(fullRecord, known.now));
    expect(parseFile(bytes, known)).toEqual({ok: true, record: fullRecord});
  });

  test('a clock that ran ahead does not cost the record of the device', () => {
    const ahead = fullRecord.attempts.map((one) => ({...one, at: '2099-01-01T00:00:00.000Z'}));
    expect(parseStored(JSON.stringify({...fullRecord, attempts: ahead})).ok).toBe(true);
  });
});
