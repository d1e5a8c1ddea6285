// What is a doubt? Something that a story may hold and yet is seldom meant: where it stands, what is seen, and what to do.

import type { Timeline } from '../readings/timeline.ts';
import type { Rows } from '../story/parse.ts';
import type { Clock, Story, Texts } from '../story/types.ts';

/** One place in a story's files at which an editor should look again. */
export interface Doubt {
  readonly kind: string; // the id of its kind
  readonly file: string;
  readonly row: number | null; // as a spreadsheet counts; of features.geojson the feature's number
  readonly column: string | null;
  readonly seen: string; // one sentence without its full stop
}

/** A kind of doubt: explained once, found anywhere. */
export interface DoubtKind {
  readonly id: string;
  readonly title: string; // of one: "a source without a link"
  readonly why: string; // why it matters
  readonly remedy: string; // what to do
  find(subject: Subject): readonly Omit<Doubt, 'kind'>[];
}

/** A whole story, where its rows stand, and its readings under both clocks. */
export interface Subject {
  readonly story: Story;
  readonly texts: Texts;
  readonly rows: Rows;
  readonly timelines: Readonly<Record<Clock, Timeline>>;
}

/** The row of an id; `null` where it has none, as in a story that was not read from files. */
export function rowIn(rows: ReadonlyMap<string, number>, id: string): number | null {
  return rows.get(id) ?? null;
}

/** "1 report", "2 reports". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
