// How does a story reach the page? At build time it is checked once and written beside the page as data;
// while editing, it is read anew at each change and its issues are shown instead of the map.

import { basename, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { escapeText } from '../drawing/text.ts';
import { briefingOn } from '../readings/briefing.ts';
import { createTimeline } from '../readings/timeline.ts';
import { createNetwork } from '../roads/network.ts';
import { reachOf } from '../roads/reach.ts';
import { type Issue, writeIssue } from '../story/issue.ts';
import { readStoryFolder } from '../story/load.ts';
import { type Parsed, parseStory } from '../story/parse.ts';
import { storyFiles } from '../story/tables.ts';
import type { Story } from '../story/types.ts';
import { briefingText } from '../ui/day-messages.ts';
import { briefingReachText } from '../ui/road-messages.ts';

const parts = ['story', 'texts', 'ground'] as const;
type Part = (typeof parts)[number];

const moduleId = 'virtual:dateline';
const resolvedId = `\0${moduleId}`;
const devPath = '/@dateline/';

/** Serves the story of a folder to the page under `virtual:dateline`, which exports the address of each part. */
export function storyPlugin(folder: string): Plugin {
  const root = resolve(folder);
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
      return exportsOf((part) => {
        const reference = this.emitFile({ type: 'asset', name: `${part}.json`, source: bodyOf(parsed, part) });
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      });
    },
    transformIndexHtml() {
      const parsed = readStory(root);
      return parsed.ok ? headTags(parsed.story) : [];
    },
    configureServer(server) {
      const known: readonly string[] = [...storyFiles.needed, ...storyFiles.optional];
      server.watcher.add(root);
      server.watcher.on('change', (path) => {
        if (known.includes(basename(path)) && resolve(path).startsWith(root)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const part = parts.find((each) => request.url?.split('?')[0] === `${devPath}${each}.json`);
        if (!part) return next();
        const parsed = readStory(root);
        if (!parsed.ok) server.config.logger.error(parsed.issues.map(writeIssue).join('\n'));
        response.setHeader('content-type', 'application/json');
        response.end(parsed.ok ? bodyOf(parsed, part) : JSON.stringify({ issues: parsed.issues }));
      });
    },
  };
}

/** The opening day in words, for those who read without a script, and for search engines and social cards. */
function headTags(story: Story): HtmlTagDescriptor[] {
  const { settings } = story;
  const timeline = createTimeline(story, 'as-reported');
  const reach = reachOf(timeline, createNetwork(story));
  const text = [
    briefingText(briefingOn(timeline, settings.openingDay), settings),
    briefingReachText(reach && { story, reach }, settings.openingDay),
  ]
    .filter(Boolean)
    .join(' ');
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head' });
  return [
    meta({ name: 'description', content: text }),
    meta({ property: 'og:title', content: settings.headline }),
    meta({ property: 'og:description', content: text }),
    meta({ property: 'og:type', content: 'article' }),
    {
      tag: 'noscript',
      injectTo: 'body',
      children: `<main><h1>${escapeText(settings.headline)}</h1><p>${escapeText(settings.standfirst)}</p><p>${escapeText(text)}</p></main>`,
    },
  ];
}

function exportsOf(address: (part: Part) => string): string {
  return parts.map((part) => `export const ${part}Url = ${address(part)};`).join('\n');
}

function bodyOf(parsed: Parsed & { ok: true }, part: Part): string {
  return JSON.stringify(parsed[part]);
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
