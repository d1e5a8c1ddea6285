// What does a part of a large story look like? A story of a few places, whole for everything that is said of them.

import { parseEventDate } from '../edtf.ts';
import type { ListedTexts } from '../pack-texts.ts';
import { toReport, wordsIn } from '../reports.ts';
import type { ReportRow } from '../tables.ts';
import type { EventDate, Report, ReportText, Source, SourceText, Story } from '../types.ts';
import type { Frame } from './read.ts';
import type { Rows } from './sorter.ts';

/** A part of a story that can be read like a whole one. */
export interface Slice {
  readonly story: Story;
  readonly texts: ListedTexts;
}

/** Cuts a large story into slices, each made when it is asked for. */
export function createSlicer({ story, texts }: Frame, rows: Rows) {
  const { crowd: _, ...whole } = story;
  const rowOf = new Map<string, number>(story.sources.map(({ id }, row) => [id, row]));
  const wordsOf = story.sources.map(({ id }) => texts.sources[id]);
  const events = new Map<string, EventDate | null>();

  /** The story of the places of a shard. */
  function ofPlaces(shard: number): Slice {
    const begin = shard * rows.placesPerShard;
    const told = read(rows.rowsOf(shard));
    return cut(told, {
      places: story.places.slice(begin, begin + rows.placesPerShard),
      ...{ roads: [], tallies: [], events: [] },
      corrections: correctionsOf(told.reports),
    });
  }

  /** The story of the roads, with its places, its counts and whatever else is told of it as a whole. */
  function ofRoads(): Slice {
    const { places, roads, tallies, corrections, events } = story;
    const told = read(rows.rowsOfRoads());
    for (const { source } of [...tallies, ...events]) told.named.add(rowOf.get(source) ?? -1);
    return cut(told, { places, roads, tallies, corrections, events });
  }

  /** What was corrected of these reports. */
  function correctionsOf(reports: readonly Report[]) {
    if (story.corrections.length === 0) return [];
    const ids = new Set<string>(reports.map(({ id }) => id));
    return story.corrections.filter(({ row }) => ids.has(row));
  }

  function cut({ reports, words, named }: Told, parts: Parts): Slice {
    const sources: Source[] = [];
    const spoken: SourceText[] = [];
    for (const row of Uint32Array.from(named).sort()) {
      const source = story.sources[row];
      const text = wordsOf[row];
      if (!source || !text) continue;
      sources.push(source);
      spoken.push(text);
    }
    const features = [...parts.places, ...parts.roads];
    const otherNames = features.flatMap(({ id }) => (texts.names[id] ? [[id, texts.names[id]] as const] : []));
    return {
      story: { ...whole, ...parts, sources, reports },
      texts: {
        ...{ sources: spoken, reports: words, names: Object.fromEntries(otherNames) },
        ids: sources.map(({ id }) => id),
      },
    };
  }

  function read(rows: readonly ReportRow[]): Told {
    const words: ReportText[] = [];
    const reports: Report[] = [];
    const named = new Set<number>();
    for (const { cells } of rows) {
      const event = eventOf(cells.event_date);
      const row = rowOf.get(cells.source_id);
      const source = row === undefined ? undefined : story.sources[row];
      if (!event || row === undefined || !source) continue;
      words.push(wordsIn(cells));
      // By the same text as the source itself, which is found at once wherever it is looked up.
      reports.push(toReport(cells, event, source.id));
      named.add(row);
    }
    return { reports, words, named };
  }

  function eventOf(text: string): EventDate | null {
    const known = events.get(text);
    if (known !== undefined) return known;
    const event = parseEventDate(text);
    events.set(text, event);
    return event;
  }

  return { ofPlaces, ofRoads };
}

type Parts = Pick<Story, 'places' | 'roads' | 'tallies' | 'corrections' | 'events'>;

/** Reports with their words, and the rows of the sources that they name. */
interface Told {
  readonly reports: readonly Report[];
  readonly words: readonly ReportText[];
  readonly named: Set<number>;
}
