// How are many numbers read at a glance? As a table on the terminal: the first column to the left, all others to the right.

/** The rows under their heads, aligned. */
export function writeTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [heads, ...rows.map((row) => row.map(write))];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** Small numbers with a digit more; nothing where there is none. */
function write(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  if (Number.isNaN(cell)) return '-';
  if (Number.isInteger(cell)) return cell.toLocaleString('en-GB');
  return cell.toFixed(cell < 10 ? 2 : cell < 100 ? 1 : 0);
}
