// What lies in the folder of a story on the site? What others read of it, and for a further story its parts and its page too.

import { drawCard } from '../downloads/card.ts';
import { speak } from '../ui/words.ts';
import { type CrowdParts, namedByContent } from './crowd-files.ts';
import { openingScene } from './first-page.ts';
import { toPng } from './raster.ts';
import { type Part, parts, type StoryFolder, type Whole } from './ready.ts';
import { cardName, headTags, manifestName, oembedName, oembedOf, preloadTag, scriptTags } from './site.ts';
import { oneDeeper, writeStoryPage } from './story-page.ts';

export interface SiteFile {
  readonly fileName: string; // from the root of the site
  readonly source: string | Uint8Array;
}

/** The files that tell others of a story: where its parts lie, its card and, where the address is known, its oEmbed reply. */
export async function filesForOthers(
  { page, ground }: Whole,
  at: string,
  manifest: Readonly<Record<string, unknown>>,
  site: string | null,
): Promise<readonly SiteFile[]> {
  await speak(page.story.settings.language);
  const reply =
    site === null ? [] : [{ fileName: `${at}${oembedName}`, source: JSON.stringify(oembedOf(page, site), null, 2) }];
  return [
    { fileName: `${at}${manifestName}`, source: JSON.stringify(manifest) },
    { fileName: `${at}${cardName}`, source: await toPng(drawCard(openingScene(page), ground).svg) },
    ...reply,
  ];
}

export interface FurtherStory {
  readonly id: string;
  readonly made: Whole;
  readonly crowd: CrowdParts | null; // what else travels of very many places
  readonly scripts: readonly string[]; // of the site, that its page needs besides those of the template
  readonly all: readonly StoryFolder[]; // the main story first
  readonly template: string; // the page that all stories share
  readonly site: string | null;
}

/** The folder of a story beside the main one: its parts, its page, and what articles may ask for under its address. */
export async function filesOfFurtherStory({
  id,
  made,
  crowd,
  scripts,
  all,
  template,
  site,
}: FurtherStory): Promise<readonly SiteFile[]> {
  const at = `${id}/`;
  const names = Object.fromEntries(
    parts.map((part) => [part, namedByContent(`${part}.json`, JSON.stringify(made.parts[part]))]),
  ) as Record<Part, string>;
  const addresses = crowd ? { ...names, crowd: crowd.addresses } : names;
  const own = site && `${site}${at}`;
  await speak(made.page.story.settings.language);
  const page = writeStoryPage(oneDeeper(template), {
    page: made.page,
    tags: [...scriptTags(scripts, '../'), preloadTag(names.page), ...headTags(made.page, own)],
    stories: Object.fromEntries(
      all.map((each, index) => [each.id, index === 0 ? '../' : each.id === id ? './' : `../${each.id}/`]),
    ),
    list: '../stories/',
    parts: addresses,
  });
  return [
    ...parts.map((part) => ({ fileName: `${at}${names[part]}`, source: JSON.stringify(made.parts[part]) })),
    ...(await filesForOthers(made, at, addresses, own)),
    ...(crowd?.files ?? []).map(({ fileName, source }) => ({ fileName: at + fileName, source })),
    { fileName: `${at}index.html`, source: page },
  ];
}
