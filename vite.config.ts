import { defineConfig, type Rolldown } from 'vite';
import { mapLibreModules, mapLibrePlugin } from './src/build/maplibre-plugin.ts';
import { storyPlugin } from './src/build/story-plugin.ts';

// Those that articles name have the same name for ever; all others carry what they hold in theirs.
const forArticles = ['dateline-map', 'dateline-article', 'embed'];

// What a host can forbid without taking anything away: no inline code or style, no other origin. The README prints it.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob: data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// What the page and the element in an article share.
const shared = /src\/((app|views|ui|drawing|readings|roads|state|story)\/.*|embed\/language)\.ts$/;

/** What every page needs travels together, and so does what several parts ask for later. */
function chunkOf(id: string, context: Rolldown.ChunkingContext): 'app' | 'asked' | null {
  const reached = new Set<string>();
  const isNeeded = (each: string): boolean => {
    if (reached.has(each)) return false;
    reached.add(each);
    const info = context.getModuleInfo(each);
    // The list of importers is only lent.
    return info !== null && (info.isEntry || [...info.importers].some(isNeeded));
  };
  if (!isNeeded(id)) return 'asked';
  return shared.test(id) ? 'app' : null;
}

export default defineConfig({
  // Relative addresses, so that the built folder works wherever it is put.
  base: './',
  // A frame without an origin of its own asks as a stranger.
  preview: { cors: true, headers: { 'Content-Security-Policy': policy } },
  plugins: [
    mapLibrePlugin(),
    storyPlugin({
      main: process.env.DATELINE_STORY ?? 'data/afghanistan-2021',
      data: 'data',
      site: process.env.DATELINE_URL,
    }),
  ],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // MapLibre is as large as it is, and arrives behind everything else.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {
        index: 'index.html',
        ahead: 'src/ahead.ts',
        article: 'article/index.html',
        stories: 'stories/index.html',
        'dateline-map': 'src/embed/element.ts',
        'dateline-article': 'src/embed/article.ts',
        embed: 'src/embed/loader.ts',
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'map-shared', test: mapLibreModules, minShareCount: 2, priority: 1 },
            { name: chunkOf, test: /src\/|d3-|@turf/, minShareCount: 2 },
          ],
        },
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        entryFileNames: ({ name }) => (forArticles.includes(name) ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
