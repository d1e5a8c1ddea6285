// Through which reports is the story read? All of them, or those of one collection, kind of publisher or outlet;
// and as the data stood on an earlier day, before later corrections.

import { group } from 'd3-array';
import type { Day, Source, Story } from '../story/types.ts';

/** By which traits sources can be chosen: the collection, the kind of publisher, or the publisher itself. */
export const lensKinds = ['collection', 'kind', 'outlet'] as const;
type LensKind = (typeof lensKinds)[number];

/** A choice of sources by one of their traits. */
export interface Lens {
  readonly kind: LensKind;
  readonly value: string;
}

/** The story with only the reports, counts and events of the sources that the lens lets through. */
export function throughLens(story: Story, lens: Lens | null): Story {
  if (!lens) return story;
  const sources = story.sources.filter((source) => traitOf(source, lens.kind) === lens.value);
  const ids = new Set(sources.map((source) => source.id));
  return {
    ...story,
    sources,
    reports: story.reports.filter((report) => ids.has(report.source)),
    tallies: story.tallies.filter((tally) => ids.has(tally.source)),
  };
}

/** The story as its data stood on a day: without the rows that a correction added later. */
export function asDataStood(story: Story, day: Day | null): Story {
  if (day === null) return story;
  const later = new Set<string>(story.corrections.filter((each) => each.date > day).map((each) => each.row));
  if (later.size === 0) return story;
  return { ...story, reports: story.reports.filter((report) => !later.has(report.id)) };
}

/** The lenses that a story offers: every trait that more than one source, and not all of them, share; the largest first. */
export function lensesOf(story: Story): readonly { readonly lens: Lens; readonly reports: number }[] {
  const reportsOf = group(story.reports, (report) => report.source);
  return lensKinds.flatMap((kind) =>
    [...group(story.sources, (source) => traitOf(source, kind))]
      .map(([value, sources]) => ({
        lens: { kind, value },
        sources: sources.length,
        reports: sources.reduce((sum, source) => sum + (reportsOf.get(source.id)?.length ?? 0), 0),
      }))
      .filter(({ lens, sources }) => lens.value !== '' && sources > 1 && sources < story.sources.length)
      .sort((a, b) => b.reports - a.reports),
  );
}

/** What a lens is called: the story's word for a collection, else the value itself. */
export function lensLabel({ settings }: Story, { kind, value }: Lens): string {
  if (kind === 'collection') return settings.collections.find((each) => each.id === value)?.label ?? value;
  return kind === 'kind' ? (settings.publisherKinds[value] ?? value.replaceAll('-', ' ')) : value;
}

function traitOf(source: Source, kind: LensKind): string {
  if (kind === 'collection') return source.collection;
  return kind === 'kind' ? source.publisherKind : source.publisher;
}
