// How does a day look in print? One SVG with everything that a reader needs to believe it: date, count, clock, legend, sources.

import { dotScreen } from '../drawing/cells.ts';
import { createDrawing } from '../drawing/drawing.ts';
import { drawGround, fineDetail } from '../drawing/ground.ts';
import { escapeText } from '../drawing/text.ts';
import { briefingOn } from '../readings/briefing.ts';
import type { Timeline } from '../readings/timeline.ts';
import type { Network } from '../roads/network.ts';
import type { Ground } from '../story/ground.ts';
import type { Day } from '../story/types.ts';
import { aspectOf, boundsOf, sizeOf } from '../story/view.ts';
import { briefingText, countText } from '../ui/day-messages.ts';
import { count, fullDay } from '../ui/format.ts';
import type { Scene } from '../ui/scene.ts';
import { words } from '../ui/words.ts';
import { addressOfDay } from './citation.ts';
import { creditsOf } from './credits.ts';
import { drawLegend } from './legend.ts';
import { paper, sans, serif } from './palette.ts';
import { setBlock, type Type } from './setting.ts';
import { standAlone, withoutControls } from './standalone.ts';

export interface PictureOptions {
  readonly timeline: Timeline;
  readonly network: Network;
  readonly day: Day;
  readonly ground: Ground;
  readonly scope: string; // a sentence on which reports count, where not all of them do; else empty
  readonly page: string; // the address of the page as the browser has it
}

export interface Picture {
  readonly svg: string; // a whole document
  readonly width: number; // px
  readonly height: number;
}

const width = 1200;
const marginPx = 40;
const innerPx = width - 2 * marginPx;
const mapPx = 780; // height
const insetPx = 310; // width

const headline: Type = text(serif, 600, paper.ink, 34, 0.5);
const date: Type = text(serif, 600, paper.ink, 24, 0.5);
const lead: Type = text(sans, 400, paper.ink, 18, 0.5);
const note: Type = text(sans, 400, paper.muted, 15, 0.5);
const key: Type = text(sans, 400, paper.ink, 15, 0.51);
const small: Type = text(sans, 400, paper.muted, 13, 0.5);

/** The picture of a day, always on light paper. */
export function drawPicture({ timeline, network, day, ground, scope, page }: PictureOptions): Picture {
  const { story, clock } = timeline;
  const { settings } = story;
  const { language } = settings;
  const sentence = countText(timeline, day);
  const dateText = fullDay(day, language);
  const { label, meaning } = words.clockNames[clock];
  const size = sizeOf(story);
  const sources = words.dataLine(count(size.reports, language), count(size.sources, language), story.version);

  const parts: string[] = [];
  let y = marginPx;
  const add = (content: string, type: Type, after: number) => {
    const { markup, height } = setBlock(content, type, marginPx, y, innerPx);
    parts.push(markup);
    y += height + after;
  };
  const rule = (stroke: string, strokePx: number, after: number) => {
    parts.push(`<path d="M${marginPx},${y}H${width - marginPx}" stroke="${stroke}" stroke-width="${strokePx}"/>`);
    y += after;
  };

  rule(paper.ink, 2, 14);
  add(settings.headline, headline, 10);
  add(dateText, date, 2);
  add(sentence, lead, 2);
  add([words.files.clock(label, meaning), scope].filter(Boolean).join(' '), note, 14);
  parts.push(drawMap({ timeline, network, day, selected: null, reach: null }, ground, y));
  y += mapPx + 14;
  const legend = drawLegend(settings, story.roads.length > 0, key, marginPx, y, innerPx);
  parts.push(legend.markup);
  y += legend.height + 10;
  if (settings.control !== '') add(settings.control, note, 12);
  rule(paper.rule, 1, 8);
  add(sources, small, 0);
  add(creditsOf(story).join(' · '), small, 0);
  add(addressOfDay({ page, day, clock }), small, 0);

  const height = Math.ceil(y + marginPx / 2);
  const about = `<title>${plain(`${settings.headline}: ${dateText}`)}</title><desc>${plain(`${label}. ${briefingText(briefingOn(timeline, day), settings)}`)}</desc>`;
  const svg = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${plain(language)}" role="img">${about}<rect width="${width}" height="${height}" fill="${paper.paper}"/>${parts.join('')}</svg>
`;
  return { svg, width, height };
}

/** The map with the inset in its corner, where the story names one. */
function drawMap(scene: Scene, ground: Ground, top: number): string {
  const { story } = scene.timeline;
  const bounds = boundsOf(story);
  const wholePx = Math.min(innerPx, mapPx * aspectOf(bounds));
  const { inset } = story.settings;
  const whole = createDrawing(drawGround(ground, bounds, wholePx, fineDetail, beyond), bounds, {
    width: innerPx,
    height: mapPx,
    radius: 8,
    fontPx: mapFontPx,
    crowd: dotScreen,
    align: inset ? 'left' : 'middle',
  });
  const map = frame(marginPx, top, whole.width, whole.height, whole.ground + whole.draw(scene));
  if (!inset) return map;
  const height = Math.round(insetPx / aspectOf(inset.bounds));
  // The names of countries are read on the whole map.
  const unnamed = { ...drawGround(ground, inset.bounds, insetPx, fineDetail), labels: [] };
  const part = createDrawing(unnamed, inset.bounds, {
    width: insetPx,
    height,
    radius: 7,
    fontPx: mapFontPx,
    crowd: dotScreen,
  });
  const [x, y] = [width - marginPx - insetPx, top + mapPx - height];
  const title = setBlock(inset.title, { ...small, attributes: key.attributes }, x + 8, y + 5, inset.title.length * 7.2);
  const drawn = part.ground + part.draw(scene);
  return `${map}<rect x="${x}" y="${y}" width="${insetPx}" height="${height}" fill="${paper.land}"/>${frame(x, y, insetPx, height, drawn)}<rect x="${x}" y="${y}" width="${insetPx}" height="${height}" fill="none" stroke="${paper['border-home']}"/><rect x="${x + 0.5}" y="${y + 0.5}" width="${inset.title.length * 7.2 + 16}" height="24" fill="${paper.land}"/>${title.markup}`;
}

// The frame is wider than the view that the story asks for.
const beyond = [0.5, 0.2] as const;
const mapFontPx = 15;

/** A drawing at a point; what lies outside of its box is cut off. */
function frame(x: number, y: number, boxWidth: number, boxHeight: number, markup: string): string {
  return `<svg x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" viewBox="0 0 ${boxWidth} ${boxHeight}" overflow="hidden" font-family="${sans}">${withoutControls(standAlone(markup, mapFontPx))}</svg>`;
}

function text(family: string, weight: number, fill: string, fontPx: number, glyph: number): Type {
  const attributes = `font-family="${family}" font-weight="${weight}" fill="${fill}"`;
  return { fontPx, linePx: Math.round(fontPx * 1.32), glyph, attributes };
}

function plain(content: string): string {
  return escapeText(withoutControls(content));
}
