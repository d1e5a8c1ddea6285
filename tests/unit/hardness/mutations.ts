// What can happen to a file between an editor and us: what spreadsheets do to it, and what breaks it.

/** A whole number from 0 up to below the bound. */
export type Random = (bound: number) => number;

export interface Mutation {
  readonly name: string;
  readonly files: RegExp; // the files that it can happen to
  readonly change: (bytes: Buffer, random: Random) => Buffer;
}

const table = /\.csv$/;
const any = /./;

/** Changes the text as a table of cells; what it gives back is written with quotation marks where they are needed. */
function cells(change: (rows: string[][], random: Random) => string[][], delimiter = ',') {
  return (bytes: Buffer, random: Random) => Buffer.from(write(change(read(bytes.toString('utf8')), random), delimiter));
}

function text(change: (text: string, random: Random) => string) {
  return (bytes: Buffer, random: Random) => Buffer.from(change(bytes.toString('utf8'), random));
}

/** One cell below the header, chosen and changed. */
function oneCell(change: (cell: string, random: Random) => string) {
  return cells((rows, random) => {
    const row = rows[1 + random(rows.length - 1)] ?? [];
    const column = random(row.length);
    row[column] = change(row[column] ?? '', random);
    return rows;
  });
}

/** What leaves the meaning as it was. */
export const harmless: readonly Mutation[] = [
  { name: 'byte order mark', files: any, change: text((all) => `\uFEFF${all}`) },
  { name: 'Windows line ends', files: any, change: text((all) => all.replaceAll('\n', '\r\n')) },
  { name: 'semicolons', files: table, change: cells((rows) => rows, ';') },
  { name: 'tabs', files: table, change: cells((rows) => rows, '\t') },
  {
    name: 'semicolons, mark and Windows line ends',
    files: table,
    change: (bytes, random) => {
      const written = cells((rows) => rows, ';')(bytes, random).toString('utf8');
      return Buffer.from(`\uFEFF${written.replaceAll('\n', '\r\n')}`);
    },
  },
  {
    name: 'a line that names the separator',
    files: table,
    change: (bytes, random) => Buffer.concat([Buffer.from('sep=;\r\n'), cells((rows) => rows, ';')(bytes, random)]),
  },
  {
    name: 'columns in another order',
    files: table,
    change: cells((rows, random) => {
      const by = 1 + random((rows[0]?.length ?? 1) - 1);
      return rows.map((row) => [...row.slice(by), ...row.slice(0, by)]);
    }),
  },
  {
    name: 'every cell quoted',
    files: table,
    change: text((all) =>
      read(all)
        .map((row) => row.map(quoted).join(','))
        .join('\n'),
    ),
  },
  {
    name: 'blank rows at the end',
    files: table,
    change: text((all, random) => all + `${','.repeat((read(all)[0]?.length ?? 1) - 1)}\n`.repeat(1 + random(50))),
  },
  { name: 'no line end at the end', files: any, change: text((all) => all.trimEnd()) },
  {
    name: 'spaces around cells',
    files: table,
    change: cells((rows) => rows.map((row) => row.map((cell) => ` ${cell} `))),
  },
];

