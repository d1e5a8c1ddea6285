// How does an editor see a change at once? The server reads a story anew at each look, and tells the page when its files change.

import { basename, dirname, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { writeIssue } from '../story/issue.ts';
import { storyFileNames } from '../story/tables.ts';
import { type Part, parts, type Ready, type StoryFolder } from './ready.ts';
import { manifestName } from './site.ts';

const devPath = '/@dateline/';
/** Sent to the page with the id of the story whose files have changed. */
const storyChanged = 'dateline:story';

export interface Stories {
  readonly folders: () => readonly StoryFolder[];
  readonly ready: (folder: string) => Ready;
  readonly watched: readonly string[];
}

/** Where the parts of a story are served while it is edited. */
export function addressesOf(id: string): Record<Part, string> {
  return Object.fromEntries(parts.map((part) => [part, `${devPath}${id}/${part}.json`])) as Record<Part, string>;
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
    const path = request.url?.split('?')[0] ?? '';
    const reply = (value: unknown) => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-store');
      response.end(JSON.stringify(value));
    };
    const all = folders();
    // An element in an article may name any story by its folder, as in a build.
    const shelf = all.find(({ id }, index) => path === (index === 0 ? `/${manifestName}` : `/${id}/${manifestName}`));
    if (shelf) return reply(addressesOf(shelf.id));
    const [, id, file] = /^\/@dateline\/([^/]+)\/(\w+)\.json$/.exec(path) ?? [];
    const story = all.find((each) => each.id === decodeURIComponent(id ?? ''));
    const part = parts.find((each) => each === file);
    if (!story || !part) return next();
    const { issues, parts: written } = ready(story.folder);
    if (issues) server.config.logger.error(issues.map(writeIssue).join('\n'));
    reply(issues ? { issues } : written[part]);
  });
}
