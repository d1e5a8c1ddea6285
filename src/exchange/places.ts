// Where do the places of a list lie? A table of places, or a GeoJSON of points, answers for those that tell no position.

import { readShapes } from '../story/feature-shapes.ts';
import { readFeatures } from '../story/features.ts';
import { quote } from '../story/issue.ts';
import { positionOf, readSheet } from './sheet.ts';
import { type Intake, type Located, nothing } from './statement.ts';

const shape = {
  needed: ['place', 'latitude', 'longitude'],
  optional: [],
  also: { name: 'place', lat: 'latitude', lon: 'longitude', lng: 'longitude', long: 'longitude' },
};

/** Whether the columns are those of a table of places, of which nothing is said. */
export function isPlaces(columns: readonly string[]): boolean {
  const meant = columns.map((column) => (column in shape.also ? shape.also[column as 'name'] : column));
  return shape.needed.every((column) => meant.includes(column)) && !meant.includes('status');
}

/** Where the places of a table lie; what cannot be read with its row. */
export function readPlaces(text: string, file: string): Intake {
  const { rows, check, unread } = readSheet(text, file, shape);
  const located = rows.flatMap((row): Located[] => {
    const place = row.cell('place');
    if (place === '') check.report(row.number, 'place', 'a text', 'an empty cell');
    const at = positionOf(row, check);
    if (at === null && row.cell('latitude') === '') {
      check.report(row.number, 'latitude', 'degrees such as 34.5', quote(''));
    }
    return at === null ? [] : [{ place, at }];
  });
  return { ...nothing, located, unread, issues: check.issues };
}

/** The points of a GeoJSON, such as the features of another story; each under all of its names. */
export function readPoints(text: string, file: string): Intake {
  const { value, issues } = readFeatures(readShapes(text), null);
  const located = (value?.places ?? []).flatMap(({ name, otherNames, at }) =>
    [name, ...otherNames].map((place): Located => ({ place, at })),
  );
  return { ...nothing, located, issues: issues.map((issue) => ({ ...issue, file })) };
}
