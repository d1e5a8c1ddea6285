// What do the marks of a picture mean? The legend as SVG, in rows that flow.

import { drawSymbol } from '../drawing/drawing.ts';
import { round } from '../drawing/project.ts';
import { drawCross, roadStrokes } from '../drawing/roads.ts';
import type { Settings } from '../story/settings.ts';
import { type PlaceMark, placeMarks, roadMarks } from '../ui/legend.ts';
import type { RoadLook } from '../ui/look.ts';
import { setLine, type Type, widthOf } from './setting.ts';
import { standAlone } from './standalone.ts';

/** The marks of places, then those of roads where the story has some, and how much height they take. */
export function drawLegend(
  settings: Settings,
  hasRoads: boolean,
  type: Type,
  left: number,
  top: number,
  width: number,
): { readonly markup: string; readonly height: number } {
  const groups = [placeItems(settings), ...(hasRoads ? [roadItems(settings)] : [])];
  let y = top;
  const marks: string[] = [];
  for (const items of groups) {
    let x = left;
    for (const { mark, markPx, text } of items) {
      const itemPx = markPx + gapPx + widthOf(text, type);
      if (x > left && x + itemPx > left + width) {
        x = left;
        y += rowPx;
      }
      marks.push(
        `<g transform="translate(${round(x + markPx / 2)},${y + rowPx / 2})">${mark}</g>`,
        setLine(text, type, round(x + markPx + gapPx), y + rowPx / 2 + type.fontPx * 0.35),
      );
      x += itemPx + betweenPx;
    }
    y += rowPx;
  }
  return { markup: standAlone(marks.join(''), type.fontPx), height: y - top };
}

const rowPx = 28;
const gapPx = 7;
const betweenPx = 20;
const placePx = 22;
const roadPx = 36;
const radius = 7;

interface Item {
  readonly mark: string; // around 0, 0
  readonly markPx: number; // its width
  readonly text: string;
}

function placeItems(settings: Settings): readonly Item[] {
  const sizes: Partial<Record<PlaceMark['kind'], number>> = { ring: radius - 1, small: radius * 0.62 };
  return placeMarks(settings).map(({ kind, look, text }) => ({
    mark: drawSymbol(look, sizes[kind] ?? radius),
    markPx: placePx,
    text,
  }));
}

function roadItems(settings: Settings): readonly Item[] {
  return roadMarks(settings).map(({ look, text }) => ({ mark: roadMark(look), markPx: roadPx, text }));
}

function roadMark(look: RoadLook): string {
  const line = `<path d="M${-roadPx / 2},0H${roadPx / 2}" fill="none" ${roadStrokes[look]}/>`;
  return look === 'broken' ? `${line}${drawCross([0, 0])}` : line;
}
