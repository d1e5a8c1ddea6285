// Which changes of the map rest on one witness?

import { changesOn } from '../readings/changes.ts';
import type { Timeline } from '../readings/timeline.ts';
import { addDays, daysFrom } from '../story/day.ts';
import { reportsTable } from '../story/tables.ts';
import type { Day, FeatureId } from '../story/types.ts';
import { spokenPlaces } from '../story/view.ts';
import { count, type DoubtKind, rowIn } from './doubt.ts';

export const oneOrigin: DoubtKind = {
  id: 'one-origin',
  title: 'a change that one origin alone carries',
  why: 'With hindsight a place changes its status on the word of one origin, and while it lasts no other says the same.',
  remedy:
    'Look for a second witness, and read the first again: its day, its place, and whether the text bears the status.',
  find: ({ story, rows, timelines: { hindsight } }) => {
    const places = new Map(spokenPlaces(story).map(({ id, name }) => [id, name]));
    const originOf = new Map(story.sources.map(({ id, origin }) => [id, origin]));
    const originBehind = new Map(story.reports.map(({ id, source }) => [id, originOf.get(source)]));
    const { firstDay, lastDay } = story.settings;
    return daysFrom(firstDay, lastDay).flatMap((day) =>
      changesOn(hindsight, day).flatMap(({ feature, before, after }) => {
        const name = places.get(feature);
        if (!before || name === undefined) return [];
        const last = lastDayAs(hindsight, feature, day);
        const reports = hindsight.readingAt(feature, last)?.reports ?? [];
        const origins = new Set(reports.map((id) => originBehind.get(id)));
        const [first] = after.reports;
        if (origins.size !== 1 || first === undefined) return [];
        const [origin] = origins;
        const until = last === day ? 'on' : 'from';
        const days = last === day ? day : `${day} to ${last}`;
        const seen = `${name} turns from ${before.status} to ${after.status} ${until} ${days} on the word of ${origin} alone (${count(reports.length, 'report')})`;
        return [{ file: reportsTable.file, row: rowIn(rows.reports, first), column: 'status', seen }];
      }),
    );
  },
};

/** The last day of the story up to which a feature goes on to read as it does on a day. */
function lastDayAs(timeline: Timeline, feature: FeatureId, from: Day): Day {
  const { lastDay } = timeline.story.settings;
  const status = timeline.readingAt(feature, from)?.status;
  return (
    daysFrom(addDays(from, 1), lastDay)
      .map((day, index) => ({ before: addDays(from, index), status: timeline.readingAt(feature, day)?.status }))
      .find((next) => next.status !== status)?.before ?? lastDay
  );
}
