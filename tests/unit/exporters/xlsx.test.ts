import {describe, expect, test} from 'vitest';
import {bankFiles} from '../../../src/plugins/downloads/bank';
import {bank, context} from './support/bank';
import {fromTables} from './support/fromTables';
import {readXlsx} from './support/readXlsx';

async function workbook(questions = bank) {
  const files = await bankFiles(questions, context, ['CC BY 4.0']);
  const content = files.find(({file}) => file.endsWith('.xlsx'))?.content;
  if (!(content instanceof Uint8Array)) throw new Error('no workbook');
  return readXlsx(content);
}

describe('Excel', () => {
  test('every question of the bank comes back from the workbook as it was', async () => {
    const {sheets, formulas} = await workbook();
    expect(fromTables(sheets.問題 ?? [], sheets.部分 ?? [])).toEqual(
      bank.filter(({retired}) => !retired),
    );
    expect(formulas).toBe(0);
    expect(sheets.このファイルについて?.flat()).toContain('CC BY 4.0');
  });

  test('text that looks like a formula or like markup stays text', async () => {
    const stem = '=HYPERLINK("http://x") & <b> "引用" \'x\'';
    const {sheets, formulas} = await workbook(bank.slice(0, 1).map((one) => ({...one, stem})));
    expect(formulas).toBe(0);
    expect(sheets.問題?.[1]?.[3]).toBe(stem);
  });
});
