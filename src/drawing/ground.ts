// What lies under the evidence, as SVG? Land, relief and borders in the colours of the theme, drawn once and set into any box by scaling.

import { simplify } from '@turf/simplify';
import { geoMercator, geoStream } from 'd3-geo';
import type { Ground, GroundFeature, GroundKind } from '../story/ground.ts';
import type { Position } from '../story/types.ts';
import { aspectOf, type Bounds } from '../story/view.ts';
import { fitProjection } from './project.ts';

/** The ground of a part of the earth, in px of its own; a drawing scales it to its box. */
export interface GroundPicture {
  readonly bounds: Bounds;
  readonly width: number; // px, of the bounds
  readonly height: number;
  readonly shapes: string; // SVG markup; it reaches beyond the bounds, for boxes of another shape
  readonly labels: readonly { readonly text: string; readonly at: Position }[];
}

/** How exact the ground is drawn. */
export interface GroundDetail {
  readonly px: number; // the smallest step of a line
  readonly tolerancePx: number; // what may be cut off a line
  readonly speckPx: number; // square px; smaller patches are left out
  readonly crisp: boolean; // the steps of the relief are not smoothed, which takes a slow phone a quarter of a second
}

/** As exact as the data: for paper and downloads. */
export const fineDetail: GroundDetail = { px: 0.1, tolerancePx: 0, speckPx: 0, crisp: false };
/** As exact as a screen shows it, in a third of the bytes: for the first picture. */
export const screenDetail: GroundDetail = { px: 1, tolerancePx: 0.9, speckPx: 14, crisp: true };

/** Draws the ground of the bounds at a width in px, so much beyond them as a box of another shape may show. */
export function drawGround(
  ground: Ground,
  bounds: Bounds,
  width: number,
  detail: GroundDetail,
  beyond: readonly [sides: number, ends: number] = [0, 0], // shares of width and height
): GroundPicture {
  const height = width / aspectOf(bounds);
  const { scale, left, top } = fitProjection(bounds, width, height);
  // Without precision lines stay straight between their positions, as on the moving map.
  const mercator = geoMercator()
    .precision(0)
    .scale(scale)
    .translate([left, top])
    .clipExtent([
      [-beyond[0] * width - clipMargin, -beyond[1] * height - clipMargin],
      [width * (1 + beyond[0]) + clipMargin, height * (1 + beyond[1]) + clipMargin],
    ]);
  const of = (kind: GroundKind) => ground.features.filter((each) => each.properties.kind === kind);
  const paths = (kind: GroundKind, style: (feature: GroundFeature) => string) =>
    of(kind)
      .map((feature) => ({ d: pathOf(linesOf(feature.geometry, mercator), detail), style: style(feature) }))
      .filter(({ d }) => d !== '')
      .map(({ d, style: attributes }) => `<path d="${d}" ${attributes}/>`)
      .join('');
  const edges = detail.crisp ? ' shape-rendering="crispEdges"' : '';
  const shapes = [
    paths('relief', ({ properties }) => `fill="var(--relief-${properties.level ?? 1})"${edges}`),
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
  ].join('');
  const labels = of('label').flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return [];
    const at: Position = [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0];
    return [{ text: properties.name ?? '', at }];
  });
  return { bounds, width: round(width, 0.1), height: round(height, 0.1), shapes, labels };
}

// Lines are cut off a little outside, so that no cut edge shows.
const clipMargin = 4;

interface Line {
  readonly points: readonly Position[]; // px
  readonly closed: boolean;
}

/** The lines and rings of a geometry in px, clipped. */
function linesOf(geometry: GeoJSON.Geometry, mercator: ReturnType<typeof geoMercator>): readonly Line[] {
  const lines: Line[] = [];
  let points: Position[] = [];
  let inPolygon = false;
  geoStream(
    rewind(geometry),
    mercator.stream({
      point: (x, y) => points.push([x, y]),
      lineStart: () => {
        points = [];
      },
      lineEnd: () => lines.push({ points, closed: inPolygon }),
      polygonStart: () => {
        inPolygon = true;
      },
      polygonEnd: () => {
        inPolygon = false;
      },
    }),
  );
  return lines;
}

/** The lines as one path of relative steps, which compress well. */
function pathOf(lines: readonly Line[], { px, tolerancePx, speckPx }: GroundDetail): string {
  let at: Position = [0, 0];
  const parts = lines
    .filter(({ points, closed }) => !closed || areaOf(points) >= speckPx)
    .map(({ points, closed }) => {
      const steps = dropRepeats(thin(points, tolerancePx).map(([x, y]): Position => [round(x, px), round(y, px)]));
      const [first, ...rest] = steps;
      if (!first || rest.length < (closed ? 2 : 1)) return '';
      const start = stepText('m', [first], at, px);
      const text = `${start}${stepText('l', closed && isSame(rest.at(-1), first) ? rest.slice(0, -1) : rest, first, px)}${closed ? 'z' : ''}`;
      at = closed ? first : (rest.at(-1) ?? first);
      return text;
    });
  return parts.join('');
}

/** A ring that has been clipped does not come back to its first point. */
function isSame(a: Position | undefined, b: Position): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}

function stepText(command: string, points: readonly Position[], from: Position, px: number): string {
  let [x, y] = from;
  const numbers = points.flatMap(([x1, y1]) => {
    const step = [round(x1 - x, px), round(y1 - y, px)];
    [x, y] = [x1, y1];
    return step;
  });
  // A minus sign parts two numbers as well as a blank does.
  return command + numbers.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('');
}

function thin(points: readonly Position[], tolerance: number): readonly Position[] {
  if (tolerance === 0 || points.length < 3) return points;
  const line: GeoJSON.LineString = { type: 'LineString', coordinates: points.map((at) => [...at]) };
  return simplify(line, { tolerance, highQuality: true }).coordinates.map(([x, y]): Position => [x ?? 0, y ?? 0]);
}

function dropRepeats(points: readonly Position[]): readonly Position[] {
  return points.filter(([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);
}

function areaOf(ring: readonly Position[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [x0, y0] = ring[index - 1] ?? ring.at(-1) ?? [x, y];
      return sum + (x0 * y - x * y0) / 2;
    }, 0),
  );
}

function round(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(1));
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
