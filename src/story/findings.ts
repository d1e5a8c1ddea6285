// What do the tables of a story say that it has not set? Its statuses, its kinds of claimant and its days, as they are written.

import { readTable } from './csv.ts';
import { parseEventDate } from './edtf.ts';
import { type ReportRow, reportsTable } from './tables.ts';
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

/** Looks through the reports of a story, of which some speak of its roads; what is wrong with them is told elsewhere. */
export function findIn(csv: string, name: string, roadIds: ReadonlySet<string>): Findings {
  const { rows, issues } = readTable(csv, reportsTable);
  const search = createSearch(name, roadIds);
  for (const row of rows) search.look(row);
  return search.found(issues.length === 0);
}

/** Looks through reports row by row; `found` is told whether the table could be read. */
export function createSearch(name: string, roadIds: ReadonlySet<string>) {
  const [ofPlaces, ofRoads, kinds] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let first: Told | null = null;
  let last: Told | null = null;
  let sound = true;

  function look({ number, cells }: ReportRow) {
    (roadIds.has(cells.feature_id) ? ofRoads : ofPlaces).add(cells.status);
    kinds.add(cells.claimant_kind);
    const event = parseEventDate(cells.event_date);
    if (!event) {
      sound = false;
      return;
    }
    const told = { day: event.effect, row: number };
    if (!first || told.day < first.day) first = told;
    if (!last || told.day >= last.day) last = told;
  }

  const found = (readable: boolean): Findings => ({
    named: { name, title: inWords(name) },
    sound: readable && sound,
    placeStatuses: idsAmong(ofPlaces),
    roadStatuses: idsAmong(ofRoads),
    claimantKinds: idsAmong(kinds),
    first,
    last,
  });
  return { look, found };
}

/** An id as a reader reads it: `local-official` is "Local official". */
export function inWords(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function idsAmong(texts: ReadonlySet<string>): readonly string[] {
  return [...texts].filter((text) => /^[a-z0-9-]+$/.test(text));
}
