// Is a step of Dateline as cheap as a step can be, and does it stay so? The ways in a table, and the limits that they are held to.

import { type Limit, timeLimits } from '../../budgets.mjs';
import { writeTable } from '../table.ts';
import { judge, type Outcome, type Verdict } from '../verdicts.ts';
import { changesPerDay, measureSteps, type StepKind, type StepsOf } from './steps.ts';
import type { WayName } from './ways.ts';

/** Measures the ways at each size. */
export async function compareSteps(seed: number, sizes: readonly number[]): Promise<Outcome> {
  const measured = await measureSteps({ seed, sizes }, (size) => console.log(`\n${describe(size)}`));
  return { measured, verdicts: verdictsOn(measured) };
}

function describe(size: readonly StepsOf[]): string {
  const places = size[0]?.places ?? 0;
  const changes = Math.round(Math.min(changesPerDay, places / 20));
  const rows = size.map(({ way, kind, count, pixelsMs, taskMs, scriptMs, heapMB }) => [
    ...[`${way}, ${kind === 'day' ? 'next day' : 'any day'}`, count, pixelsMs.median, pixelsMs.p95],
    ...[taskMs.median, taskMs.p95, taskMs.median / costOf(size, 'floor', kind), scriptMs.median, heapMB],
  ]);
  const heads = ['way, step to', 'steps', 'pixels', 'p95', 'main thread', 'p95', 'of floor', 'script', 'heap MB'];
  const faults = size
    .filter(({ fault, kind }) => fault && kind === 'day')
    .map(({ way, fault }) => `${way} failed: ${fault}`);
  const head = `${places.toLocaleString('en-GB')} places, ${changes} changes a day (ms)`;
  return [head, writeTable(heads, rows), ...faults].join('\n');
}

/** The limits speak of a step to the next day, and of the ways that were asked for. */
function verdictsOn(all: readonly StepsOf[]): readonly Verdict[] {
  const sizes = [...new Set(all.map(({ places }) => places))];
  const has = (way: WayName) => all.some((each) => each.way === way);
  const at = (places: number) => all.filter((each) => each.places === places);
  const ours = (places: number) => costOf(at(places), 'dateline', 'day');
  const against = (way: WayName, limit: Limit) =>
    has(way) ? sizes.map((size) => judge(limit, ours(size) / costOf(at(size), way, 'day'), `${size} places`)) : [];
  const most = Math.max(...sizes);
  const many = 1_000;
  if (!has('dateline')) return [];
  return [
    ...against('floor', timeLimits.stepAgainstFloor),
    ...against('filter', timeLimits.stepAgainstFilter),
    ...(sizes.includes(many) && most > many
      ? [judge(timeLimits.stepAmongMany, ours(most) / ours(many), `${most} places`)]
      : []),
  ];
}

function costOf(size: readonly StepsOf[], way: WayName, kind: StepKind): number {
  return size.find((each) => each.way === way && each.kind === kind)?.taskMs.median ?? Number.NaN;
}
