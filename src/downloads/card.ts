// What does a day look like on a social card? The map at the left, the date and the count at the right, 1200 by 630 px.

import { dotScreen } from '../drawing/cells.ts';
import { createDrawing } from '../drawing/drawing.ts';
import { drawGround, fineDetail } from '../drawing/ground.ts';
import type { Ground } from '../story/ground.ts';
import { aspectOf, boundsOf } from '../story/view.ts';
import { countText } from '../ui/day-messages.ts';
import { fullDay } from '../ui/format.ts';
import type { Scene } from '../ui/scene.ts';
import { words } from '../ui/words.ts';
import { paper, sans, serif } from './palette.ts';
import { setBlock, type Type } from './setting.ts';
import { standAlone, withoutControls } from './standalone.ts';

const width = 1200;
const height = 630;
const mapPx = 760;
const textLeft = mapPx + 40;
const textPx = width - textLeft - 40;

/** The card of a scene as an SVG document. */
export function drawCard(
  scene: Scene,
  ground: Ground,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const { timeline, day } = scene;
  const { story, clock } = timeline;
  const { settings } = story;
  const bounds = boundsOf(story);
  const boundsPx = Math.min(mapPx, height * aspectOf(bounds));
  const picture = drawGround(ground, bounds, boundsPx, fineDetail, [0.4, 0.3]);
  const map = createDrawing(picture, bounds, { width: mapPx, height, radius: 8, fontPx: 15, crowd: dotScreen });
  const parts: string[] = [];
  let y = 56;
  const add = (text: string, type: Type, after: number) => {
    const block = setBlock(text, type, textLeft, y, textPx);
    parts.push(block.markup);
    y += block.height + after;
  };
  add(settings.headline, typeOf(serif, 600, paper.ink, 34, 0.5), 26);
  add(fullDay(day, settings.language), typeOf(serif, 600, paper.ink, 28, 0.5), 10);
  add(countText(timeline, day), typeOf(sans, 400, paper.ink, 24, 0.5), 18);
  add(words.clockNames[clock].label, typeOf(sans, 400, paper.muted, 19, 0.5), 0);
  const drawn = withoutControls(standAlone(map.ground + map.draw(scene), 15));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${paper.paper}"/><svg width="${mapPx}" height="${height}" viewBox="0 0 ${mapPx} ${height}" overflow="hidden" font-family="${sans}">${drawn}</svg><path d="M${mapPx + 0.5},0V${height}" stroke="${paper.rule}"/>${parts.join('')}</svg>`;
  return { svg, width, height };
}

function typeOf(family: string, weight: number, fill: string, fontPx: number, glyph: number): Type {
  const attributes = `font-family="${family}" font-weight="${weight}" fill="${fill}"`;
  return { fontPx, linePx: Math.round(fontPx * 1.25), glyph, attributes };
}
