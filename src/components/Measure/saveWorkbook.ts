import {sheetsOf, type WorkSheet} from '@site/src/domain/exporters/sheets';

/** Offers a workbook as a file. The writer is fetched only when somebody wants one. */
export async function saveWorkbook(name: string, sheets: readonly WorkSheet[]): Promise<void> {
  const {default: writeExcelFile} = await import('write-excel-file/browser');
  await writeExcelFile(sheetsOf(sheets)).toFile(name);
}
