// The drawing of a day as a figure: the map where there is no WebGL, and the inset of a crowded part.

import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Direction, type Mark, nextMark } from '../drawing/neighbours.ts';

/** SVG markup of our own, in which every text of the story has been escaped where it was drawn. */
export interface Picture {
  readonly width: number; // px
  readonly height: number;
  readonly ground: string;
  readonly day: string;
  readonly label: string;
  /** The place that a point (px) of a picture means whose places carry no ids, since they are very many; else `null`. */
  readonly placeAt: ((x: number, y: number) => string | null) | null;
}

/**
 * A picture; a press on a mark tells the id that it carries, a press beside one tells `null`.
 * It is one stop for the Tab key; arrow keys go from place to place, Enter and Space press.
 */
export function pictureView(picture: Picture, select: (id: string | null) => void): TemplateResult {
  const { placeAt } = picture;
  const press = (event: Event) =>
    select(markOf(event)?.getAttribute('data-feature') ?? (placeAt && placeUnder(event, placeAt)));
  const key = (event: KeyboardEvent & { currentTarget: SVGSVGElement }) => {
    const mark = markOf(event);
    const direction = directions[event.key];
    if (direction) {
      const next = nextMark(marksIn(event.currentTarget), mark?.getAttribute('data-feature') ?? null, direction);
      if (next !== null)
        event.currentTarget.querySelector<SVGElement>(`.place[data-feature="${CSS.escape(next)}"]`)?.focus();
    } else if (mark && (event.key === 'Enter' || event.key === ' ')) press(event);
    else return;
    event.preventDefault();
  };
  return html`<svg class="drawing" viewBox="0 0 ${picture.width} ${picture.height}" role=${placeAt ? 'img' : 'group'} tabindex=${placeAt ? nothing : 0} aria-label=${picture.label} @click=${press} @keydown=${key}>
    ${unsafeSVG(picture.ground)}${unsafeSVG(picture.day)}
  </svg>`;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function markOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('[data-feature]') : null;
}

/** The place that a press of the pointer means, in the px of the drawing. */
function placeUnder(event: Event, placeAt: (x: number, y: number) => string | null): string | null {
  const { currentTarget: svg } = event;
  const toDrawing = svg instanceof SVGSVGElement && svg.getScreenCTM()?.inverse();
  if (!toDrawing || !(event instanceof MouseEvent)) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toDrawing);
  return placeAt(x, y);
}

/** The places of a drawing with their middles on the screen, the first of the story first. */
function marksIn(svg: SVGSVGElement): readonly Mark[] {
  return [...svg.querySelectorAll('.place')].reverse().map((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return { id: mark.getAttribute('data-feature') ?? '', x: x + width / 2, y: y + height / 2 };
  });
}

/** How far the moving map is. */
export type MapState = 'still' | 'waiting' | 'ready' | 'lost' | 'missing';

export interface FigureProps {
  readonly picture: Picture | null; // shown until the moving map stands, and for ever where it cannot
  readonly select: (id: string | null) => void;
  readonly tooltip: TemplateResult | null;
  readonly state: MapState;
}

/** The frame of the map: the drawing, and over it the room for the moving map. */
export function figureView({ picture, select, tooltip, state }: FigureProps): TemplateResult {
  return html`<div class="map" data-state=${state}>
    <div class="map-drawing" ?hidden=${picture === null}>${picture ? pictureView(picture, select) : nothing}</div>
    <div class="map-canvas"></div>
    ${tooltip ?? nothing}
  </div>`;
}
