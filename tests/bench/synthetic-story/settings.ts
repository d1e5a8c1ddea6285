// What may be said of a place, by whom, and who gains by it? The settings of a made-up story, with the sides of the Afghan one.

import type { DraftSettings } from '../../../src/exchange/descriptor.ts';
import { view } from './places.ts';
import { dayAt, dayCount, firstDay, lastDay, type Recipe } from './recipe.ts';

export const statuses = ['north', 'contested', 'league', 'south'] as const;
export type StatusName = (typeof statuses)[number];
/** Strong ones, which no blend of ground and letters comes near. */
export const colours: Readonly<Record<StatusName, string>> = {
  north: '#2878BD',
  contested: '#F6C445',
  league: '#C2185B',
  south: '#1B7F3B',
};

/** The settings under `dateline`. */
export function settingsOf({ changesPerDay }: Recipe): DraftSettings {
  const known = changesPerDay !== undefined;
  const status = (id: StatusName, label: string, shape: string, rule: object) => ({
    id,
    label,
    phrase: id === 'contested' ? 'contested' : `held by the ${label}`,
    color: colours[id],
    // Where ways to draw are compared, all draw circles.
    shape: known ? 'circle' : shape,
    ...rule,
  });
  return {
    ...{ firstDay, lastDay, openingDay: dayAt(Math.floor(dayCount / 2)) },
    timeZone: 'Europe/Paris',
    language: 'en-GB',
    // Where the changes are known, none comes of silence.
    staleAfterDays: known ? 60 : 14,
    areaNoun: 'province',
    headline: 'Who held each town, according to whom, day by day',
    standfirst: 'A made-up land, to measure with.',
    control: 'A side “holds” a town here when reports say that the town itself is in its hands.',
    view,
    placeStatuses: [
      status('north', 'North', 'circle', { gains: ['north', 'local-official'], loses: ['south'], caution: 1 }),
      status('contested', 'Contested', 'diamond', { caution: 0 }),
      status('league', 'League', 'triangle', { gains: ['league'], loses: ['south'], caution: 1 }),
      status('south', 'South', 'square', { gains: ['south'], loses: ['north', 'local-official'], caution: 1 }),
    ],
    claimantKinds,
    placeClasses: [{ id: 'town', one: 'town', many: 'towns' }],
    tallies: [
      { measure: 'towns', party: 'south', of: ['south'] },
      { measure: 'towns', party: 'north', notOf: ['south'] },
    ],
  };
}

const claimantKinds = [
  { id: 'north', label: 'North', phrase: 'the North' },
  { id: 'south', label: 'South', phrase: 'the South' },
  { id: 'league', label: 'League', phrase: 'the League' },
  { id: 'local-official', label: 'Local official', phrase: 'a local official' },
  { id: 'resident', label: 'Resident', phrase: 'a resident' },
  { id: 'un-ngo', label: 'UN or aid group', phrase: 'the UN or an aid group' },
  { id: 'media', label: 'The outlet itself', phrase: 'the outlet itself' },
  { id: 'unattributed', label: 'Unattributed', phrase: 'an unattributed report', anonymous: true },
];
