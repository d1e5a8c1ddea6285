// How does a story reach the page? When it is built, each story is checked once and written beside its page as data;
// while editing, see story-server.ts.

import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { writeIssue } from '../story/issue.ts';
import { speak } from '../ui/words.ts';
import { makeReady, type Part, parts, type Ready, storyFolders } from './ready.ts';
import { headTags, preloadTag } from './site.ts';
import { listsStories, writeStoriesPage } from './stories-page.ts';
import { filesForOthers, filesOfFurtherStory, type SiteFile } from './story-files.ts';
import { showsStory, writeStoryPage } from './story-page.ts';
import { addressesOf, serveStories } from './story-server.ts';

const moduleId = 'virtual:dateline';
const resolvedId = `\0${moduleId}`;
// What an article may ask for under the address of any story.
const forwarded = ['dateline-map.js', 'dateline-article.js'];
const loader = 'embed.js';

export interface StoryOptions {
  readonly main: string; // the folder of the story that the page itself shows
  readonly data?: string; // the folder of all stories; left out, there is only the one
  readonly site?: string | undefined; // the address that the built folder will have
}

/**
 * Serves the stories to the page: the main one under `virtual:dateline`, which exports the address of each part, the
 * others on pages of their own. With the address of the site, what others read of it (cards, oEmbed) is written too.
 */
export function storyPlugin({ main, data, site }: StoryOptions): Plugin {
  const root = resolve(main);
  const address = site ? site.replace(/\/?$/, '/') : null;
  const folders = () => storyFolders(root, data ? resolve(data) : null);
  const references = new Map<Part, string>();
  const known = new Map<string, Ready>();
  let building = false;
  let template = '';
  /** A story, made ready once for a build, and anew at each look while it is edited. */
  const ready = (folder: string): Ready => {
    const made = (building && known.get(folder)) || makeReady(folder);
    known.set(folder, made);
    return made;
  };
  const wholeStory = (folder: string) => {
    const made = ready(folder);
    if (made.issues) throw new Error(`${folder}: the story is refused:\n${made.issues.map(writeIssue).join('\n')}`);
    return made;
  };

  return {
    name: 'dateline-story',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      known.clear();
    },
    resolveId(id) {
      return id === moduleId ? resolvedId : null;
    },
    load(id) {
      if (id !== resolvedId) return null;
      if (!building) return exportsOf((part) => JSON.stringify(addressesOf(basename(root))[part]));
      const { parts: written } = wholeStory(root);
      return exportsOf((part) => {
        const reference = this.emitFile({ type: 'asset', name: `${part}.json`, source: JSON.stringify(written[part]) });
        references.set(part, reference);
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      });
    },
    async transformIndexHtml(html, { bundle, originalUrl }) {
      const all = folders();
      if (listsStories(html)) {
        return writeStoriesPage(
          html,
          all.map(({ id, folder }, index) => ({
            id,
            ready: ready(folder),
            address: index === 0 ? '../' : building ? `../${id}/` : `../?story=${id}`,
          })),
        );
      }
      if (!showsStory(html)) return html;
      template = html;
      if (!building) {
        const asked = new URL(originalUrl ?? '/', 'http://localhost').searchParams.get('story');
        const { id, folder } = all.find((each) => each.id === asked) ?? all[0] ?? { id: '', folder: root };
        const { page } = ready(folder);
        if (page) await speak(page.story.settings.language);
        const stories = Object.fromEntries(all.map((each) => [each.id, each.id === id ? './' : `./?story=${each.id}`]));
        return writeStoryPage(html, {
          page,
          tags: page ? headTags(page, null) : [],
          stories,
          list: './stories/',
          parts: addressesOf(id),
        });
      }
      const { page } = wholeStory(root);
      await speak(page.story.settings.language);
      const readings = Object.keys(bundle ?? {}).find((name) => /^assets\/page-.*\.json$/.test(name));
      const stories = Object.fromEntries(all.map(({ id }, index) => [id, index === 0 ? './' : `./${id}/`]));
      const tags = [...(readings ? [preloadTag(readings)] : []), ...headTags(page, address)];
      return writeStoryPage(html, { page, tags, stories, list: './stories/', parts: null });
    },
    generateBundle: {
      // The page that all stories share has been written by then.
      order: 'post',
      async handler(_, bundle) {
        const emit = (files: readonly SiteFile[]) => {
          for (const file of files) this.emitFile({ type: 'asset', ...file });
        };
        const all = folders();
        const manifest = Object.fromEntries([...references].map(([part, id]) => [part, this.getFileName(id)]));
        emit(await filesForOthers(wholeStory(root), '', manifest, address));
        for (const { id, folder } of all.slice(1)) {
          emit(await filesOfFurtherStory({ id, made: wholeStory(folder), all, template, site: address }));
          // A snippet of this story asks for these beside its page.
          for (const name of forwarded.filter((each) => bundle[each]))
            emit([{ fileName: `${id}/${name}`, source: `import ${JSON.stringify(`../${name}`)};\n` }]);
          const script = bundle[loader];
          if (script?.type === 'chunk') emit([{ fileName: `${id}/${loader}`, source: script.code }]);
        }
      },
    },
    configureServer(server) {
      serveStories(server, { folders, ready, watched: [root, ...(data ? [resolve(data)] : [])] });
    },
  };
}

function exportsOf(address: (part: Part) => string): string {
  return `export const addresses = { ${parts.map((part) => `${part}: ${address(part)}`).join(', ')} };`;
}
