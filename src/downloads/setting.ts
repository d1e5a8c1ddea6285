// How is a text set in lines without a browser to measure it?

import { escapeText } from '../drawing/text.ts';
import { withoutControls } from './standalone.ts';

export interface Type {
  readonly fontPx: number;
  readonly linePx: number;
  readonly glyph: number; // the mean advance of a letter in ems, with a little to spare
  readonly attributes: string; // of the text, as SVG
}

/** How wide a text is at most, about. */
export function widthOf(text: string, { fontPx, glyph }: Type): number {
  return text.length * fontPx * glyph;
}

/** The text broken into lines that are no wider than a width; a word that is wider has a line of its own. @internal */
export function breakLines(text: string, type: Type, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, type) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** One line of text whose left end and baseline are at a point. */
export function setLine(text: string, type: Type, x: number, y: number): string {
  return isFromRight(text)
    ? writeLine(text, type, x, y, ' direction="rtl" text-anchor="end"')
    : writeLine(text, type, x, y);
}

/** A text in lines from the side where it begins, and how much height it takes. */
export function setBlock(
  text: string,
  type: Type,
  x: number,
  top: number,
  width: number,
): { readonly markup: string; readonly height: number } {
  const lines = breakLines(text, type, width);
  const [from, more] = isFromRight(text) ? [x + width, ' direction="rtl"'] : [x, ''];
  const markup = lines
    .map((line, index) => writeLine(line, type, from, top + index * type.linePx + type.fontPx, more))
    .join('');
  return { markup, height: lines.length * type.linePx };
}

/** Whether a text is read from the right, as that of Hebrew and Arabic script is. */
function isFromRight(text: string): boolean {
  return /[\u0590-\u08ff]/.test(text);
}

function writeLine(text: string, { fontPx, attributes }: Type, x: number, y: number, more = ''): string {
  return `<text x="${x}" y="${y}" font-size="${fontPx}" ${attributes}${more}>${escapeText(withoutControls(text))}</text>`;
}
