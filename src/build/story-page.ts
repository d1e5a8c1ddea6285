// How does the page of one story differ from that of another? Its first picture, its tags, and where its parts lie.

import type { HtmlTagDescriptor } from 'vite';
import { escapeText } from '../drawing/text.ts';
import { words } from '../ui/words.ts';
import { firstPage, type OpeningParts } from './first-page.ts';
import type { Addresses } from './ready.ts';

const placeholder = '<!-- the opening day -->';
const opening = '<div id="dateline"';

export interface StoryPage {
  readonly page: OpeningParts | null; // `null` where the story is refused: the script tells why
  readonly tags: readonly HtmlTagDescriptor[];
  /** The address of every story of the site as seen from this page, by its id. */
  readonly stories: Readonly<Record<string, string>>;
  readonly list: string; // the address of the page that lists them
  /** Where the parts of this story lie, where it is not the one that the script was built with. */
  readonly parts: Addresses | null;
}

/** Whether a page is one that shows a story. */
export function showsStory(html: string): boolean {
  return html.includes(placeholder);
}

/** The page of a story out of the one that all share. */
export function writeStoryPage(template: string, { page, tags, stories, list, parts }: StoryPage): string {
  const data = [
    ...(Object.keys(stories).length > 1
      ? [` data-stories="${escapeText(JSON.stringify(stories))}" data-list="${escapeText(list)}"`]
      : []),
    ...(parts ? [` data-parts="${escapeText(JSON.stringify(parts))}"`] : []),
  ];
  const title = page ? `<title>${escapeText(page.story.settings.headline)} – Dateline</title>` : null;
  // The language is the story's from the beginning: one that changes has the browser lay out all text again.
  const lang = page ? `<html lang="${escapeText(page.story.settings.language)}" dir="${words.direction}">` : null;
  return template
    .replace('<html lang="en">', (before) => lang ?? before)
    .replace(/<title>[^<]*<\/title>/, (before) => title ?? before)
    .replace('</head>', () => `${tags.map(writeTag).join('\n')}</head>`)
    .replace(opening, () => `${opening} dir="${words.direction}"${data.join('')}`)
    .replace(placeholder, () => (page ? firstPage(page) : ''));
}

/**
 * The page that all share, with what it asks for in order: the style before the scripts, since the first picture waits
 * for it and they would take its place on a slow line; then the script that works while that of the page travels.
 */
export function inOrder(html: string, ahead: string | undefined): string {
  const [style] = /\s*<link rel="stylesheet"[^>]*>/.exec(html) ?? [''];
  const script = ahead ? `\n    <script type="module" crossorigin src="./${ahead}"></script>` : '';
  return html.replace(style, '').replace(/\s*<script type="module"/, (page) => style + script + page);
}

/** A page that lies one folder deeper finds what it needs one folder up. */
export function oneDeeper(html: string): string {
  return html.replace(/\b(src|href)="\.\//g, '$1="../');
}

function writeTag({ tag, attrs, children }: HtmlTagDescriptor): string {
  const written = Object.entries(attrs ?? {})
    .filter(([, value]) => value !== false && value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`))
    .join('');
  // Only a script has children here, and they are JSON that cannot end it.
  return children === undefined ? `<${tag}${written}>` : `<${tag}${written}>${String(children)}</${tag}>`;
}
