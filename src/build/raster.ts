// How does a picture become pixels where there is no browser? By resvg, with the letters of the page.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { once } from '../state/lazy.ts';

const { resolve } = createRequire(import.meta.url);
const ready = once(() => initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))));
const faces = [
  'source-sans-3-latin-400',
  'source-sans-3-latin-600',
  'source-serif-4-latin-400',
  'source-serif-4-latin-600',
];

/** The SVG document as a PNG. */
export async function toPng(svg: string): Promise<Uint8Array> {
  await ready();
  const fontBuffers = faces.map((face) => {
    const family = face.replace(/-latin-.*/, '');
    return openWoff(readFileSync(resolve(`@fontsource/${family}/files/${face}-normal.woff`)));
  });
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svg, { font }).render().asPng();
}

/** The font in a WOFF 1.0 file (W3C), which is that of a TrueType file in other wrapping. @internal */
export function openWoff(woff: Buffer): Uint8Array {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const flavour = woff.readUInt32BE(4);
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = woffHeader + index * woffEntry;
    const [tag, at, packed, size, sum] = [0, 4, 8, 12, 16].map((offset) => woff.readUInt32BE(entry + offset));
    const bytes = woff.subarray(at, (at ?? 0) + (packed ?? 0));
    return { tag: tag ?? 0, sum: sum ?? 0, bytes: (packed ?? 0) < (size ?? 0) ? inflateSync(bytes) : bytes };
  });
  const largest = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(sfntHeader + count * sfntEntry);
  header.writeUInt32BE(flavour, 0);
  for (const [offset, value] of [count, largest * 16, Math.log2(largest), (count - largest) * 16].entries())
    header.writeUInt16BE(value, 4 + offset * 2);
  let at = header.length;
  const bodies = tables.map(({ tag, sum, bytes }, index) => {
    for (const [offset, value] of [tag, sum, at, bytes.length].entries())
      header.writeUInt32BE(value, sfntHeader + index * sfntEntry + offset * 4);
    const body = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(body);
    at += body.length;
    return body;
  });
  return Buffer.concat([header, ...bodies]);
}

const woffHeader = 44;
const woffEntry = 20;
const sfntHeader = 12;
const sfntEntry = 16;
