// How does the map of a day look without WebGL? As SVG markup: roads, symbols and names, for the inset, the first picture and print.

import { spotsOf } from '../roads/network.ts';
import type { Place, Road } from '../story/types.ts';
import { type Bounds, spokenPlaces } from '../story/view.ts';
import { crossOffset, type PlaceLook, type RoadLook } from '../ui/look.ts';
import { readingText } from '../ui/reading-messages.ts';
import { placeMark, roadMark, type Scene, strengths } from '../ui/scene.ts';
import type { GroundPicture } from './ground.ts';
import { placeLabels } from './labels.ts';
import { fitProjection, type Projection, round } from './project.ts';
import { crossPath, holeEdge, holeShare, symbolPath } from './symbols.ts';
import { escapeText } from './text.ts';

/** A map as SVG markup: what stays, and what a day adds to it. */
export interface Drawing {
  readonly width: number; // px
  readonly height: number;
  readonly ground: string; // SVG markup that never changes; empty until there is a ground
  /** The SVG markup of a day; each place and road carries its id in `data-feature`. */
  draw(scene: Scene): string;
}

/** How large a drawing is, and its marks. */
export interface DrawingOptions {
  readonly width: number; // px
  readonly height: number;
  readonly radius: number; // px, of a counted place's symbol
  readonly fontPx: number;
  readonly align?: 'middle' | 'left'; // of the bounds in a box that is wider
  readonly pressable?: boolean; // each place is a button that can have the focus
}

/** A drawing of a part of the earth in a box, which shows more than the bounds where it has another shape. */
export function createDrawing(ground: GroundPicture | null, bounds: Bounds, options: DrawingOptions): Drawing {
  const { width, height, align = 'middle' } = options;
  const projection = fitProjection(bounds, width, height, align);
  const lines = new Map<Road, string>();
  // A road lies where it lies: a new day draws its line again, but does not project it again.
  const lineOf = (road: Road) => {
    const line = lines.get(road) ?? projection.line(road.line);
    lines.set(road, line);
    return line;
  };
  const frame: Frame = { ...options, projection, lineOf };
  return {
    width,
    height,
    ground: ground ? placeGround(ground, projection) : '',
    draw: (scene) => drawDay(scene, frame),
  };
}

/** The ground set into a box: its shapes are scaled, its names are not. */
function placeGround(
  { bounds: [west, , , north], width, bounds, shapes, labels }: GroundPicture,
  projection: Projection,
): string {
  const [left, top] = projection.point([west, north]);
  const [right] = projection.point([bounds[2], north]);
  const scale = Math.round(((right - left) / width) * 1e4) / 1e4;
  const names = labels.map(({ text, at }) => {
    const [x, y] = projection.point(at);
    return `<text x="${x}" y="${y}" class="country">${escapeText(text)}</text>`;
  });
  return `<g class="ground" transform="translate(${left},${top}) scale(${scale})">${shapes}</g>${names.join('')}`;
}

interface Frame extends DrawingOptions {
  readonly projection: Projection;
  readonly lineOf: (road: Road) => string;
}

function drawDay(scene: Scene, frame: Frame): string {
  const { timeline, selected } = scene;
  const { settings, roads } = timeline.story;
  const classes = new Map(settings.placeClasses.map((each) => [each.id, each]));
  const shown = spokenPlaces(timeline.story)
    .map((place) => {
      const [x, y] = frame.projection.point(place.at);
      const radius = classes.get(place.class)?.counted ? frame.radius : frame.radius * uncountedSize;
      return { place, x, y, radius, ...placeMark(scene, place.id) };
    })
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height);
  const labels = placeLabels(
    shown.map(({ place, x, y, radius }) => ({ id: place.id, text: place.name, x, y, radius: radius + 2 })),
    frame.width,
    frame.height,
    frame.fontPx,
  );
  const roadMarks = roads.map((road) => drawRoad(road, scene, frame));
  // What comes first in the story is drawn last, on top of the rest.
  const symbols = [...shown]
    .reverse()
    .map((each) => drawPlace(each, each.place.id === selected, frame.pressable ? nameOf(each, scene) : null));
  const names = labels.map(
    ({ text, x, y, anchor, id }) =>
      `<text x="${x}" y="${y}" text-anchor="${anchor}" class="name${id === selected ? ' selected' : ''}">${escapeText(text)}</text>`,
  );
  return [...roadMarks, ...symbols, ...names].join('');
}

// Crossings and the like are smaller, since they are not counted.
const uncountedSize = 0.62;

