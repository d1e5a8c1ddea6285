// How is a number for each day drawn? As steps, each as wide as its day: a count holds all day and changes over night.

/** The line of the values as an SVG path, the first at x = 0, a unit for each; it is broken where there is no value. */
export function stepLine(values: readonly (number | null)[]): string {
  return runsOf(values)
    .map(({ from, run }) => `M${from},${run[0]}${stepsTo(run.slice(1), from)}`)
    .join('');
}

/** The band between two lines as a closed path; both have a value for each day. */
export function stepBand(upper: readonly number[], lower: readonly number[]): string {
  const last = upper.length - 1;
  if (last < 0) return '';
  const back = [...lower].reverse();
  const backwards = back
    .slice(1)
    .map((y, index) => `H${last - index - 0.5}V${y}`)
    .join('');
  return `M0,${upper[0]}${stepsTo(upper.slice(1), 0)}V${back[0]}${backwards}H0Z`;
}

function stepsTo(values: readonly number[], from: number): string {
  return `${values.map((y, index) => `H${from + index + 0.5}V${y}`).join('')}H${from + values.length}`;
}

function runsOf(values: readonly (number | null)[]): readonly { from: number; run: readonly number[] }[] {
  const runs: { from: number; run: number[] }[] = [];
  for (const [index, value] of values.entries()) {
    const last = runs.at(-1);
    if (value === null) continue;
    if (last && last.from + last.run.length === index) last.run.push(value);
    else runs.push({ from: index, run: [value] });
  }
  return runs;
}
