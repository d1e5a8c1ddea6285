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
  const text = found.toLowerCase();
  let best: string | null = null;
  // A name that is further away is not meant, and one that is no nearer than another is not told.
  let within = Math.max(1, Math.floor(found.length / 3));
  for (const name of known) {
    const other = name.toLowerCase();
    // Of very many names most are too long or too short already.
    if (Math.abs(other.length - text.length) > within) continue;
    const distance = editDistance(text, other, within);
    if (distance > within) continue;
    best = name;
    within = distance - 1;
  }
  if (best === null) return null;
  // A single letter, or none, is as near to any other letter: no help.
  return within + 1 < Math.min(found.length, best.length) ? `Did you mean "${best}"?` : null;
}

/** How many letters must be put in, left out or exchanged to make one text the other; where more than `most`, any number above it. */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(distance);
      if (distance < least) least = distance;
    }
    if (least > most) return least;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
