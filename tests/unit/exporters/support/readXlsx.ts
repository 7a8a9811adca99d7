import {strFromU8, unzipSync} from 'fflate';
import {childOf, childrenOf, readXml, type XmlNode} from './readXml';

const textOf = (node: XmlNode): string =>
  node.name === 't' ? node.text : node.children.map(textOf).join('');

/** `AB12` → 27. */
function columnOf(reference: string): number {
  const letters = reference.replace(/\d/g, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Sheets of a workbook by name, as rows of texts; also whether any cell holds a formula. */
export function readXlsx(bytes: Uint8Array): {
  readonly sheets: Readonly<Record<string, string[][]>>;
  readonly formulas: number;
} {
  const files = unzipSync(bytes);
  const xml = (name: string) => {
    const file = files[name];
    if (!file) throw new Error(`no ${name}`);
    return readXml(strFromU8(file));
  };
  const shared = files['xl/sharedStrings.xml']
    ? xml('xl/sharedStrings.xml').children.map(textOf)
    : [];
  let formulas = 0;
  const names = childrenOf(childOf(xml('xl/workbook.xml'), 'sheets'), 'sheet');
  const sheets = names.map((sheet, at) => {
    const rows = childrenOf(childOf(xml(`xl/worksheets/sheet${at + 1}.xml`), 'sheetData'), 'row');
    const cells = rows.map((row) => {
      const read: string[] = [];
      for (const cell of childrenOf(row, 'c')) {
        formulas += childrenOf(cell, 'f').length;
        const value = childrenOf(cell, 'v')[0]?.text ?? '';
        const text = cell.attributes.t === 's' ? (shared[Number(value)] ?? '') : value;
        read[columnOf(cell.attributes.r ?? '')] =
          cell.attributes.t === 'inlineStr' ? textOf(cell) : text;
      }
      return Array.from(read, (value) => value ?? '');
    });
    return [sheet.attributes.name ?? '', cells] as const;
  });
  return {sheets: Object.fromEntries(sheets), formulas};
}
