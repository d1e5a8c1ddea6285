// What is wrong with a file, said so that an editor can mend it: where, what was expected, what was found, what to do.

/** One mistake; where the row or column is `null`, it is about the whole file or row. */
export interface Issue {
  readonly file: string;
  readonly row: number | null; // as a spreadsheet counts: the header is row 1; a feature counts from 1
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string | null;
}

/** One line for a terminal or the page: `reports.csv, row 41, event_date: expected a day, found "12.8.21"`. */
export function writeIssue(issue: Issue): string {
  const where = [issue.file, issue.row === null ? null : `row ${issue.row}`, issue.column].filter(
    (part) => part !== null,
  );
  const remedy = issue.remedy === null ? '' : `. ${issue.remedy}`;
  return `${where.join(', ')}: expected ${issue.expected}, found ${issue.found}${remedy}`;
}

/** A value as an issue shows it: quoted, and cut where it is long. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.length > 80 ? `${text.slice(0, 77)}...` : text;
  return text === '' ? 'an empty cell' : `"${short}"`;
}

/** The nearest of the known names, where one is near enough to be meant. */
export function suggest(found: string, known: Iterable<string>): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const name of known) {
    const distance = editDistance(found.toLowerCase(), name.toLowerCase());
    if (best === null || distance < best.distance) best = { name, distance };
  }
  if (best === null) return null;
  const allowed = Math.max(1, Math.floor(found.length / 3));
  // A single letter, or none, is as near to any other letter: no help.
  const near = best.distance <= allowed && best.distance < Math.min(found.length, best.name.length);
  return near ? `Did you mean "${best.name}"?` : null;
}

/** How many letters must be put in, left out or exchanged to make one text the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
