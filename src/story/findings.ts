// What do the tables of a story say that it has not set? Its statuses, its kinds of claimant and its days, as they are written.

import { readTable } from './csv.ts';
import { parseEventDate } from './edtf.ts';
import { readFeatures } from './features.ts';
import type { Files } from './parse.ts';
import { reportsTable } from './tables.ts';
import type { Day } from './types.ts';

/** What a story says by its rows alone. */
export interface Findings {
  /** What a story is called that does not say it. */
  readonly named: { readonly name: string; readonly title: string };
  /** Whether every report could be looked through; where not, the rows tell why. */
  readonly sound: boolean;
  readonly placeStatuses: readonly string[]; // in the order of the rows
  readonly roadStatuses: readonly string[];
  readonly claimantKinds: readonly string[];
  readonly first: Told | null; // `null` where no report tells a day
  readonly last: Told | null;
}

/** A day and the row that tells it. */
interface Told {
  readonly day: Day;
  readonly row: number;
}

/** Looks through the reports of a story; what is wrong with them is told elsewhere. */
export function findIn(files: Files, name: string): Findings {
  const { rows, issues } = readTable(files[reportsTable.file] ?? '', reportsTable);
  const { value } = readFeatures(files['features.geojson'] ?? '', null);
  const roads = new Set<string>(value?.roads.map(({ id }) => id));
  const ofRoad = ({ cells }: (typeof rows)[number]) => roads.has(cells.feature_id);
  const told = rows
    .flatMap(({ number, cells }): readonly Told[] => {
      const event = parseEventDate(cells.event_date);
      return event ? [{ day: event.effect, row: number }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.row - b.row));
  return {
    named: { name, title: inWords(name) },
    sound: issues.length === 0 && told.length === rows.length,
    placeStatuses: each(rows.filter((row) => !ofRoad(row)).map(({ cells }) => cells.status)),
    roadStatuses: each(rows.filter(ofRoad).map(({ cells }) => cells.status)),
    claimantKinds: each(rows.map(({ cells }) => cells.claimant_kind)),
    first: told[0] ?? null,
    last: told.at(-1) ?? null,
  };
}

/** An id as a reader reads it: `local-official` is "Local official". */
export function inWords(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Those that can be ids, each once. */
function each(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => /^[a-z0-9-]+$/.test(id));
}
