import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {csvText, readCell, safeCell} from '../../../src/domain/exporters/csv';
import {bankTables} from '../../../src/domain/exporters/table';
import {bank, context} from './support/bank';
import {fromTables} from './support/fromTables';
import {readCsv} from './support/readCsv';

/** What Excel and LibreOffice take for a formula at the start of a cell. */
const runs = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

describe('CSV', () => {
  test('every question of the bank comes back from the two tables as it was', () => {
    const tables = bankTables(bank, context);
    const questions = readCsv(csvText(tables.questions));
    const parts = readCsv(csvText(tables.parts));
    const expected = bank.filter(({retired}) => !retired);
    expect(expected.length).toBeGreaterThan(400);
    expect(fromTables(questions, parts)).toEqual(expected);
  });

  test.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', ' =1', "'=1", '\n=2'])(
    '%j does not run and comes back',
    (text) => {
      expect(safeCell(text)).not.toMatch(runs);
      expect(readCell(safeCell(text))).toBe(text);
    },
  );

  test.each(['支援会議', "'quoted'", '', '10-3', 'a=b'])('%j stays as it is', (text) => {
    expect(safeCell(text)).toBe(text);
    expect(readCell(text)).toBe(text);
  });

  test('any text comes back from a file in which nothing runs', () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", "''=", '"', ' =', '＝');
    const cell = fc.tuple(start, fc.string({unit: 'binary'})).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), {minLength: 1}), (rows) => {
        const text = csvText(rows);
        const read = readCsv(text);
        expect(read).toEqual(rows);
        for (const value of rows.flat()) expect(safeCell(value)).not.toMatch(runs);
      }),
      {numRuns: 300},
    );
  });
});
