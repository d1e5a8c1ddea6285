// What is said of roads: how far it is, what is cut off, and what hangs on one place. All of it derived, and it says so.

import type { ReachTimeline } from '../roads/reach.ts';
import { cutOffOn, weakest } from '../roads/reach.ts';
import { legsOf, type Way } from '../roads/ways.ts';
import type { Day, FeatureId, Road, Story } from '../story/types.ts';
import { capitalise, count, list, shortDay } from './format.ts';

export const roadWords = {
  derived: 'Derived from the readings of this day; nobody reported it.',
  along: 'Along the road',
  notLed: 'The roads of this story do not lead here.',
  cutHere: (label: string) => `${label} here`,
  byRoad: (hub: string) => `By road from ${hub}`,
  toggle: (hub: string) => `Roads to ${hub}`,
  toggleHint: (hub: string) =>
    `Shows on map and chart which places still have a road to ${hub}. Derived from the readings.`,
  chartLine: (noun: string, hub: string) => `${noun} with a road to ${hub}, at best`,
  surely: (hub: string) => `a road to ${hub} (derived)`,
  atBest: (hub: string) => `a road to ${hub} in doubt`,
  cutOff: (hub: string) => `no road to ${hub} left`,
  outside: 'not on these roads',
} as const;

/** What the sentences need to know of a story. */
export interface RoadTeller {
  readonly story: Story;
  readonly reach: ReachTimeline;
}

/** "About 483 km by road from Kabul: Kabul–Ghazni highway 137 km (published as 150 km), then ..."; empty where no road leads there. */
export function distanceText(teller: RoadTeller, place: FeatureId): string {
  const way = teller.reach.free.get(place);
  return way && way.links.length > 0
    ? `About ${kmText(way.km, teller.story)} by road from ${hubName(teller)}: ${wayText(way, teller.story)}.`
    : '';
}

/** What a day leaves of the roads to a place, in one to three sentences. */
export function reachText(teller: RoadTeller, place: FeatureId, day: Day): string {
  const { story, reach } = teller;
  const { hub, places, shut, wayTo } = reach.reachOn(day);
  const from = hubName(teller);
  if (place === reach.rule.hub) return '';
  if (hub === 'shut') return hubLostText(teller);
  if (shut.has(place)) return '';
  const way = wayTo(place);
  const detour =
    way && isDetour(way, reach.free.get(place))
      ? ` That is the long way round: about ${kmText(way.km, story)} by ${wayText(way, story)}.`
      : '';
  switch (places.get(place)) {
    case 'surely':
      return `On this day ${reach.rule.traveller} can come here by road from ${from} past nothing that is reported lost, cut or contested.${detour}`;
    case 'at-best':
      return `On this day a road from ${from} is in doubt: every one passes what is contested, merely claimed or long unheard of.${detour}`;
    case 'no':
      return `Cut off: no road from ${from} is left to ${reach.rule.traveller} that does not pass a lost place or a cut road, ${sinceText(reach.cutOffSince(place, day), story)}.`;
    default:
      return roadWords.notLed;
  }
}

/** "Without Ghazni, 6 provincial capitals would lose their road to Kabul: ..."; empty where nothing hangs on it. */
export function loadText(teller: RoadTeller, feature: FeatureId, day: Day): string {
  const { story, reach } = teller;
  const on = reach.reachOn(day);
  if (feature === reach.rule.hub || on.hub === 'shut') return '';
  const name = nameOf(feature, story);
  const loses = on.without(feature);
  const wins = on.withOpen(feature);
  if (loses.length > 0)
    return `Without ${name}, ${placesText(loses, story)} would lose ${loses.length === 1 ? 'its' : 'their'} last road to ${hubName(teller)}: ${namesText(loses, story)}.`;
  if (wins.length > 0)
    return `If ${name} let pass, ${placesText(wins, story)} would have a road to ${hubName(teller)} again: ${namesText(wins, story)}.`;
  return '';
}

