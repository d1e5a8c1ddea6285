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

/** One line of text with its baseline at a point. */
export function setLine(text: string, type: Type, x: number, y: number): string {
  return `<text x="${x}" y="${y}" font-size="${type.fontPx}" ${type.attributes}>${escapeText(withoutControls(text))}</text>`;
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
  // What is read from the right begins there.
  const isFromRight = /[\u0590-\u08ff]/.test(text);
  const own = isFromRight ? { ...type, attributes: `${type.attributes} direction="rtl"` } : type;
  const from = isFromRight ? x + width : x;
  const markup = lines.map((line, index) => setLine(line, own, from, top + index * type.linePx + type.fontPx)).join('');
  return { markup, height: lines.length * type.linePx };
}
