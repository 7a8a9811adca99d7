/** A table: first the heading, then rows of as many cells. */
export type Table = readonly (readonly string[])[];

/**
 * Text that a spreadsheet would run as a formula: `= + - @`, also full-width and behind blanks or
 * apostrophes, or a tab or line break in front (OWASP, CSV Injection).
 */
const runnable = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/**
 * Puts an apostrophe in front of what a spreadsheet would run. Text that already has one gets
 * another, so that {@link readCell} can take exactly one away again.
 */
export function safeCell(text: string): string {
  return runnable.test(text) ? `'${text}` : text;
}

/** The text that {@link safeCell} was given. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && runnable.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function field(text: string): string {
  const cell = safeCell(text);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A CSV file as Excel opens it: UTF-8 with a byte order mark, CRLF, quotes doubled (RFC 4180), no
 * cell that runs.
 */
export function csvText(table: Table): string {
  return `\uFEFF${table.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
