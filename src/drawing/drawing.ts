// How does the map of a day look without WebGL? As SVG markup: roads, symbols and names, for the inset, the first picture and print.

import { daysBetween } from '../story/day.ts';
import type { FeatureId, Place, Road } from '../story/types.ts';
import type { Bounds } from '../story/view.ts';
import type { Label, Lead } from '../ui/label.ts';
import type { PlaceLook } from '../ui/look.ts';
import { readingText } from '../ui/reading-messages.ts';
import { placeMark, type Scene, strengths } from '../ui/scene.ts';
import type { Cells, CrowdDrawing } from './cells.ts';
import type { GroundPicture } from './ground.ts';
import { type Labelled, placeLabels } from './labels.ts';
import { fitProjection, type Projection, round } from './project.ts';
import { drawRoad } from './roads.ts';
import { nearestSpot, type Spot, spotsIn } from './spots.ts';
import { holeEdge, holeShare, symbolPath } from './symbols.ts';
import { escapeText } from './text.ts';

/** A map as SVG markup: what stays, and what a day adds to it. */
export interface Drawing {
  readonly width: number; // px
  readonly height: number;
  readonly ground: string; // SVG markup that never changes; empty until there is a ground
  /** The SVG markup of a day; each place and road carries its id in `data-feature`, but not those of a crowd. */
  draw(scene: Scene): string;
  /** The names as they stand; none where places are a crowd. */
  labels(scene: Scene): readonly Label[];
  /** Whether places are so many that they carry no ids: then `placeAt` tells them. */
  isCrowd(scene: Scene): boolean;
  /** The place that a point (px) of the drawing means, if any is near. */
  placeAt(scene: Scene, x: number, y: number): FeatureId | null;
}

/** How large a drawing is, and its marks. */
export interface DrawingOptions {
  readonly width: number; // px
  readonly height: number;
  readonly radius: number; // px, of a counted place's symbol
  readonly fontPx: number;
  readonly align?: 'middle' | 'left'; // of the bounds in a box that is wider
  readonly crowd?: CrowdDrawing | undefined; // how very many places are drawn, needed where a timeline has them in columns
  readonly pressable?: boolean; // each place is a button that can have the focus
}

/** How large marks and names are on a map of the whole story of that width (px). */
export function sizesAt(width: number): Pick<DrawingOptions, 'radius' | 'fontPx'> {
  return width < narrowPx ? { radius: 5, fontPx: 12 } : { radius: 7, fontPx: 13 };
}

// That of a phone, or of a narrow column of an article.
const narrowPx = 600;

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
  const areas = (ground?.labels ?? []).map(({ text, at }): Labelled => {
    const [x, y] = projection.point(at);
    return { id: '', text, x, y, radius: 0, how: 'area' };
  });
  const frame: Frame = { ...options, projection, lineOf, areas };
  let found: Found | null = null;
  /** Where the places lie, and whether they are a crowd. */
  const foundIn = ({ timeline: { story, columns } }: Scene): Found => {
    if (found?.places === story.places) return found;
    const spots = spotsIn(story, frame);
    const isCrowd = columns !== null && spots.length > mostSymbols;
    const cells = (isCrowd && options.crowd?.cellsOf(spots, width, height)) || null;
    found = { places: story.places, spots, cells, labels: cells ? [] : labelsOf(spots, frame) };
    return found;
  };
  return {
    width,
    height,
    ground: ground ? placeGround(ground, projection) : '',
    draw: (scene) => drawDay(scene, frame, foundIn(scene)),
    labels: (scene) => foundIn(scene).labels,
    isCrowd: (scene) => foundIn(scene).cells !== null,
    placeAt: (scene, x, y) => nearestSpot(foundIn(scene).spots, x, y, reachPx)?.place.id ?? null,
  };
}

// More are drawn as a screen of dots.
const mostSymbols = 400;
const mostNames = 40;
const reachPx = 24;

interface Found {
  readonly places: readonly Place[];
  readonly spots: readonly Spot[];
  readonly cells: Cells | null; // of a crowd
  readonly labels: readonly Label[]; // those of a crowd follow the day: the place that is chosen comes first
}

/** The ground set into a box. */
function placeGround(
  { bounds: [west, , , north], width, bounds, shapes }: GroundPicture,
  projection: Projection,
): string {
  const [left, top] = projection.point([west, north]);
  const [right] = projection.point([bounds[2], north]);
  const scale = Math.round(((right - left) / width) * 1e4) / 1e4;
  return `<g class="ground" transform="translate(${left},${top}) scale(${scale})">${shapes}</g>`;
}

interface Frame extends DrawingOptions {
  readonly projection: Projection;
  readonly lineOf: (road: Road) => string;
  readonly areas: readonly Labelled[];
}

/** The names of places, and of the areas around them where these leave room. */
function labelsOf(spots: readonly Spot[], { radius: counted, width, height, fontPx, areas }: Frame, crowd = false) {
  const named = spots.map(
    ({ place: { id, name }, x, y, radius }): Labelled => ({
      ...{ id, x, y, text: radius < leastNamedPx ? '' : name, radius: (crowd ? 0 : radius) + 2 },
      how: crowd || radius < counted ? undefined : 'apart',
    }),
  );
  return placeLabels([...named, ...areas], width, height, fontPx);
}

// A smaller symbol is a detail without a name, until there is more room.
const leastNamedPx = 3.5;

function drawDay(scene: Scene, frame: Frame, { spots, cells, labels: fixed }: Found): string {
  const { timeline, selected } = scene;
  const { settings, roads } = timeline.story;
  const chosen = cells ? spots.filter(({ place }) => selected !== null && place.id === selected) : spots;
  const shown = chosen.map((spot): Shown => ({ ...spot, ...placeMark(scene, spot.place.id) }));
  const labels = cells ? labelsOf([...new Set([...chosen, ...spots.slice(0, mostNames)])], frame, true) : fixed;
  const roadMarks = roads.map((road) => drawRoad(road, scene, frame));
  // What comes first in the story is drawn last, on top of the rest.
  const symbols = [...shown]
    .reverse()
    .map((each) => drawPlace(each, each.place.id === selected, frame.pressable ? nameOf(each, scene) : null));
  const leads = labels.map(({ lead }) => (lead ? drawLead(lead) : ''));
  const names = labels.map(({ text, x, middleY, fontPx, anchor, id }) => {
    const kind = id === '' ? 'country' : id === selected ? 'name selected' : 'name';
    // From the middle of the letters to their line.
    const y = round(middleY + fontPx * 0.35);
    return `<text x="${round(x)}" y="${y}" text-anchor="${anchor}" class="${kind}">${escapeText(text)}</text>`;
  });
  const { columns } = timeline;
  const dots =
    cells && columns && frame.crowd
      ? frame.crowd.drawCells(cells, columns, daysBetween(columns.eve, scene.day), settings.placeStatuses)
      : '';
  return [...roadMarks, ...leads, dots, ...symbols, ...names].join('');
}

/** The line from a symbol to the name that stands apart from it. */
function drawLead([x0, y0, x1, y1]: Lead): string {
  return `<path d="M${x0} ${y0}L${x1} ${y1}" fill="none" stroke="var(--ink)" stroke-width="0.8"/>`;
}

interface Shown extends Spot {
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
