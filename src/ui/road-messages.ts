// What is said of roads: how far it is, what is cut off, and what hangs on one place. All of it derived, and it says so.

import type { ReachTimeline } from '../roads/reach.ts';
import { cutOffOn, weakest } from '../roads/reach.ts';
import { legsOf, type Way } from '../roads/ways.ts';
import type { Day, FeatureId, Road, Story } from '../story/types.ts';
import { capitalise, count, list, shortDay } from './format.ts';
import { words } from './words.ts';

/** What the sentences need to know of a story. */
export interface RoadTeller {
  readonly story: Story;
  readonly reach: ReachTimeline;
}

/** "About 483 km by road from Kabul: Kabul–Ghazni highway 137 km (published as 150 km), then ..."; empty where no road leads there. */
export function distanceText(teller: RoadTeller, place: FeatureId): string {
  const way = teller.reach.free.get(place);
  return way && way.links.length > 0
    ? words.distance(kmText(way.km, teller.story), hubName(teller), wayText(way, teller.story))
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
    way && isDetour(way, reach.free.get(place)) ? words.detour(kmText(way.km, story), wayText(way, story)) : '';
  switch (places.get(place)) {
    case 'surely':
      return words.canCome(reach.rule.traveller, from) + detour;
    case 'at-best':
      return words.inDoubt(from) + detour;
    case 'no':
      return words.cutOff(reach.rule.traveller, from, sinceText(reach.cutOffSince(place, day), story));
    default:
      return words.notLed;
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
    return words.wouldLose(
      name,
      placesText(loses.length, story),
      loses.length,
      hubName(teller),
      namesText(loses, story),
    );
  if (wins.length > 0)
    return words.wouldRegain(name, placesText(wins.length, story), hubName(teller), namesText(wins, story));
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
  const [sure, doubtful] = [of('surely'), of('at-best')];
  const all = placesText(reach.counted.length, story);
  const more = doubtful === 0 ? null : count(doubtful, language);
  const sentences = [words.haveRoad(sure, count(sure, language), all, from, more)];
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
  return words.cutOffFrom(hubName(teller), parts.join(words.semicolon));
}

/** The same for the briefing of a day, which has to say that it is derived. */
export function briefingReachText(teller: RoadTeller | null, day: Day): string {
  const text = teller ? cutOffText(teller, day) : '';
  return text === '' ? '' : words.isDerived(text);
}

function hubLostText(teller: RoadTeller): string {
  return words.hubLost(hubName(teller), teller.reach.rule.traveller);
}

function wayText(way: Way, story: Story): string {
  const roads = new Map(story.roads.map((road) => [road.id, road]));
  return legsOf(way)
    .map(({ road: id, km }) => {
      const road = roads.get(id);
      const published = road && publishedFor(road, km);
      return words.leg(road?.name ?? id, kmText(km, story), published ? kmText(published, story) : null);
    })
    .join(words.onward);
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
  return words.since(day, since === settings.firstDay);
}

function placesText(number: number, { settings }: Story): string {
  const counted = settings.placeClasses.find((each) => each.counted);
  return `${count(number, settings.language)} ${counted ? words.nounFor(number, counted.one, counted.many) : ''}`.trim();
}

function namesText(ids: readonly FeatureId[], story: Story): string {
  return list(
    ids.map((id) => nameOf(id, story)),
    story.settings.language,
  );
}

function nameOf(id: FeatureId, { places, roads }: Story): string {
  const place = places.find((each) => each.id === id);
  return place?.name ?? words.theRoad(roads.find((each) => each.id === id)?.name ?? id);
}

/** The name of the place from which the story travels. */
export function hubName({ story, reach }: RoadTeller): string {
  return nameOf(reach.rule.hub, story);
}

/** "137 km". */
export function kmText(km: number, { settings }: Story): string {
  return words.km(count(Math.round(km), settings.language));
}

/** The sentences as one text that begins with a capital. */
export function joinSentences(...sentences: readonly string[]): string {
  return capitalise(sentences.filter(Boolean).join(' '));
}
