import { defineConfig } from 'vite';
import { storyPlugin } from './src/build/story-plugin.ts';

export default defineConfig({
  // Relative addresses, so that the built folder works wherever it is put.
  base: './',
  plugins: [storyPlugin(process.env.DATELINE_STORY ?? 'data/afghanistan-2021')],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // MapLibre is as large as it is, and arrives behind everything else.
    chunkSizeWarningLimit: 1200,
  },
});
