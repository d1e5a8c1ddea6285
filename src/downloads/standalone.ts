// How does a drawing stand on its own? Colours as values and classes as attributes, so that any program opens it.

import { paper } from './palette.ts';

/** The markup of a drawing with nothing in it that the page's stylesheet would have to explain. */
export function standAlone(markup: string, fontPx: number): string {
  return (
    markup
      // The room for a finger is of no use on paper, and `transparent` is black to some programs.
      .replaceAll('<circle r="12" fill="transparent"/>', '')
      .replace(/ (?:data-feature="[^"]*"|class="(?:place|ground)")/g, '')
      .replace(/<text ([^>]*) class="name[^"]*">([^<]*)<\/text>/g, (_, place: string, text: string) =>
        haloed(place, text, fontPx),
      )
      .replace(
        /<text ([^>]*) class="country">([^<]*)<\/text>/g,
        (_, place: string, text: string) =>
          `<text ${place} font-size="${fontPx * 0.85}" letter-spacing="${fontPx * 0.14}" fill="${paper['place-name']}">${inCapitals(text)}</text>`,
      )
      // Only within tags: a text of the story that looks like a variable stays a text.
      .replace(/<[^>]*>/g, (tag) => tag.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colourOf(name)))
  );
}

/** The text without the characters that XML does not allow, not even as entities. */
export function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** Not every program knows `paint-order`, so that the casing of a name is a text of its own under it. */
function haloed(place: string, text: string, fontPx: number): string {
  const casing = `fill="${paper.land}" stroke="${paper.land}" stroke-width="3.4" stroke-linejoin="round"`;
  return `<text ${place} font-size="${fontPx}" ${casing} aria-hidden="true">${text}</text><text ${place} font-size="${fontPx}" fill="${paper.ink}">${text}</text>`;
}

/** Entities are no words. */
function inCapitals(text: string): string {
  return text.replace(/&[^;]+;|[^&]+/g, (part) => (part.startsWith('&') ? part : part.toLocaleUpperCase()));
}

function colourOf(name: string): string {
  return name in paper ? paper[name as keyof typeof paper] : paper.ink;
}
