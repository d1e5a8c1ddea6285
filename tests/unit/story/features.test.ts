// Which places and roads does a story have?

import { expect, test } from 'vitest';
import { goodFileWith, issuesOf, valley } from '../valley.ts';

function withFeature(from: string, to: string) {
  return goodFileWith('features.geojson', from, to);
}

test('places carry their names, class, area and position', () => {
  const [upton, midham] = valley().places;
  expect(upton).toMatchObject({
    kind: 'place',
    id: 'upton',
    class: 'town',
    name: 'Upton',
    area: 'Upper Marrow',
    at: [170, 20],
  });
  expect(upton?.otherNames).toEqual(['Uptown']);
  expect(midham).toMatchObject({ otherNames: [], area: '' });
});

test('names in other languages are other names, each once', () => {
  const story = valley(
    withFeature('"alt_names": ["Uptown"]', '"alt_names": ["Uptown", "آپتون"], "name_fa": "آپتون", "name_ps": "اپټون"'),
  );
  expect(story.places[0]?.otherNames).toEqual(['آپتون', 'اپټون', 'Uptown']);
});

test('a name in any other language is one, and is a text', () => {
  const french = valley(withFeature('"alt_names": ["Uptown"]', '"name_fr": "Hauteville", "area": "The valley"'));
  expect(french.places[0]).toMatchObject({ otherNames: ['Hauteville'], area: 'The valley' });
  expect(issuesOf(withFeature('"alt_names": ["Uptown"]', '"name_fr": 5'))).toContainEqual(
    expect.stringContaining('row 1, properties: expected a text in each name_ entry'),
  );
});

test('roads carry their ends, line and lengths', () => {
  const [valleyRoad, forkRoad] = valley().roads;
  expect(valleyRoad).toMatchObject({
    kind: 'road',
    id: 'valley-road',
    ref: 'M1',
    from: 'upton',
    to: 'midham',
    measuredKm: 77,
    publishedKm: null,
  });
  expect(valleyRoad?.line).toHaveLength(3);
  expect(forkRoad).toMatchObject({ ref: '', measuredKm: null });
});

test('a place without a class is of the first class that the story names', () => {
  expect(valley(withFeature('"class": "town", "name": "Upton"', '"name": "Upton"')).places[0]?.class).toBe('town');
});

test('a height behind longitude and latitude is passed over', () => {
  expect(valley(withFeature('[171, 21]', '[171, 21, 940]')).places[2]?.at).toEqual([171, 21]);
});

test('a line may end at the gate of a town, but no farther', () => {
  expect(issuesOf(withFeature('[[170, 20], [170.2', '[[170.05, 20.05], [170.2'))).toEqual([]);
  expect(issuesOf(withFeature('[[170, 20], [170.2', '[[170.1, 20.1], [170.2'))).toHaveLength(1);
});

test('coordinates that lie in the view only when swapped are swapped, though both are on the globe', () => {
  const files = {
    ...withFeature('[171.2, 21.2]', '[21.2, 71.2]'),
    ...goodFileWith('datapackage.json', '[169, 19, 173, 22]', '[69, 19, 173, 22]'),
  };
  expect(issuesOf(files)).toEqual([
    "features.geojson, row 4, geometry.coordinates: expected longitude and latitude within the story's view, found 21.2, 71.2. Longitude comes first in GeoJSON: swap the two.",
  ]);
});

test('a place outside the view is no fault when swapping would not bring it in', () => {
  expect(issuesOf(withFeature('[171.2, 21.2]', '[10, 50]'))).toEqual([]);
});

test('a story without places is none', () => {
  const files = {
    'features.geojson': '{ "type": "FeatureCollection", "features": [] }',
    'reports.csv': 'report_id,source_id,feature_id,status,event_date,claimant,claimant_kind,summary\n',
    'sources.csv': 'source_id,publisher,title,published,url,reliability,origin\n',
    'tallies.csv': '',
  };
  expect(issuesOf(files)).toEqual(['features.geojson: expected at least one place, found none']);
});

test.each([
  [
    '"geometry": { "type": "Point", "coordinates": [171, 21] }',
    '"geometry": null',
    'row 3, geometry.type: expected Point (a place) or LineString (a road), found nothing',
  ],
  [
    '"coordinates": [171, 21]',
    '"coordinates": [171]',
    'row 3, geometry.coordinates: expected longitude and latitude, found "[171]"',
  ],
  [
    '"coordinates": [171, 21]',
    '"coordinates": ["171", 21]',
    'row 3, geometry.coordinates.0: expected a number, found "171"',
  ],
  [
    '"coordinates": [[170.5, 20.5], [170.8, 20.6]]',
    '"coordinates": [[170.5, 20.5]]',
    'row 7, geometry.coordinates: expected a line of at least two positions, found "[[170.5,20.5]]"',
  ],
  ['"name": "Lowford"', '"name": ""', 'row 3, properties.name: expected a name, found an empty cell'],
])('%s made %s is told', (from, to, expected) => {
  expect(issuesOf(withFeature(from, to))).toContain(`features.geojson, ${expected}`);
});
