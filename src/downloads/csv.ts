// How are rows written so that a spreadsheet shows them and runs none of them?

import { csvFormatRows } from 'd3-dsv';

/** The rows as CSV with a header; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => columns.map((column) => toCell(row[column])))])}\n`;
}

/** Whether a spreadsheet would run the text of a cell. */
export function isFormula(text: string): boolean {
  return formula.test(text) && !number.test(text);
}

function toCell(value: string | number): string {
  const text = String(value);
  return isFormula(text) ? `'${text}` : text;
}

// A tab or a line break before the sign does not keep a spreadsheet from running it; some run the full-width signs too.
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const number = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
