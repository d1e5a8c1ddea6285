// Which places and roads does a story have? The features of features.geojson, checked.

import { type FeatureShapes, featuresFile, languageNames, type PlaceShape, type RoadShape } from './feature-shapes.ts';
import { type Issue, quote, suggest } from './issue.ts';
import { checkEnds, checkPosition } from './positions.ts';
import type { Settings } from './settings.ts';
import type { NamesByLanguage } from './translations.ts';
import type { FeatureId, Place, Road } from './types.ts';

/** What features.geojson holds, in the order of the file. */
export interface Features {
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
}

/**
 * The places and roads, with every issue of the file; a feature counts as row 1, 2, ... in file order.
 * `null` where the file cannot be read at all. What needs the settings is not checked without them.
 */
export function readFeatures(
  shapes: FeatureShapes,
  settings: Settings | null,
): { value: Features | null; rowOf: ReadonlyMap<string, number>; issues: readonly Issue[]; names: NamesByLanguage } {
  const places: Place[] = [];
  const roads: Road[] = [];
  const issues: Issue[] = [];
  const names: Record<string, Record<FeatureId, string>> = {};
  const rowOf = new Map<string, number>();
  const astray = new Set<FeatureId>(); // of which the coordinates are already known to be wrong
  const classes = settings?.placeClasses ?? null;
  const view = settings?.view ?? null;
  const report = (row: number | null, column: string | null, expected: string, found: string, remedy?: string | null) =>
    issues.push({ file: featuresFile, row, column, expected, found, remedy: remedy ?? null });

  if (!shapes.features) return { value: null, rowOf, issues: shapes.issue ? [shapes.issue] : [], names };
  for (const [index, shape] of shapes.features.entries()) {
    const row = index + 1;
    if (shape.faults) {
      for (const { column, expected, found } of shape.faults) report(row, column, expected, found);
      continue;
    }
    const { id } = shape.feature;
    const twin = rowOf.get(id);
    if (twin !== undefined) report(row, 'id', 'each id once', `${quote(id)}, which row ${twin} has too`);
    rowOf.set(id, row);
    for (const [key, name] of languageNames(shape.feature.properties)) {
      const language = key.slice('name_'.length);
      // Added to in place: of very many places a copy for each would take minutes.
      if (name !== '') names[language] = Object.assign(names[language] ?? {}, { [id]: String(name) });
    }
    if (shape.kind === 'Point') {
      const made = toPlace(shape.feature, classes?.[0]?.id ?? '');
      if (!checkPosition(made.at, view, row, report)) astray.add(made.id);
      if (classes && !classes.some((known) => known.id === made.class)) {
        const known = classes.map((one) => one.id);
        report(
          row,
          'properties.class',
          `a class of ${known.join(', ')}`,
          quote(made.class),
          suggest(made.class, known),
        );
      }
      places.push(made);
    } else {
      const made = toRoad(shape.feature);
      if (!made.line.every((at) => checkPosition(at, view, row, report))) astray.add(made.id);
      roads.push(made);
    }
  }
  checkEnds(places, roads, astray, rowOf, report);
  if (places.length === 0 && issues.length === 0) report(null, null, 'at least one place', 'none');
  return { value: { places, roads }, rowOf, issues, names };
}

function toPlace(found: PlaceShape, firstClass: string): Place {
  const { properties, geometry } = found;
  return {
    kind: 'place',
    id: found.id as FeatureId,
    class: properties.class || firstClass,
    name: properties.name,
    otherNames: otherNames(properties, properties.alt_names),
    area: properties.area || properties.province,
    at: geometry.coordinates,
  };
}

/** Each name but the first once, those in other languages before other spellings. */
function otherNames(properties: Readonly<Record<string, unknown>>, more: readonly string[]): readonly string[] {
  const named = languageNames(properties).map(([, name]) => String(name));
  return [...new Set([...named, ...more].filter(Boolean))];
}

function toRoad(found: RoadShape): Road {
  const { properties, geometry } = found;
  return {
    kind: 'road',
    id: found.id as FeatureId,
    class: properties.class,
    name: properties.name,
    ref: properties.ref,
    otherNames: otherNames(properties, properties.names),
    from: properties.from as FeatureId,
    to: properties.to as FeatureId,
    line: geometry.coordinates,
    publishedKm: properties.length_km_published,
    measuredKm: properties.length_km_measured,
  };
}
