// Where do the reports fall short? Places of which nothing is told, and published counts that the readings miss.

import { compareTallies, type TallyComparison } from '../readings/tally.ts';
import { perClock } from '../readings/timeline.ts';
import { talliesTable } from '../story/tables.ts';
import { spokenPlaces } from '../story/view.ts';
import { type DoubtKind, listed, rowIn } from './doubt.ts';

export const silentPlace: DoubtKind = {
  id: 'silent-place',
  title: 'a place of which nothing is reported',
  why: 'It stays grey on every day, or follows what is said of the whole country; a reader takes silence for calm.',
  remedy: 'Add a report of the place itself. Give a mere end of a road a class that is silent, or leave the place out.',
  find: ({ story, rows }) => {
    const told = new Set(story.reports.map(({ scope }) => (scope.kind === 'feature' ? scope.id : null)));
    return spokenPlaces(story)
      .filter(({ id }) => !told.has(id))
      .map(({ id, name }) => ({
        file: 'features.geojson',
        row: rowIn(rows.features, id),
        column: 'id',
        seen: `no report names ${name}`,
      }));
  },
};

const clockNames = { 'as-reported': 'as reported', hindsight: 'with hindsight' } as const;

export const missedTally: DoubtKind = {
  id: 'missed-tally',
  title: 'a count that the readings miss',
  why: 'An article counts more, or fewer, than read so on the evening before and that evening, give or take one. A bound that holds, such as at least 16 where we have 18, is no miss.',
  remedy:
    'See whether a report is missing, a day is wrong, or the article counts otherwise, and say so in the note of the count.',
  find: ({ rows, timelines }) => {
    const misses = perClock((clock) => compareTallies(timelines[clock]).filter(isMissed));
    const tallies = new Set([...misses['as-reported'], ...misses.hindsight].map(({ tally }) => tally));
    return [...tallies].map((tally) => {
      const ours = (['as-reported', 'hindsight'] as const).flatMap((clock) =>
        misses[clock]
          .filter((miss) => miss.tally === tally)
          .map(({ evening, eveningBefore }) => `${eveningBefore} and ${evening} ${clockNames[clock]}`),
      );
      const seen = `${tally.party} ${tally.qualifier} ${tally.value} on ${tally.asOf}; ours the evening before and that evening: ${listed(ours)}`;
      return { file: talliesTable.file, row: rowIn(rows.tallies, tally.id), column: 'value', seen };
    });
  },
};

function isMissed({ tally: { qualifier, value }, evening, eveningBefore, holds }: TallyComparison): boolean {
  if (holds) return false;
  if (qualifier === 'at-least' || qualifier === 'more-than') return value > Math.max(evening, eveningBefore);
  if (qualifier === 'up-to') return value < Math.min(evening, eveningBefore);
  return true;
}
