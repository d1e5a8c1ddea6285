// The drawing of a day as a figure: the map where there is no WebGL, and the inset of a crowded part.

import { html, nothing, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';

/** SVG markup of our own, in which every text of the story has been escaped where it was drawn. */
export interface Picture {
  readonly width: number; // px
  readonly height: number;
  readonly ground: string;
  readonly day: string;
  readonly label: string;
}

/** A picture; a press on a mark tells the id that it carries, a press beside one tells `null`. */
export function pictureView(picture: Picture, select: (id: string | null) => void): TemplateResult {
  const press = (event: Event) => {
    const mark = event.target instanceof Element ? event.target.closest('[data-feature]') : null;
    select(mark?.getAttribute('data-feature') ?? null);
  };
  return html`<svg class="drawing" viewBox="0 0 ${picture.width} ${picture.height}" role="img" aria-label=${picture.label} @click=${press}>
    ${unsafeSVG(picture.ground)}${unsafeSVG(picture.day)}
  </svg>`;
}

/** How far the moving map is. */
export type MapState = 'waiting' | 'ready' | 'missing';

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
