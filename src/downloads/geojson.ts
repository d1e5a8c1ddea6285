// How does a day look in other tools? GeoJSON (RFC 7946) that GitHub, uMap and geojson.io draw by simplestyle 1.1.0.

import type { ReadingOn, Timeline } from '../readings/timeline.ts';
import { endsDiffer } from '../roads/ends.ts';
import { type PlaceStatus, statusesOf } from '../story/settings.ts';
import type { Feature, Place, Road } from '../story/types.ts';
import { fullDay, shortDay } from '../ui/format.ts';
import { placeLook, type RoadLook, roadLook } from '../ui/look.ts';
import { readingHead } from '../ui/reading-messages.ts';
import { words } from '../ui/words.ts';
import { creditsOf } from './credits.ts';
import { paper } from './palette.ts';
import type { StatusRow } from './status.ts';

/** A feature for each row, with the columns of the row and its style as properties; its geometry is that of the story given. */
export function writeGeoJson(timeline: Timeline, rows: readonly StatusRow[], story = timeline.story): string {
  const features = new Map<string, Feature>([...story.places, ...story.roads].map((each) => [each.id, each]));
  const collection = {
    type: 'FeatureCollection',
    name: story.title,
    attribution: creditsOf(story).join(' · '),
    features: rows.flatMap((row) => {
      const feature = features.get(row.feature_id);
      return feature ? [toFeature(timeline, row, feature)] : [];
    }),
  };
  return `${JSON.stringify(collection)}\n`;
}

function toFeature(timeline: Timeline, row: StatusRow, feature: Feature) {
  const reading = timeline.readingAt(feature.id, row.day);
  const style =
    feature.kind === 'place' ? placeStyle(feature, reading, timeline) : roadStyle(feature, reading, row, timeline);
  const geometry: GeoJSON.Geometry =
    feature.kind === 'place'
      ? { type: 'Point', coordinates: [...feature.at] }
      : { type: 'LineString', coordinates: feature.line.map((at) => [...at]) };
  return {
    type: 'Feature',
    geometry,
    properties: {
      ...row,
      title: feature.name,
      description: describe(timeline, row, feature, reading),
      ...style,
    },
  };
}

function describe(timeline: Timeline, row: StatusRow, { kind }: Feature, reading: ReadingOn | undefined): string {
  const { settings } = timeline.story;
  const { language } = settings;
  const statuses = statusesOf(settings, kind);
  const label = (id: string) => statuses.find((status) => status.id === id)?.label ?? id;
  const { challenge } = reading ?? {};
  return [
    reading ? readingHead(label(reading.status), reading.grade) : words.noReports,
    reading ? words.files.since(shortDay(reading.since, language)) : '',
    challenge ? words.files.rival(label(challenge.status), words.grades[challenge.grade]) : '',
    words.files.told(words.clockNames[timeline.clock].label, fullDay(row.day, language)),
  ]
    .filter(Boolean)
    .join(' ');
}

function placeStyle(place: Place, reading: ReadingOn | undefined, { story: { settings } }: Timeline) {
  const look = placeLook(reading, settings);
  const counted = settings.placeClasses.find((each) => each.id === place.class)?.counted ?? true;
  if (look.kind === 'unread') return { 'marker-color': paper.unread, 'marker-size': 'small' };
  return {
    'marker-color': look.color,
    'marker-size': counted ? 'medium' : 'small',
    'marker-symbol': letterOf(look.status, settings.placeStatuses),
  };
}

/** Colour never speaks alone: the first letter of the status, or its number where two begin alike. */
function letterOf(id: string, statuses: readonly PlaceStatus[]): string {
  const letters = statuses.map(({ label }) => label.charAt(0).toLowerCase());
  const plain = letters.every((letter) => /^[a-z]$/.test(letter)) && new Set(letters).size === letters.length;
  const index = statuses.findIndex((status) => status.id === id);
  return (plain ? letters[index] : undefined) ?? String((index + 1) % 10);
}

// Simplestyle knows no dashes, so that a colour and a width stand for the stroke.
const roadStyles: Record<RoadLook, { stroke: string; 'stroke-width': number; 'stroke-opacity': number }> = {
  plain: { stroke: paper.road, 'stroke-width': 1, 'stroke-opacity': 0.6 },
  derived: { stroke: paper.road, 'stroke-width': 1, 'stroke-opacity': 1 },
  solid: { stroke: paper['road-told'], 'stroke-width': 3, 'stroke-opacity': 1 },
  dashed: { stroke: '#b8860b', 'stroke-width': 3, 'stroke-opacity': 1 },
  broken: { stroke: '#8a2a5b', 'stroke-width': 5, 'stroke-opacity': 1 },
};

function roadStyle(road: Road, reading: ReadingOn | undefined, { day }: StatusRow, timeline: Timeline) {
  return roadStyles[roadLook(reading, endsDiffer(timeline, road, day), timeline.story.settings)];
}
