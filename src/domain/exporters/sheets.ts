import type {Table} from './csv';

/** A sheet of a workbook. */
export interface WorkSheet {
  readonly name: string;
  readonly table: Table;
  /** Widths in characters, from the left; the last holds for the rest. */
  readonly widths: readonly number[];
}

/** Sheets as write-excel-file takes them: text only, so that nothing in them is ever a formula. */
export function sheetsOf(sheets: readonly WorkSheet[]) {
  return sheets.map(({name, table, widths}) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: (table[0] ?? []).map((_, at) => ({width: widths[at] ?? widths.at(-1) ?? 16})),
    data: table.map((row, at) =>
      row.map((value) =>
        value === ''
          ? null
          : {
              value,
              type: String,
              wrap: true,
              alignVertical: 'top' as const,
              ...(at === 0 ? {fontWeight: 'bold' as const, backgroundColor: '#E6F5EC'} : {}),
            },
      ),
    ),
  }));
}
