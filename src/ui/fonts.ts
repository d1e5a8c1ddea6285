// Which letters does a map have? Those of Dateline, from its own folder, when the reader can use it already; until then the reader's own.

import sansText from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import serifText from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';

const faces = [
  ['Source Sans 3', '400', sansText],
  ['Source Sans 3', '600', sansBold],
  ['Source Serif 4', '400', serifText],
  ['Source Serif 4', '600', serifBold],
] as const;

let asked = false;

/** Offers the letters to the document, once; the browser fetches those that are used. A shadow cannot hold them. */
export function loadFonts() {
  if (asked) return;
  asked = true;
  for (const [family, weight, address] of faces) {
    document.fonts.add(new FontFace(family, `url(${JSON.stringify(address)})`, { weight, display: 'swap' }));
  }
}
