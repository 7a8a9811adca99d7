import * as z from 'zod';
import {pageRef, text} from '../common';
import {diagramBase} from './common';

const cell = z.strictObject({
  /** Heading of the column it stands in. */
  column: text,
  /** Letter in the law (イロハニ); absent for what has none. */
  letter: text.max(1).optional(),
  text,
  /** Why it has no letter, or another name it had. */
  note: text.optional(),
});

/** 対応表: items of a paragraph by field, with the programmes that were there before. */
export const matrixDiagram = z
  .strictObject({
    ...diagramBase,
    kind: z.literal('matrix'),
    columns: z.array(text).min(2).max(5),
    rows: z
      .array(
        z.strictObject({
          /** Item, e.g. 「第1号」. */
          at: text,
          name: text,
          page: pageRef,
          /** Programmes that were there before; none means the item is new. */
          cells: z.array(cell).default([]),
          /** For a new item: what it does, across all columns. */
          does: text.optional(),
        }),
      )
      .min(2),
  })
  .check((context) => {
    const {columns, rows} = context.value;
    rows.forEach((row, index) => {
      row.cells.forEach((item, at) => {
        if (columns.includes(item.column)) return;
        context.issues.push({
          code: 'custom',
          input: item.column,
          path: ['rows', index, 'cells', at, 'column'],
          message: `列「${item.column}」がありません。columns のことばを書いてください`,
        });
      });
      if (row.cells.length > 0 || row.does) return;
      context.issues.push({
        code: 'custom',
        input: row,
        path: ['rows', index],
        message: `「${row.at}」に中身がありません。cells か does を書いてください`,
      });
    });
  });

export type MatrixRow = MatrixDiagram['rows'][number];
export type MatrixDiagram = z.infer<typeof matrixDiagram>;
