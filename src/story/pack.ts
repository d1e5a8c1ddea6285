// How does a story travel to the page? In columns: what repeats is named once, ids are told by their difference, lines by their steps.

import { addDays, daysBetween } from './day.ts';
import { onDay, parseEventDate } from './edtf.ts';
import { type Column, packWords, sparse, steps, sums, unpackWords, type Words } from './pack-columns.ts';
import { type PackedLine, packLine, unpackLine } from './pack-line.ts';
import { parseScope, writeScope } from './scope.ts';
import { shortId } from './short-ids.ts';
import { parseSpot, writeSpot } from './spot.ts';
import type { Day, Reliability, Report, ReportId, Road, Source, SourceId, Story, Tally } from './types.ts';

/**
 * A story as plain JSON, about a third as long. Its roads are exact to a hundred metres;
 * the notes of its tallies stay behind, since no page shows them, and the other names of places travel with the texts.
 */
export interface PackedStory extends Omit<Story, 'roads' | 'sources' | 'reports' | 'tallies'> {
  readonly roads: readonly (Omit<Road, 'line'> & { readonly line: PackedLine })[];
  readonly sources: {
    readonly id: readonly string[] | null; // `null` where they are but numbers
    readonly publisher: Words;
    readonly publisherKind: Words;
    readonly published: Column; // days from the first day of the story
    readonly reliability: string; // a letter each
    readonly origin: Words; // empty where it is the publisher, as an id
    readonly collection: Words;
  };
  readonly reports: {
    readonly id: readonly (string | number)[]; // a number stands for the id of the source with it
    readonly source: Column; // the difference from the row before
    readonly scope: Words;
    readonly spot: Readonly<Record<number, string>>;
    readonly status: Words;
    readonly event: readonly (string | number)[]; // EDTF; a plain day as days before its publication
    readonly precision: string; // a digit each
    readonly claimantKind: Words;
    readonly supersedes: Readonly<Record<number, string>>;
  };
  readonly tallies: {
    readonly id: readonly string[];
    readonly source: Column;
    readonly asOf: Column;
    readonly measure: Words;
    readonly party: Words;
    readonly value: readonly number[];
    readonly qualifier: Words;
    readonly total: Column;
  };
}

/** The story in columns. */
export function packStory(story: Story): PackedStory {
  const { places, roads, sources, reports, tallies, ...rest } = story;
  const { firstDay } = story.settings;
  const since = (day: Day | null) => (day === null ? null : daysBetween(firstDay, day));
  const place = new Map(sources.map((source, index) => [source.id, index]));
  const rows = reports.map(({ source }) => place.get(source) ?? -1);
  const rowOf = (source: SourceId) => place.get(source) ?? -1;
  return {
    ...rest,
    places: places.map((one) => ({ ...one, otherNames: [] })),
    roads: roads.map((road) => ({ ...road, otherNames: [], line: packLine(road.line) })),
    sources: {
      id: sources.every(({ id }, row) => id === shortId(row)) ? null : sources.map(({ id }) => id),
      publisher: packWords(sources.map((source) => source.publisher)),
      publisherKind: packWords(sources.map((source) => source.publisherKind)),
      published: sources.map((source) => since(source.published)),
      reliability: sources.map((source) => source.reliability).join(''),
      origin: packWords(sources.map(({ origin, publisher }) => (origin === asId(publisher) ? '' : origin))),
      collection: packWords(sources.map((source) => source.collection)),
    },
    reports: {
      id: reports.map(({ id, source }) => packId(id, source)),
      source: steps(rows),
      scope: packWords(reports.map(({ scope }) => writeScope(scope))),
      spot: sparse(reports.map(({ spot }) => spot && writeSpot(spot))),
      status: packWords(reports.map(({ status }) => status)),
      event: reports.map(({ event }, row) =>
        event.text === event.effect
          ? daysBetween(event.effect, sources[rows[row] ?? -1]?.published ?? firstDay)
          : event.text,
      ),
      precision: reports.map(({ precision }) => precision).join(''),
      claimantKind: packWords(reports.map(({ claimantKind }) => claimantKind)),
      supersedes: sparse(reports.map(({ supersedes }) => supersedes)),
    },
    tallies: {
      id: tallies.map(({ id, source }) => (id.startsWith(source) ? `=${id.slice(source.length)}` : id)),
      source: steps(tallies.map(({ source }) => rowOf(source))),
      asOf: tallies.map(({ asOf }) => since(asOf)),
      measure: packWords(tallies.map(({ measure }) => measure)),
      party: packWords(tallies.map(({ party }) => party)),
      value: tallies.map(({ value }) => value),
      qualifier: packWords(tallies.map(({ qualifier }) => qualifier)),
      total: tallies.map(({ total }) => total),
    },
  };
}