/** What may break it. */
export const harmful: readonly Mutation[] = [
  {
    name: 'bytes flipped',
    files: any,
    change: (bytes, random) => {
      const changed = Buffer.from(bytes);
      for (let left = 1 + random(4); left > 0; left -= 1) {
        const at = random(changed.length);
        changed[at] = (changed[at] ?? 0) ^ (1 << random(8));
      }
      return changed;
    },
  },
  { name: 'cut off', files: any, change: (bytes, random) => bytes.subarray(0, random(bytes.length)) },
  {
    name: 'a piece missing',
    files: any,
    change: (bytes, random) => {
      const from = random(bytes.length);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random(60))]);
    },
  },
  {
    name: 'a row missing',
    files: table,
    change: cells((rows, random) => rows.filter((_, index) => index !== random(rows.length))),
  },
  {
    name: 'a row twice',
    files: table,
    change: cells((rows, random) => [...rows, [...(rows[1 + random(rows.length - 1)] ?? [])]]),
  },
  {
    name: 'cells of a row missing',
    files: table,
    change: text((all, random) => {
      const lines = all.split('\n');
      const at = random(lines.length);
      lines[at] = (lines[at] ?? '')
        .split(',')
        .slice(0, 1 + random(4))
        .join(',');
      return lines.join('\n');
    }),
  },
  {
    name: 'headers swapped',
    files: table,
    change: cells((rows, random) => {
      const header = rows[0] ?? [];
      const [a, b] = [random(header.length), random(header.length)];
      [header[a], header[b]] = [header[b] ?? '', header[a] ?? ''];
      return rows;
    }),
  },
  {
    name: 'a column missing',
    files: table,
    change: cells((rows, random) => {
      const column = random(rows[0]?.length ?? 1);
      return rows.map((row) => row.filter((_, index) => index !== column));
    }),
  },
  {
    name: 'cells swapped',
    files: table,
    change: cells((rows, random) => {
      const row = rows[1 + random(rows.length - 1)] ?? [];
      const [a, b] = [random(row.length), random(row.length)];
      [row[a], row[b]] = [row[b] ?? '', row[a] ?? ''];
      return rows;
    }),
  },
  {
    name: 'a quotation mark too many',
    files: any,
    change: text((all, random) => {
      const at = random(all.length);
      return `${all.slice(0, at)}"${all.slice(at)}`;
    }),
  },
  { name: 'quotation marks gone', files: any, change: text((all) => all.replaceAll('"', '')) },
  { name: 'curly quotation marks', files: any, change: text((all) => all.replaceAll('"', '”')) },
  {
    name: 'a date of a wrong kind',
    files: table,
    change: text((all, random) => {
      const days = [...all.matchAll(/\d{4}-\d{2}-\d{2}/g)];
      const found = days[random(days.length)];
      if (!found) return `${all}\n12.08.2021`;
      return all.slice(0, found.index) + (wrongDates[random(wrongDates.length)] ?? '') + all.slice(found.index + 10);
    }),
  },
  {
    name: 'a number in place of a cell',
    files: table,
    change: oneCell(
      (_, random) => ['5', '44420', '1e99', '-1', 'NaN', 'Infinity', '0x10', '1,5', '١٢'][random(9)] ?? '',
    ),
  },
  { name: 'an empty cell', files: table, change: oneCell(() => '') },
  { name: 'a huge cell', files: table, change: oneCell((_, random) => 'long '.repeat(20_000 + random(60_000))) },
  {
    name: 'odd characters',
    files: table,
    change: oneCell(
      (cell, random) => cell + (['\u202E', '\u0000', '\u200B', '😀', '\r', '\n', '\t', '\u2028', 'ﷺ'][random(9)] ?? ''),
    ),
  },
  {
    name: 'another encoding',
    files: any,
    change: text((all) =>
      all.replace(/[aeiou]/g, (vowel) => ({ a: 'ä', e: 'é', i: 'ï', o: 'ö', u: 'ü' })[vowel] ?? vowel),
    ),
  },
  {
    name: 'latin letters as Windows writes them',
    files: any,
    change: (bytes, random) => {
      const at = random(bytes.length);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xfc]), bytes.subarray(at)]);
    },
  },
  {
    name: 'UTF-16',
    files: any,
    change: (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
  },
  {
    name: 'a value of another type',
    files: /json$/,
    change: text((all, random) => {
      const values = [...all.matchAll(/: ("[^"]*"|-?\d+(\.\d+)?|true|false|null|\[)/g)];
      const found = values[random(values.length)];
      if (!found?.[1]) return '[]';
      const at = found.index + 2;
      const other = ['null', '"x"', '-7', '1e300', '{}', 'true', '"__proto__"'][random(7)] ?? 'null';
      return all.slice(0, at) + other + (found[1] === '[' ? ', "rest": [' : '') + all.slice(at + found[1].length);
    }),
  },
  {
    name: 'a file of another kind',
    files: any,
    change: (_, random) =>
      Buffer.from(
        ['', '[]', 'null', '{}', '<!doctype html><p>Sign in', 'PK\u0003\u0004', '\u0000\u0000', '"', ',,,,', '\n\n\n'][
          random(10)
        ] ?? '',
      ),
  },
];

const wrongDates = [
  '12.08.2021',
  '12/08/2021',
  '8/12/21',
  '2021-13-01',
  '2021-02-30',
  '44420',
  '12 August 2021',
  '2021-8-1',
  '21-08-12',
  '0000-00-00',
  '9999-12-31',
  '-2021-08-12',
  '2021-08',
  'yesterday',
  '2021–08–12',
  '２０２１-08-12',
];

function read(all: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quotedCell, bare = '', end] of all.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (whole === '') break;
    rows.at(-1)?.push(quotedCell?.replaceAll('""', '"') ?? bare);
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function write(rows: readonly (readonly string[])[], delimiter: string): string {
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  return rows.map((row) => row.map((cell) => (special.test(cell) ? quoted(cell) : cell)).join(delimiter)).join('\n');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
