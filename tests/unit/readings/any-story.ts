// Any reports that a story could hold, for the properties that must hold of all of them.

import fc from 'fast-check';
import type { Clock } from '../../../src/story/types.ts';
import { march, type Said } from './story-of.ts';

export const seeded = { seed: 20310301, numRuns: 300 };
export const lastDay = 31;
export const clock = fc.constantFrom<Clock[]>('as-reported', 'hindsight');

const someDay = fc.integer({ min: 1, max: 24 });
const event = fc.oneof(
  { weight: 4, arbitrary: someDay.map((day) => `${march(day)}`) },
  someDay.map((day) => `../${march(day)}`),
  fc.tuple(someDay, fc.nat(6)).map(([day, length]) => `${march(day)}/${march(day + length)}`),
  fc.tuple(someDay, fc.nat(2)).map(([day, length]) => `[${march(day)}..${march(day + length)}]`),
);
export const published = fc.integer({ min: 1, max: lastDay });
export const said = fc.record({
  event,
  status: fc.constantFrom('north', 'contested', 'south'),
  who: fc.constantFrom('north', 'south', 'resident', 'outlet', 'rumour'),
  of: fc.constantFrom('midham', 'midham', 'midham', 'upton', '*', '* except midham'),
  origin: fc.constantFrom('echo', 'ledger', 'wire', 'voice'),
  published: fc.option(published, { freq: 6 }),
  reliability: fc.constantFrom('A', 'B', 'C', 'D', 'F'),
  precision: fc.constantFrom<(1 | 2 | 3)[]>(1, 1, 2, 3),
});
export const reports = fc.array(said, { minLength: 1, maxLength: 9 }).map(named);
export const corrected = fc
  .tuple(reports, fc.array(fc.nat(8), { maxLength: 2 }))
  .map(([rows, targets]) => targets.reduce(supersede, rows));

/** Ids are given once, so that they stay with their report when the rows are shuffled. */
export function named(rows: readonly Partial<Said>[]): readonly Partial<Said>[] {
  return rows.map((row, index) => ({ ...row, id: `r${index}` }));
}

export function supersede(rows: readonly Partial<Said>[], target: number, by: number): readonly Partial<Said>[] {
  const last = rows.length - 1 - by;
  return rows.map((row, index) => (index === last && target < last ? { ...row, supersedes: `r${target}` } : row));
}