/** The story that was packed, with its roads rounded, without the notes of its tallies and the other names of its places. */
export function unpackStory(packed: PackedStory): Story {
  const { firstDay } = packed.settings;
  const dayOf = (days: number) => addDays(firstDay, days);
  const sources = unpackSources(packed.sources, dayOf);
  return {
    ...packed,
    roads: packed.roads.map((road) => ({ ...road, line: unpackLine(road.line) })),
    sources,
    reports: unpackReports(packed.reports, sources, dayOf),
    tallies: unpackTallies(packed.tallies, sources, dayOf),
  };
}

function unpackSources(columns: PackedStory['sources'], dayOf: (days: number) => Day): readonly Source[] {
  const publisher = unpackWords(columns.publisher);
  const publisherKind = unpackWords(columns.publisherKind);
  const origin = unpackWords(columns.origin);
  const collection = unpackWords(columns.collection);
  return columns.published.map((published, row) => ({
    id: (columns.id?.[row] as SourceId | undefined) ?? shortId(row),
    publisher: publisher(row),
    publisherKind: publisherKind(row),
    published: published === null ? null : dayOf(published),
    reliability: columns.reliability.charAt(row) as Reliability,
    origin: origin(row) || asId(publisher(row)),
    collection: collection(row),
  }));
}

function unpackReports(
  columns: PackedStory['reports'],
  sources: readonly Source[],
  dayOf: (days: number) => Day,
): readonly Report[] {
  const sourceAt = sums(columns.source);
  const scopes = new Map(columns.scope.names.map((name) => [name, parseScope(name)]));
  const scopeName = unpackWords(columns.scope);
  const status = unpackWords(columns.status);
  const claimantKind = unpackWords(columns.claimantKind);
  return columns.id.flatMap((id, row): Report[] => {
    const source = sources[sourceAt[row] ?? -1];
    const written = columns.event[row] ?? '';
    const before = source?.published ?? dayOf(0);
    const event = typeof written === 'number' ? onDay(addDays(before, -written)) : parseEventDate(written);
    const scope = scopes.get(scopeName(row));
    if (!source || !event || !scope) return [];
    return [
      {
        id: unpackId(id, source.id),
        source: source.id,
        scope,
        spot: parseSpot(columns.spot[row] ?? ''),
        status: status(row) as Report['status'],
        event,
        precision: Number(columns.precision.charAt(row)) as Report['precision'],
        claimantKind: claimantKind(row) as Report['claimantKind'],
        supersedes: (columns.supersedes[row] as ReportId | undefined) ?? null,
      },
    ];
  });
}

function unpackTallies(
  columns: PackedStory['tallies'],
  sources: readonly Source[],
  dayOf: (days: number) => Day,
): readonly Tally[] {
  const sourceAt = sums(columns.source);
  const measure = unpackWords(columns.measure);
  const party = unpackWords(columns.party);
  const qualifier = unpackWords(columns.qualifier);
  return columns.id.flatMap((id, row): Tally[] => {
    const source = sources[sourceAt[row] ?? -1];
    if (!source) return [];
    return [
      {
        id: id.startsWith('=') ? `${source.id}${id.slice(1)}` : id,
        source: source.id,
        asOf: dayOf(columns.asOf[row] ?? 0),
        measure: measure(row),
        party: party(row),
        value: columns.value[row] ?? 0,
        qualifier: qualifier(row) as Tally['qualifier'],
        total: columns.total[row] ?? null,
        note: '',
      },
    ];
  });
}

/** The id that an outlet mostly has. */
function asId(publisher: string): string {
  return publisher
    .toLowerCase()
    .replace(/^the |[.'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** Most ids are that of the source with a number of two digits. */
function packId(id: ReportId, source: SourceId): string | number {
  const number = id.length === source.length + 3 && id.startsWith(`${source}-`) ? id.slice(source.length + 1) : '';
  return /^\d\d$/.test(number) ? Number(number) : id;
}

function unpackId(packed: string | number, source: SourceId): ReportId {
  const id = typeof packed === 'string' ? packed : `${source}-${String(packed).padStart(2, '0')}`;
  return id as ReportId;
}
