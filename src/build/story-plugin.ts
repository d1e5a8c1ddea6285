// How does a story reach the page? At build time it is checked once and written beside the page as data;
// while editing, it is read anew at each change and its issues are shown instead of the map.

import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { drawCard } from '../downloads/card.ts';
import { packPage } from '../drawing/pack-page.ts';
import { unpackPage } from '../drawing/page-data.ts';
import { createTimeline } from '../readings/timeline.ts';
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
  return {
    name: 'dateline-story',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId(id) {
      return id === moduleId ? resolvedId : null;
    },
    load(id) {
      if (id !== resolvedId) return null;
      if (!building) return exportsOf((part) => JSON.stringify(`${devPath}${part}.json`));
      const parsed = readStory(root);
      if (!parsed.ok) throw new Error(`the story is refused:\n${parsed.issues.map(writeIssue).join('\n')}`);
      const made = partsOf(parsed);
      return exportsOf((part) => {
        const reference = this.emitFile({ type: 'asset', name: `${part}.json`, source: JSON.stringify(made[part]) });
        references.set(part, reference);
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      });
    },
    transformIndexHtml(html, { bundle }) {
      if (!html.includes(placeholder)) return html;
      const parsed = readStory(root);
      if (!parsed.ok) return html;
      const { data, shapes } = packPage(parsed.story, parsed.texts, parsed.ground);
      const page = unpackPage(data, shapes);
      const readings = Object.keys(bundle ?? {}).find((name) => /^assets\/page-.*\.json$/.test(name));
      const tags = [...(readings ? [preloadTag(readings)] : []), ...headTags(page, address)];
      return { html: html.replace(placeholder, () => firstPage(page)), tags };
    },
    async generateBundle() {
      const parsed = readStory(root);
      if (!parsed.ok) return;
      const { data, shapes } = packPage(parsed.story, parsed.texts, parsed.ground);
      const { story, network } = unpackPage(data, shapes);
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit(
        manifestName,
        JSON.stringify(Object.fromEntries([...references].map(([part, id]) => [part, this.getFileName(id)]))),
      );
      const timeline = createTimeline(story, 'as-reported');
      const scene = { timeline, network, day: story.settings.openingDay, selected: null, reach: null };
      emit(cardName, await toPng(drawCard(scene, parsed.ground).svg));
      if (address) emit(oembedName, JSON.stringify(oembedOf({ story, network }, address), null, 2));
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
        const parsed = readStory(root);
        if (!parsed.ok) server.config.logger.error(parsed.issues.map(writeIssue).join('\n'));
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(parsed.ok ? partsOf(parsed)[part] : { issues: parsed.issues }));
      });
    },
  };
}

/** What travels to the page, part by part. */
function partsOf({ story, texts, ground }: Parsed & { ok: true }): Readonly<Record<Part, unknown>> {
  const made = packPage(story, texts, ground);
  return { page: made.data, shapes: made.shapes, texts: made.texts, ground: packGround(ground) };
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
