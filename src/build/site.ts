// What do others read of a page: search engines, social networks, systems that embed it? Tags for its head and files beside it.

import type { HtmlTagDescriptor } from 'vite';
import { frameSnippet } from '../ui/snippets.ts';
import { type OpeningParts, openingBriefing } from './first-page.ts';

export const cardName = 'card.png';
export const oembedName = 'oembed.json';
export const manifestName = 'dateline.json';

type Page = Pick<OpeningParts, 'story' | 'network' | 'timeline'>;

/** The tags of the head; what needs a whole address is there only where the build knows the one that it will have. */
export function headTags(page: Page, site: string | null): HtmlTagDescriptor[] {
  const { settings } = page.story;
  const text = openingBriefing(page);
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head' });
  const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });
  return [
    meta({ name: 'description', content: text }),
    meta({ property: 'og:title', content: settings.headline }),
    meta({ property: 'og:description', content: text }),
    meta({ property: 'og:type', content: 'article' }),
    ...(site === null
      ? []
      : [
          link({ rel: 'canonical', href: site }),
          meta({ property: 'og:url', content: site }),
          meta({ property: 'og:image', content: new URL(cardName, site).href }),
          meta({ property: 'og:image:width', content: '1200' }),
          meta({ property: 'og:image:height', content: '630' }),
          meta({ property: 'og:image:alt', content: text }),
          meta({ name: 'twitter:card', content: 'summary_large_image' }),
          link({
            rel: 'alternate',
            type: 'application/json+oembed',
            href: new URL(oembedName, site).href,
            title: settings.headline,
          }),
        ]),
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      injectTo: 'head',
      // A text of the story must not end the script that it stands in.
      children: JSON.stringify(dataset(page, site, text)).replaceAll('<', '\\u003c'),
    },
  ];
}

/**
 * Has the browser fetch the story of the page beside its script, which would only ask for it later;
 * but behind the style, for which the first picture waits.
 */
export function preloadTag(file: string): HtmlTagDescriptor {
  const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, fetchpriority: 'low', href: `./${file}` };
  return { tag: 'link', attrs, injectTo: 'head' };
}

/** Has the browser fetch scripts of the site beside that of the page, which would only ask for them later. */
export function scriptTags(files: readonly string[], toSite = './'): HtmlTagDescriptor[] {
  return files.map((file) => ({
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: toSite + file },
    injectTo: 'head',
  }));
}

/** The story as a schema.org Dataset. */
function dataset({ story }: Page, site: string | null, description: string) {
  const { settings, licences } = story;
  const [west, south, east, north] = settings.view ?? [];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: story.title,
    description,
    version: story.version,
    inLanguage: settings.language,
    temporalCoverage: `${settings.firstDay}/${settings.lastDay}`,
    ...(west === undefined
      ? {}
      : {
          spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } },
        }),
    ...(licences[0] ? { license: licences[0].path || licences[0].name } : {}),
    variableMeasured: ['status', 'grade', 'challenge'],
    isAccessibleForFree: true,
    ...(site === null ? {} : { url: site, thumbnailUrl: new URL(cardName, site).href }),
  };
}

/** The reply to an oEmbed request (1.0, type rich), for a host that serves files only. */
export function oembedOf(page: Page, site: string) {
  const { settings } = page.story;
  const { width, height } = { width: 800, height: 1000 };
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Dateline',
    provider_url: site,
    title: settings.headline,
    width,
    height,
    html: frameSnippet({ folder: site, title: settings.headline, query: 'embed', height, picture: null }),
    thumbnail_url: new URL(cardName, site).href,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
