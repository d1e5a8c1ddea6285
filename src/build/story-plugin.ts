// How does a story reach the page? When it is built, each story is checked once and written beside its page as data;
// while editing, see story-server.ts.

import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { CrowdAddresses } from '../drawing/page-data.ts';
import { speak } from '../ui/words.ts';
import { addressesUnder, type CrowdParts, crowdParts, crowdScripts } from './crowd-files.ts';
import { type Part, parts, storyFolders } from './ready.ts';
import { createShelf } from './shelf.ts';
import { headTags, preloadTag, scriptTags } from './site.ts';
import { listsStories, writeStoriesPage } from './stories-page.ts';
import { filesForOthers, filesOfFurtherStory, type SiteFile } from './story-files.ts';
import { inOrder, showsStory, writeStoryPage } from './story-page.ts';
import { addressesOf, serveStories } from './story-server.ts';

const moduleId = 'virtual:dateline';
const resolvedId = `\0${moduleId}`;
// What an article may ask for under the address of any story.
const forwarded = ['dateline-map.js', 'dateline-article.js'];
const loader = 'embed.js';
// Where the builder puts what carries its contents in its name.
const assets = 'assets/';

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
  const shelf = createShelf();
  // What is too much to be held as text, by the folder of its page; copied when the rest has been written.
  const crowds = new Map<string, CrowdParts>();
  let building = false;
  let template = '';

  return {
    name: 'dateline-story',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      shelf.begin(building);
      crowds.clear();
    },
    resolveId(id) {
      return id === moduleId ? resolvedId : null;
    },
    async load(id) {
      if (id !== resolvedId) return null;
      if (!building)
        return `export const addresses = ${JSON.stringify(addressesOf({ id: basename(root), folder: root }))};`;
      const { parts: written, crowd } = await shelf.whole(root);
      const urls = parts.map((part) => {
        const reference = this.emitFile({ type: 'asset', name: `${part}.json`, source: JSON.stringify(written[part]) });
        references.set(part, reference);
        return `${part}: import.meta.ROLLUP_FILE_URL_${reference}`;
      });
      if (crowd) {
        const made = crowdParts(crowd);
        crowds.set(assets, made);
        for (const { fileName, source } of made.files)
          this.emitFile({ type: 'asset', fileName: assets + fileName, source });
        urls.push(`crowd: ${besides(made.addresses, `import.meta.ROLLUP_FILE_URL_${references.get('page')}`)}`);
      }
      return `export const addresses = { ${urls.join(', ')} };`;
    },
    async transformIndexHtml(html, { bundle, originalUrl }) {
      const all = folders();
      if (listsStories(html)) {
        const listed = all.map(async ({ id, folder }, index) => ({
          id,
          ready: await shelf.ready(folder),
          address: index === 0 ? '../' : building ? `../${id}/` : `../?story=${id}`,
        }));
        return writeStoriesPage(html, await Promise.all(listed));
      }
      if (!showsStory(html)) return html;
      template = inOrder(
        html,
        Object.keys(bundle ?? {}).find((name) => /^assets\/ahead-.*\.js$/.test(name)),
      );
      if (!building) {
        const asked = new URL(originalUrl ?? '/', 'http://localhost').searchParams.get('story');
        const { id, folder } = all.find((each) => each.id === asked) ?? all[0] ?? { id: '', folder: root };
        const { page } = await shelf.ready(folder);
        if (page) await speak(page.story.settings.language);
        const stories = Object.fromEntries(all.map((each) => [each.id, each.id === id ? './' : `./?story=${each.id}`]));
        return writeStoryPage(template, {
          page,
          tags: page ? headTags(page, null) : [],
          stories,
          list: './stories/',
          parts: addressesOf({ id, folder }),
        });
      }
      const { page } = await shelf.whole(root);
      await speak(page.story.settings.language);
      const readings = Object.keys(bundle ?? {}).find((name) => /^assets\/page-.*\.json$/.test(name));
      const stories = Object.fromEntries(all.map(({ id }, index) => [id, index === 0 ? './' : `./${id}/`]));
      const scripts = crowds.has(assets) ? scriptTags(crowdScripts(bundle ?? {}, template)) : [];
      const tags = [...scripts, ...(readings ? [preloadTag(readings)] : []), ...headTags(page, address)];
      return writeStoryPage(template, { page, tags, stories, list: './stories/', parts: null });
    },
    generateBundle: {
      // The page that all stories share has been written by then.
      order: 'post',
      async handler(_, bundle) {
        const emit = (files: readonly SiteFile[]) => {
          for (const file of files) this.emitFile({ type: 'asset', ...file });
        };
        const all = folders();
        const names = Object.fromEntries([...references].map(([part, id]) => [part, this.getFileName(id)]));
        const crowd = crowds.get(assets);
        const manifest = crowd ? { ...names, crowd: addressesUnder(assets, crowd.addresses) } : names;
        emit(await filesForOthers(await shelf.whole(root), '', manifest, address));
        for (const { id, folder } of all.slice(1)) {
          const made = await shelf.whole(folder);
          const own = made.crowd && crowdParts(made.crowd);
          if (own) crowds.set(`${id}/`, own);
          const scripts = own ? crowdScripts(bundle, template) : [];
          emit(await filesOfFurtherStory({ id, made, crowd: own, scripts, all, template, site: address }));
          // A snippet of this story asks for these beside its page.
          for (const name of forwarded.filter((each) => bundle[each]))
            emit([{ fileName: `${id}/${name}`, source: `import ${JSON.stringify(`../${name}`)};\n` }]);
          const script = bundle[loader];
          if (script?.type === 'chunk') emit([{ fileName: `${id}/${loader}`, source: script.code }]);
        }
      },
    },
    writeBundle({ dir }) {
      // Built into memory, for one file, there are no such stories.
      for (const [folder, crowd] of dir ? crowds : []) crowd.copyEvidence(join(dir ?? '', folder));
    },
    closeBundle() {
      shelf.clear();
    },
    configureServer(server) {
      server.httpServer?.once('close', shelf.clear);
      serveStories(server, { folders, ready: shelf.ready, watched: [root, ...(data ? [resolve(data)] : [])] });
    },
  };
}

/** The addresses of what lies in the folder of another file, as code that is told where that one lies. */
function besides({ places, readings, evidence }: CrowdAddresses, file: string): string {
  const url = (name: string) => `new URL(${JSON.stringify(name)}, ${file}).href`;
  const clocks = Object.entries(readings).map(([clock, name]) => `${JSON.stringify(clock)}: ${url(name)}`);
  return `{ places: ${url(places)}, readings: { ${clocks.join(', ')} }, evidence: ${url(evidence)} }`;
}
