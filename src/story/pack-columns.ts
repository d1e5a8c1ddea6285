// How do columns travel? Texts named once, numbers by their steps, and only the rows that have something.

/** A number for each row; `null` where the row has none. */
export type Column = readonly (number | null)[];

/** Texts of which many are the same: each once, and for every row which one. */
export interface Words {
  readonly names: readonly string[];
  readonly rows: readonly number[];
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
  const places = new Map<string, number>();
  const rows = texts.map((text) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const place = places.size;
    places.set(text, place);
    return place;
  });
  return { names: [...places.keys()], rows };
}

/** The text of a row; empty where there is none. */
export function wordOf({ names, rows }: Words, row: number): string {
  return names[rows[row] ?? -1] ?? '';
}

/** Only the rows that have something, by their number. */
export function sparse(values: readonly (string | null)[]): Readonly<Record<number, string>> {
  return Object.fromEntries(values.flatMap((value, row) => (value === null ? [] : [[row, value]])));
}
