// Who printed it? About one source for three reports, spread over the days; past a number of them, each is quoted more often.

import { chance, pick } from './chance.ts';
import { areaName } from './names.ts';
import { dayAt, dayCount, type Recipe, rounds } from './recipe.ts';

const most = 50_000;
const outlets = 60;
const origins = 40;

export interface MadeSource {
  readonly id: string;
  readonly row: string; // of sources.csv
}

/** The next statement that a source makes: which it is, and its how manieth. */
export interface Quoted {
  readonly source: string;
  readonly number: number;
}

/** Gives each report its source, and then tells which were used: a source on which nothing rests is a mistake. */
export function createSources(recipe: Recipe) {
  const perDay = Math.max(1, Math.floor(Math.min(most, (recipe.places * rounds) / 3) / dayCount));
  // The last of the days stands for those that show none.
  const quoted = new Uint32Array(dayCount + 1);
  const made = new Map<number, MadeSource>();
  const sourceAt = (slot: number, index: number) => {
    const key = slot * perDay + index;
    const known = made.get(key) ?? makeSource(recipe, slot, index);
    made.set(key, known);
    return known;
  };

  /** The source of the next report that was printed on a day. */
  function quote(day: number | null): Quoted {
    const slot = day ?? dayCount;
    const before = quoted[slot] ?? 0;
    quoted[slot] = before + 1;
    return { source: sourceAt(slot, before % perDay).id, number: Math.floor(before / perDay) + 1 };
  }

  /** All that were quoted, day by day. */
  function* used(): Iterable<MadeSource> {
    for (const [slot, count] of quoted.entries()) {
      for (let index = 0; index < Math.min(count, perDay); index += 1) yield sourceAt(slot, index);
    }
  }
  return { quote, used };
}

function makeSource(recipe: Recipe, slot: number, index: number): MadeSource {
  const roll = (what: number) => chance(recipe.seed, what, slot, index);
  const outlet = Math.floor(roll(40) ** 1.5 * outlets);
  const name = `${areaName(700 + outlet)} ${papers[outlet % papers.length]}`;
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const day = slot === dayCount ? null : dayAt(slot);
  const id = `${slug}-${day?.replaceAll('-', '') ?? 'undated'}-${index + 1}`;
  const published = day && (roll(41) < 0.3 ? `${day}T${10 + Math.floor(roll(42) * 10)}:30:00+00:00` : day);
  // Where the readings are known beforehand, every source is a witness.
  const known = recipe.changesPerDay !== undefined;
  const reliability = known ? pick(witnesses, roll(43)) : pick(reliabilities, roll(43));
  const own = roll(44) < 0.4 ? `agency-${1 + Math.floor(roll(45) * origins)}` : slug;
  const url = `https://${slug}.example/${day ?? 'undated'}/${index + 1}`;
  const title = `The day in ${areaName(outlet)}`;
  return {
    id,
    row: `${id},${name},${title},,${published ?? ''},${url},${kinds[outlet % kinds.length]},${reliability},${own},,`,
  };
}

const papers = ['Courier', 'Times', 'Radio', 'Post', 'Wire'];
const kinds = ['newspaper', 'newspaper', 'broadcaster', 'aggregator', 'wire'];
const witnesses = [['A', 0.1] as const, ['B', 0.5] as const, ['C', 0.4] as const];
const reliabilities = [
  ['A', 0.02] as const,
  ['B', 0.42] as const,
  ['C', 0.43] as const,
  ['D', 0.08] as const,
  ['E', 0.01] as const,
  ['F', 0.04] as const,
];
