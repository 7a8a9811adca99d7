import {readCell} from '../../../../src/domain/exporters/csv';

/** Reads RFC 4180: fields in quotes may hold commas, quotes and line breaks. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const source = text.slice(1);
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < source.length) {
    const found = field.exec(source);
    if (!found) throw new Error('not RFC 4180');
    row.push(readCell(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"')));
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
