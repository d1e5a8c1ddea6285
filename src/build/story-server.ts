// How does an editor see a change at once? The server reads a story anew at each look, and tells the page when its files change.

import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename, dirname, join, resolve } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { writeIssue } from '../story/issue.ts';
import { isLarge } from '../story/large/size.ts';
import { storyFileNames } from '../story/tables.ts';
import { type Addresses, type CrowdFiles, type Part, parts, type Ready, type StoryFolder } from './ready.ts';
import { manifestName } from './site.ts';

const devPath = '/@dateline/';
/** Sent to the page with the id of the story whose files have changed. */
const storyChanged = 'dateline:story';

export interface Stories {
  readonly folders: () => readonly StoryFolder[];
  readonly ready: (folder: string) => Promise<Ready>;
  readonly watched: readonly string[];
}

/** Where the parts of a story are served while it is edited. */
export function addressesOf({ id, folder }: StoryFolder): Addresses {
  const at = (name: string) => `${devPath}${id}/${name}`;
  const own = Object.fromEntries(parts.map((part) => [part, at(`${part}.json`)])) as Record<Part, string>;
  if (!isLarge(folder)) return own;
  const readings = { 'as-reported': at('readings-as-reported.bin'), hindsight: at('readings-hindsight.bin') };
  return { ...own, crowd: { places: at('places.json'), readings, evidence: at('evidence/') } };
}

/** Serves what travels of each story, and tells the page of each change of a file. */
export function serveStories(server: ViteDevServer, { folders, ready, watched }: Stories) {
  const tell = (path: string) => {
    const story = folders().find(({ folder }) => folder === dirname(resolve(path)));
    if (story && storyFileNames.includes(basename(path))) server.ws.send(storyChanged, { id: story.id });
  };
  server.watcher.add([...watched]);
  for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, tell);
  server.middlewares.use((request, response, next) => {
    answer(request, response, next).catch(next);
  });

  async function answer(request: Connect.IncomingMessage, response: ServerResponse, next: Connect.NextFunction) {
    const path = request.url?.split('?')[0] ?? '';
    const send = (body: string | Uint8Array) => {
      response.setHeader('content-type', path.endsWith('.bin') ? 'application/octet-stream' : 'application/json');
      response.setHeader('cache-control', 'no-store');
      response.end(body);
    };
    const reply = (value: unknown) => send(JSON.stringify(value));
    const all = folders();
    // An element in an article may name any story by its folder, as in a build.
    const shelf = all.find(({ id }, index) => path === (index === 0 ? `/${manifestName}` : `/${id}/${manifestName}`));
    if (shelf) return reply(addressesOf(shelf));
    const [, id, file = ''] = /^\/@dateline\/([^/]+)\/([\w/-]+\.(?:json|bin))$/.exec(path) ?? [];
    const story = all.find((each) => each.id === decodeURIComponent(id ?? ''));
    if (!story) return next();
    const made = await ready(story.folder);
    const part = parts.find((each) => `${each}.json` === file);
    if (made.issues) {
      server.config.logger.error(made.issues.map(writeIssue).join('\n'));
      return reply({ issues: made.issues });
    }
    if (part) return reply(made.parts[part]);
    const content = made.crowd && contentOf(made.crowd, file);
    return content ? send(content) : next();
  }
}

/** What travels of very many places; `null` for a file that does not. */
function contentOf({ folder }: CrowdFiles, file: string): Uint8Array | null {
  if (!/^(places\.json|readings-[\w-]+\.bin|evidence\/\d+\.json)$/.test(file)) return null;
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path) : null;
}
