// On which line of its file does a row stand? For what opens files by line, where an editor counts rows.

import { linesOfRows } from '../../story/csv.ts';
import type { Files } from '../../story/parse.ts';
import { linesOfJson } from './json-lines.ts';

export interface Spot {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
}

/** The line of each spot in the files, the first being 1; `null` where a file as a whole is meant. */
export function createLines(files: Files): (spot: Spot) => number | null {
  const read = new Map<string, (spot: Spot) => number | null>();
  return (spot) => {
    const text = files[spot.file];
    if (text === undefined) return null;
    const known = read.get(spot.file) ?? (spot.file.endsWith('.csv') ? inTable(text) : inJson(text));
    read.set(spot.file, known);
    return known(spot);
  };
}

function inTable(csv: string): (spot: Spot) => number | null {
  const lines = linesOfRows(csv);
  return ({ row }) => (row === null ? null : (lines[row - 1] ?? null));
}

/** Of a feature its number is given, of the settings the path; where that stops short, as at what is missing, the nearest around it. */
function inJson(json: string): (spot: Spot) => number | null {
  const lines = linesOfJson(json);
  return ({ row, column }) => {
    const path = [...(row === null ? [] : ['features', String(row - 1)]), ...(column?.split('.') ?? [])];
    for (let length = path.length; length > 0; length -= 1) {
      const line = lines.get(path.slice(0, length).join('.'));
      if (line !== undefined) return line;
    }
    return null;
  };
}
