// What do the marks of a picture mean? The legend as SVG, in rows that flow.

import { drawCross, drawSymbol, roadStrokes } from '../drawing/drawing.ts';
import { round } from '../drawing/project.ts';
import type { Settings } from '../story/settings.ts';
import { type PlaceLook, type RoadLook, statusLook } from '../ui/look.ts';
import { words } from '../ui/words.ts';
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

function placeItems({ placeStatuses, placeClasses, staleAfterDays }: Settings): readonly Item[] {
  const [first, second] = placeStatuses;
  const place = (look: PlaceLook, text: string, size = radius): Item => ({
    mark: drawSymbol(look, size),
    markPx: placePx,
    text,
  });
  const small = placeClasses.filter((each) => !each.counted && !each.silent);
  return [
    ...placeStatuses.map((status) => place(statusLook(status), status.label)),
    place({ kind: 'unread' }, words.unread),
    ...(first ? [place({ ...statusLook(first), hollow: true }, words.hollow)] : []),
    ...(first && second
      ? [place({ ...statusLook(first), ring: second.color }, words.ring(second.label.toLocaleLowerCase()), 6)]
      : []),
    ...(first ? [place({ ...statusLook(first), faded: true }, words.faded(staleAfterDays))] : []),
    ...(first ? small.map((each) => place(statusLook(first), `${each.one}, ${words.crossing}`, radius * 0.62)) : []),
  ];
}

function roadItems({ roadStatuses }: Settings): readonly Item[] {
  const road = (look: RoadLook, text: string): Item => ({ mark: roadMark(look), markPx: roadPx, text });
  return [
    ...roadStatuses.map(({ stroke, label }) => road(stroke, `${words.road} ${label.toLocaleLowerCase()}`)),
    road('plain', words.plainRoad),
    road('derived', words.derived),
  ];
}

function roadMark(look: RoadLook): string {
  const line = `<path d="M${-roadPx / 2},0H${roadPx / 2}" fill="none" ${roadStrokes[look]}/>`;
  return look === 'broken' ? `${line}${drawCross([0, 0])}` : line;
}