/** How many places have a road to the hub on a day, who is cut off since when, and what most hangs on. */
export function reachSummary(teller: RoadTeller, day: Day): string {
  const { story, reach } = teller;
  const { hub, places } = reach.reachOn(day);
  if (hub === 'shut') return hubLostText(teller);
  const from = hubName(teller);
  const of = (kind: string) => reach.counted.filter((id) => places.get(id) === kind).length;
  const { language } = story.settings;
  const doubtful = of('at-best');
  const some = `${count(of('surely'), language)} of the ${placesText(reach.counted, story)} on these roads ${of('surely') === 1 ? 'has' : 'have'} a road to ${from}`;
  const sentences = [doubtful === 0 ? `${some}.` : `${some}, ${count(doubtful, language)} more at best.`];
  const cut = cutOffText(teller, day);
  if (cut !== '') sentences.push(cut);
  const load = weakest(story, reach, day);
  if (load && load.loses.length > 1) sentences.push(loadText(teller, load.feature, day));
  return sentences.join(' ');
}

/** "Cut off from Kabul by road: Kandahar and Qalat since 12 August; ..."; empty where none is. @internal */
export function cutOffText(teller: RoadTeller, day: Day): string {
  const { story, reach } = teller;
  if (reach.reachOn(day).hub === 'shut') return '';
  const bySince = new Map<Day, FeatureId[]>();
  for (const { id, since } of cutOffOn(reach, day)) bySince.set(since, [...(bySince.get(since) ?? []), id]);
  if (bySince.size === 0) return '';
  const parts = [...bySince].map(([since, ids]) => `${namesText(ids, story)} ${sinceText(since, story)}`);
  return `Cut off from ${hubName(teller)} by road: ${parts.join('; ')}.`;
}

/** The same for the briefing of a day, which has to say that it is derived. */
export function briefingReachText(teller: RoadTeller | null, day: Day): string {
  const text = teller ? cutOffText(teller, day) : '';
  return text === '' ? '' : `${text} (Derived.)`;
}

function hubLostText(teller: RoadTeller): string {
  return `${hubName(teller)} itself is no longer open to ${teller.reach.rule.traveller}, so that no road to it is asked for.`;
}

function wayText(way: Way, story: Story): string {
  const roads = new Map(story.roads.map((road) => [road.id, road]));
  return legsOf(way)
    .map(({ road: id, km }) => {
      const road = roads.get(id);
      const published = road && publishedFor(road, km);
      return `${road?.name ?? id} ${kmText(km, story)}${published ? ` (published as ${kmText(published, story)})` : ''}`;
    })
    .join(', then ');
}

/** What others publish for a leg that takes the whole road. */
function publishedFor({ publishedKm, measuredKm }: Road, km: number): number | null {
  return measuredKm !== null && Math.abs(measuredKm - km) < 1 ? publishedKm : null;
}

// Shorter by less than this is no other way.
const detourKm = 5;

function isDetour(way: Way, free: Way | undefined): boolean {
  return free !== undefined && way.km > free.km + detourKm;
}

function sinceText(since: Day | null, { settings }: Story): string {
  if (since === null) return '';
  const day = shortDay(since, settings.language);
  return since === settings.firstDay ? `since ${day} or before` : `since ${day}`;
}

function placesText(ids: readonly FeatureId[], { settings }: Story): string {
  const counted = settings.placeClasses.find((each) => each.counted);
  return `${count(ids.length, settings.language)} ${(ids.length === 1 ? counted?.one : counted?.many) ?? ''}`.trim();
}

function namesText(ids: readonly FeatureId[], story: Story): string {
  return list(
    ids.map((id) => nameOf(id, story)),
    story.settings.language,
  );
}

function nameOf(id: FeatureId, { places, roads }: Story): string {
  const place = places.find((each) => each.id === id);
  return place?.name ?? `the ${roads.find((each) => each.id === id)?.name ?? id}`;
}

/** The name of the place from which the story travels. */
export function hubName({ story, reach }: RoadTeller): string {
  return nameOf(reach.rule.hub, story);
}

/** "137 km". */
export function kmText(km: number, { settings }: Story): string {
  return `${count(Math.round(km), settings.language)} km`;
}

/** The sentences as one text that begins with a capital. */
export function joinSentences(...sentences: readonly string[]): string {
  return capitalise(sentences.filter(Boolean).join(' '));
}