/** How the line of a road is drawn, as SVG attributes. */
export const roadStrokes: Record<RoadLook, string> = {
  plain: 'stroke="var(--road)" stroke-width="1.1"',
  derived: 'stroke="var(--road)" stroke-width="1.1" stroke-dasharray="1 3"',
  solid: 'stroke="var(--road-told)" stroke-width="2"',
  dashed: 'stroke="var(--road-told)" stroke-width="2" stroke-dasharray="6 3"',
  broken: 'stroke="var(--road-told)" stroke-width="2" stroke-dasharray="2 3"',
};

function drawRoad(road: Road, scene: Scene, { projection, lineOf }: Frame): string {
  const d = lineOf(road);
  if (d === '') return '';
  const { look, strength, spots } = roadMark(scene, road);
  const casing = `<path d="${d}" fill="none" stroke="var(--paper)" stroke-width="3.4" stroke-opacity="0.7"/>`;
  const line = `<path d="${d}" fill="none" ${roadStrokes[look]} data-feature="${road.id}"/>`;
  const crosses = look === 'broken' ? drawCrosses(road, spots, scene, projection) : '';
  const marks = `${line}${crosses}`;
  return strength === 1 ? `${casing}${marks}` : `${casing}<g opacity="${strength}">${marks}</g>`;
}

/** A cross at each spot that the road's reports name, else at its middle. */
function drawCrosses(road: Road, keys: ReadonlySet<string>, { network }: Scene, projection: Projection): string {
  const spots = spotsOf(network, road.id).filter(({ key }) => keys.has(key));
  const middle = network.roads[road.id]?.middle;
  if (spots.length === 0) return middle ? drawCross(projection.point(middle)) : '';
  return spots
    .map(({ at, place, heading }) => {
      const [x, y] = projection.point(at);
      const [dx, dy] = crossOffset(place !== null, heading);
      return drawCross([round(x + dx), round(y + dy)]);
    })
    .join('');
}

/** The cross of a broken road at a point, as SVG markup. */
export function drawCross([x, y]: readonly [number, number]): string {
  const d = crossPath(4);
  return `<g transform="translate(${x},${y})"><path d="${d}" stroke="var(--paper)" stroke-width="5"/><path d="${d}" stroke="var(--outline)" stroke-width="2"/></g>`;
}

interface Shown {
  readonly place: Place;
  readonly x: number; // px
  readonly y: number;
  readonly radius: number;
  readonly look: PlaceLook;
  readonly strength: number;
}

/** What a screen reader says of a mark: "Ghazni: Taliban, confirmed". */
function nameOf({ place }: Shown, { timeline, day }: Scene): string {
  return `${place.name}: ${readingText(timeline.readingAt(place.id, day), timeline.story.settings.placeStatuses)}`;
}

function drawPlace(
  { place, x, y, radius, look, strength }: Shown,
  isSelected: boolean,
  name: string | null, // of a button
): string {
  const button = name === null ? '' : ` role="button" tabindex="-1" aria-label="${escapeText(name)}"`;
  const halo = isSelected ? `<circle r="${radius + 7}" fill="none" stroke="var(--ink)" stroke-width="1.5"/>` : '';
  return `<g transform="translate(${x},${y})" data-feature="${place.id}" class="place"${button}><circle r="12" fill="transparent"/>${halo}${drawSymbol(look, radius, strength)}</g>`;
}

/** One symbol around 0, 0 as SVG markup: ring, casing, outline, fill; so strong as is told, else faded where it is stale. */
export function drawSymbol(look: PlaceLook, radius: number, strength?: number): string {
  if (look.kind === 'unread') {
    return `<circle r="${radius * 0.5}" fill="var(--unread)" stroke="var(--paper)" stroke-width="1.5"/>`;
  }
  const d = symbolPath(look.shape, radius);
  const ring =
    look.ring === null
      ? ''
      : `<circle r="${radius + 4}" fill="none" stroke="var(--outline)" stroke-width="4"/><circle r="${radius + 4}" fill="none" stroke="${look.ring}" stroke-width="2.6"/>`;
  const casing = `<path d="${d}" fill="var(--paper)" stroke="var(--paper)" stroke-width="4" stroke-linejoin="round"/>`;
  const outline = `<path d="${d}" fill="var(--outline)" stroke="var(--outline)" stroke-width="2" stroke-linejoin="round"/>`;
  const fill = look.hollow
    ? `<path d="${d}" fill="${look.color}"/><path d="${symbolPath(look.shape, radius * holeShare)}" fill="var(--paper)" stroke="var(--outline)" stroke-width="${holeEdge}" stroke-linejoin="round"/>`
    : `<path d="${d}" fill="${look.color}"/>`;
  return `<g opacity="${strength ?? (look.faded ? strengths.stale : 1)}">${ring}${casing}${outline}${fill}</g>`;
}
