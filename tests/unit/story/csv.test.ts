// What rows does a table hold, as spreadsheets write it?

import { describe, expect, test } from 'vitest';
import { linesOfRows, readTable } from '../../../src/story/csv.ts';
import { writeIssue } from '../../../src/story/issue.ts';

const shape = { file: 'towns.csv', columns: ['id', 'name'], optional: ['note'] } as const;

function rowsOf(text: string) {
  return readTable(text, shape).rows.map(({ number, cells }) => [number, cells.id, cells.name, cells.note]);
}

function issuesOf(text: string) {
  return readTable(text, shape).issues.map(writeIssue);
}

describe('a table is read', () => {
  test.each([
    ['with a byte order mark', '\uFEFFid,name\na,Upton\n', [[2, 'a', 'Upton', '']]],
    [
      'with Windows line ends',
      'id,name\r\na,Upton\r\nb,Midham\r\n',
      [
        [2, 'a', 'Upton', ''],
        [3, 'b', 'Midham', ''],
      ],
    ],
    [
      'with old Mac line ends',
      'id,name\ra,Upton\rb,Midham',
      [
        [2, 'a', 'Upton', ''],
        [3, 'b', 'Midham', ''],
      ],
    ],
    [
      'with semicolons, as half of Europe writes it',
      'id;name\na;"Upton, the town"\n',
      [[2, 'a', 'Upton, the town', '']],
    ],
    ['with tabs, as a pasted sheet has them', 'id\tname\na\tUpton, the town\n', [[2, 'a', 'Upton, the town', '']]],
    ['with a line that names the delimiter', 'sep=;\r\nid;name\r\na;Upton\r\n', [[2, 'a', 'Upton', '']]],
    ['with semicolons inside quoted cells', 'id;name\na;"Upton; town"\n', [[2, 'a', 'Upton; town', '']]],
    ['with its columns in any order', 'name,note,id\nUpton,old,a\n', [[2, 'a', 'Upton', 'old']]],
    ['with spaces around its cells', ' id , name\n a ,  Upton \n', [[2, 'a', 'Upton', '']]],
    ['with doubled quotation marks', 'id,name\na,"the ""free"" town"\n', [[2, 'a', 'the "free" town', '']]],
    [
      'with a quotation mark inside a bare cell',
      'id,name\na,the 5" gauge\nb,Midham\n',
      [
        [2, 'a', 'the 5" gauge', ''],
        [3, 'b', 'Midham', ''],
      ],
    ],
    ['without an end of line at its end', 'id,name\na,Upton', [[2, 'a', 'Upton', '']]],
    ['with a header alone', 'id,name\n', []],
  ])('%s', (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
    expect(issuesOf(text)).toEqual([]);
  });
});

describe('a row is numbered as a spreadsheet numbers it', () => {
  test('blank rows are passed over and counted', () => {
    expect(rowsOf('id,name\n\na,Upton\n,\n  ,  \nb,Midham\n\n')).toEqual([
      [3, 'a', 'Upton', ''],
      [6, 'b', 'Midham', ''],
    ]);
  });

  test('a cell of several lines is one row', () => {
    expect(rowsOf('id,name\na,"Up\nton\r\ntown"\nb,Midham\n')).toEqual([
      [2, 'a', 'Up\nton\r\ntown', ''],
      [3, 'b', 'Midham', ''],
    ]);
  });
});

describe('a table is refused', () => {
  const never = 'expected a closing quotation mark, found a cell that never ends. Close it, or double the mark inside.';
  test.each([
    ['whose last cell is never closed', 'id,name\na,Upton\nb,"Midham\n', [`towns.csv, row 3: ${never}`]],
    ['whose cell is closed only by a later cell', 'id,name\na,"Upton\nb,"Mid, ham"\n', [`towns.csv, row 2: ${never}`]],
    [
      'whose open cell comes after one of several lines',
      'id,name\na,"Up\nton"\nb,"Midham\n',
      [`towns.csv, row 3: ${never}`],
    ],
    ['with text after a closing quotation mark', 'id,name\na,"Up"ton\n', [`towns.csv, row 2: ${never}`]],
    ['that is empty', '', ['towns.csv, row 1: expected a header with id, name, found an empty file']],
    ['of blank lines', '\n\n', ['towns.csv, row 1: expected a header with id, name, found an empty file']],
    ['without a column', 'id\na\n', ['towns.csv, row 1, name: expected this column, found no such column']],
    [
      'with a column twice',
      'id,name,id\na,Upton,b\n',
      ['towns.csv, row 1, id: expected each column once, found it twice. Remove one of the two.'],
    ],
    [
      'with a column that nobody knows',
      'id,name,notes\na,Upton,\n',
      ['towns.csv, row 1, notes: expected one of id, name, note, found "notes". Did you mean "note"?'],
    ],
    [
      'with a column that has no name',
      'id,name,\na,Upton,x\n',
      ['towns.csv, row 1, column 3: expected one of id, name, note, found an empty cell'],
    ],
    [
      'in another encoding than UTF-8',
      'id,name\na,M\uFFFDdham\n',
      ['towns.csv, row 2: expected text in UTF-8, found bytes that are not. Save the sheet as "CSV UTF-8".'],
    ],
    [
      'in UTF-16',
      'i\0d\0,\0n\0',
      ['towns.csv, row 1: expected text in UTF-8, found bytes that are not. Save the sheet as "CSV UTF-8".'],
    ],
  ])('%s', (_, text, expected) => {
    expect(issuesOf(text)).toEqual(expected);
    expect(rowsOf(text)).toEqual([]);
  });

  test('with every fault of its header at once', () => {
    expect(issuesOf('id,nam,id,colour\n')).toHaveLength(4);
  });
});

test('a row with too many or too few cells is told and left out, and the others are read', () => {
  const text = 'id,name,note\na,Upton,old,town\nb,Midham,\nc,Lowford\n';
  expect(rowsOf(text)).toEqual([[3, 'b', 'Midham', '']]);
  expect(issuesOf(text)).toEqual([
    'towns.csv, row 2: expected 3 cells, found 4. Put a cell that holds a comma between quotation marks.',
    'towns.csv, row 4: expected 3 cells, found 2. Put a cell that holds a comma between quotation marks.',
  ]);
});

describe('a row begins on a line of the file', () => {
  test.each([
    ['its own where no cell holds a line break', 'id,name\na,Upton\nb,Midham\n', [1, 2, 3]],
    ['further down behind a cell that holds some', 'id,name\na,"Up\nton\n"\nb,"x, ""y""\n"\nc,Lowford', [1, 2, 5, 7]],
    ['counted once where lines end as on Windows', 'id,name\r\na,"Up\r\nton"\r\nb,Midham\r\n', [1, 2, 4]],
    ['with blank lines, which are rows to a spreadsheet', '\uFEFFid;name\n\na;Upton\n', [1, 2, 3]],
    ['up to a cell that never ends', 'id,name\na,"Up\nton"\nb,"Mid\nc,Lowford\n', [1, 2, 4]],
  ])('%s', (_, text, lines) => {
    const rows = readTable(text, shape).rows.map(({ number }) => number);
    expect(linesOfRows(text).slice(0, lines.length)).toEqual(lines);
    for (const row of rows) expect(linesOfRows(text)[row - 1]).toBeDefined();
  });
});
