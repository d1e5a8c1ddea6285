// How do columns travel? Texts named once, numbers by their steps, and only the rows that have something.

/** A number for each row; `null` where the row has none. */
export type Column = readonly (number | null)[];

/** Texts of which many are the same: each once, in the order in which they come. */
export interface Words {
  readonly names: readonly string[];
  /** For each row 0 where it is the first to have the next text, else the number of its text from 1 on; a digit each where the texts are few. */
  readonly rows: readonly number[] | string;
}

/** Each number as its difference from the one before. */
export function steps(values: readonly number[]): readonly number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

/** The numbers that `steps` was given. */
export function sums(differences: Column): readonly number[] {
  let sum = 0;
  return differences.map((each) => {
    sum += each ?? 0;
    return sum;
  });
}

/** The texts of a column, each once. */
export function packWords(texts: readonly string[]): Words {
  const numbers = new Map<string, number>();
  const rows = texts.map((text) => {
    const known = numbers.get(text);
    if (known === undefined) numbers.set(text, numbers.size + 1);
    return known ?? 0;
  });
  return { names: [...numbers.keys()], rows: numbers.size < 10 ? rows.join('') : rows };
}

/** The way from a row to its text, which is empty where there is none. */
export function unpackWords({ names, rows }: Words): (row: number) => string {
  let next = 0;
  const texts = Array.from(rows, Number).map((number) => names[number === 0 ? next++ : number - 1]);
  return (row) => texts[row] ?? '';
}

/** The same for several columns. */
export function unpackEach<Key extends string>(
  columns: Readonly<Record<Key, Words>>,
): Readonly<Record<Key, (row: number) => string>> {
  const opened = Object.entries<Words>(columns).map(([key, words]) => [key, unpackWords(words)]);
  return Object.fromEntries(opened) as Record<Key, (row: number) => string>;
}

/** Only the rows that have something, by their number. */
export function sparse(values: readonly (string | null)[]): Readonly<Record<number, string>> {
  return Object.fromEntries(values.flatMap((value, row) => (value === null ? [] : [[row, value]])));
}
