// What lies under the evidence, as SVG? Land, relief, borders and the names of the neighbours, in the colours of the theme.

import type { Ground, GroundFeature } from '../story/ground.ts';
import type { Projection } from './project.ts';
import { escapeText } from './text.ts';

/** The ground as SVG markup; it never changes with the day. */
export function drawGround(ground: Ground, projection: Projection): string {
  const of = (kind: GroundFeature['properties']['kind']) =>
    ground.features.filter((each) => each.properties.kind === kind);
  const paths = (kind: GroundFeature['properties']['kind'], style: (feature: GroundFeature) => string) =>
    of(kind)
      .map((feature) => ({ d: projection.path(rewind(feature.geometry)), style: style(feature) }))
      .filter(({ d }) => d !== '')
      .map(({ d, style: attributes }) => `<path d="${d}" ${attributes}/>`)
      .join('');
  return [
    paths('relief', ({ properties }) => `fill="var(--relief-${properties.level ?? 1})"`),
    // The neighbours are veiled, so that the country of the story stands out.
    paths('land', ({ properties }) => (properties.home ? 'fill="none"' : 'fill="var(--land)" fill-opacity="0.5"')),
    paths('river', () => 'fill="none" stroke="var(--river)"'),
    paths('province', () => 'fill="none" stroke="var(--province)" stroke-width="0.8" stroke-dasharray="3 2.5"'),
    paths('border', ({ properties }) => {
      const dashes = properties.disputed ? ' stroke-dasharray="4 3"' : '';
      const line = properties.home
        ? 'stroke="var(--border-home)" stroke-width="1.6"'
        : 'stroke="var(--border)" stroke-width="0.8"';
      return `fill="none" stroke-linejoin="round" ${line}${dashes}`;
    }),
    ...of('label').map(({ geometry, properties }) => {
      if (geometry.type !== 'Point') return '';
      const [x, y] = projection.point([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]);
      return `<text x="${x}" y="${y}" class="country">${escapeText(properties.name ?? '')}</text>`;
    }),
  ].join('');
}

/** d3-geo winds its rings the other way round than RFC 7946. */
function rewind(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  if (geometry.type === 'Polygon') {
    return { ...geometry, coordinates: geometry.coordinates.map((ring) => [...ring].reverse()) };
  }
  if (geometry.type === 'MultiPolygon') {
    return {
      ...geometry,
      coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => [...ring].reverse())),
    };
  }
  return geometry;
}
