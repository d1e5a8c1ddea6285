// How does a story reach the page? At build time it is checked once and written beside the page as data;
// while editing, it is read anew at each change and its issues are shown instead of the map.

import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { drawCard } from '../downloads/card.ts';
import { packPage } from '../drawing/pack-page.ts';
import { type PageParts, unpackPage } from '../drawing/page-data.ts';
import { escapeText } from '../drawing/text.ts';
import { createTimeline } from '../readings/timeline.ts';
import type { Ground } from '../story/ground.ts';
import { type Issue, writeIssue } from '../story/issue.ts';
import { readStoryFolder } from '../story/load.ts';
import { packGround } from '../story/pack-ground.ts';
import { type Parsed, parseStory } from '../story/parse.ts';
import { storyFiles } from '../story/tables.ts';
import { firstPage } from './first-page.ts';
import { toPng } from './raster.ts';
import { cardName, headTags, manifestName, oembedName, oembedOf, preloadTag } from './site.ts';

const parts = ['page', 'shapes', 'texts', 'ground'] as const;
type Part = (typeof parts)[number];

const moduleId = 'virtual:dateline';
const resolvedId = `\0${moduleId}`;
const devPath = '/@dateline/';
const placeholder = '<!-- the opening day -->';

/**
 * Serves the story of a folder to the page under `virtual:dateline`, which exports the address of each part.
 * With the address that the site will have, what others read of it (cards, oEmbed) is written too.
 */
export function storyPlugin(folder: string, site?: string): Plugin {
  const root = resolve(folder);
  const address = site ? site.replace(/\/?$/, '/') : null;
  const references = new Map<Part, string>();
  let building = false;
  let made: Made | null = null;
  /** The story of the folder, made ready once for a build, and anew at each look while it is edited. */
  const make = () => {
    const fresh = (building && made) || makeStory(root);
    made = fresh;
    return fresh;
  };
  return {
    name: 'dateline-story',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      made = null;
    },
    resolveId(id) {
      return id === moduleId ? resolvedId : null;
    },
    load(id) {
      if (id !== resolvedId) return null;
      if (!building) return exportsOf((part) => JSON.stringify(`${devPath}${part}.json`));
      const { issues, parts: written } = make();
      if (issues) throw new Error(`the story is refused:\n${issues.map(writeIssue).join('\n')}`);
      return exportsOf((part) => {
        const reference = this.emitFile({ type: 'asset', name: `${part}.json`, source: JSON.stringify(written[part]) });
        references.set(part, reference);
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      });
    },
    transformIndexHtml(html, { bundle }) {
      if (!html.includes(placeholder)) return html;
      const { issues, page } = make();
      if (issues) return html;
      const readings = Object.keys(bundle ?? {}).find((name) => /^assets\/page-.*\.json$/.test(name));
      const tags = [...(readings ? [preloadTag(readings)] : []), ...headTags(page, address)];
      // The language is the story's from the beginning: one that changes has the browser lay out all text again.
      const ownHtml = html.replace('<html lang="en">', `<html lang="${escapeText(page.story.settings.language)}">`);
      return { html: ownHtml.replace(placeholder, () => firstPage(page)), tags };
    },
    async generateBundle() {
      const { issues, page, ground } = make();
      if (issues) return;
      const { story, network } = page;
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit(
        manifestName,
        JSON.stringify(Object.fromEntries([...references].map(([part, id]) => [part, this.getFileName(id)]))),
      );
      const timeline = createTimeline(story, 'as-reported');
      const scene = { timeline, network, day: story.settings.openingDay, selected: null, reach: null };
      emit(cardName, await toPng(drawCard(scene, ground).svg));
      if (address) emit(oembedName, JSON.stringify(oembedOf(page, address), null, 2));
    },
    configureServer(server) {
      const known: readonly string[] = [...storyFiles.needed, ...storyFiles.optional];
      server.watcher.add(root);
      server.watcher.on('change', (path) => {
        if (known.includes(basename(path)) && resolve(path).startsWith(root)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0];
        if (path === `/${manifestName}`) {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(Object.fromEntries(parts.map((each) => [each, `${devPath}${each}.json`]))));
          return;
        }
        const part = parts.find((each) => path === `${devPath}${each}.json`);
        if (!part) return next();
        const { issues, parts: written } = make();
        if (issues) server.config.logger.error(issues.map(writeIssue).join('\n'));
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(issues ? { issues } : written[part]));
      });
    },
  };
}

/** A story that is ready to travel, part by part, and as the page unpacks it; or what is wrong with it. */
type Made =
  | {
      readonly issues: null;
      readonly parts: Readonly<Record<Part, unknown>>;
      readonly page: PageParts;
      readonly ground: Ground;
    }
  | { readonly issues: readonly Issue[]; readonly parts: null; readonly page: null; readonly ground: null };

function makeStory(root: string): Made {
  const parsed = readStory(root);
  if (!parsed.ok) return { issues: parsed.issues, parts: null, page: null, ground: null };
  const { ground } = parsed;
  const { data, shapes, texts } = packPage(parsed.story, parsed.texts, ground);
  return {
    issues: null,
    parts: { page: data, shapes, texts, ground: packGround(ground) },
    page: unpackPage(data, shapes),
    ground,
  };
}

function exportsOf(address: (part: Part) => string): string {
  return `export const addresses = { ${parts.map((part) => `${part}: ${address(part)}`).join(', ')} };`;
}

function readStory(root: string): Parsed {
  try {
    return parseStory(readStoryFolder(root));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const issue: Issue = { file: root, row: null, column: null, expected: 'a story folder', found, remedy: null };
    return { ok: false, issues: [issue] };
  }
}
