// How does MapLibre travel? Built from its sources, without what no map needs; what its page and its worker have in common comes over the line once.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, transformWithOxc } from 'vite';
import { neededStyle, standInFor } from './maplibre-parts.ts';

// As it is published, the worker is a file of its own, of which nearly all stands in the other file too.
const whole = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const workerId = '\0maplibre-worker';

/** What is in the files of MapLibre, for the names of the chunks. */
export const mapLibreModules = /node_modules\/(maplibre-gl\/src|@maplibre|@mapbox)\//;

/**
 * For builds: takes `maplibre-gl` from its sources, as far as a map needs them, and gives the address of a worker that
 * shares a chunk with it. A page without an origin of its own can start only a worker that is whole, and is told the
 * address of that.
 */
export function mapLibrePlugin(): Plugin {
  const root = normalizePath(join(dirname(fileURLToPath(import.meta.resolve('maplibre-gl'))), '..'));
  const sources = `${root}/src/`;
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  const notice = `/*! MapLibre GL JS ${version}, BSD-3-Clause: https://github.com/maplibre/maplibre-gl-js/blob/v${version}/LICENSE.txt */\n`;
  return {
    name: 'dateline-maplibre',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'maplibre-gl') return `${sources}index.ts`;
      return id === whole ? workerId : null;
    },
    load(id) {
      if (id !== workerId) return id.startsWith(sources) ? standInFor(id.slice(sources.length)) : null;
      const shared = this.emitFile({ type: 'chunk', id: `${sources}source/worker.ts`, name: 'map-worker' });
      return `import whole from ${JSON.stringify(normalizePath(join(root, '..', whole)))};
export default globalThis.origin === 'null' ? whole : import.meta.ROLLUP_FILE_URL_${shared};`;
    },
    transform(code, id) {
      if (id.startsWith(`${root}/dist/maplibre-gl.css`)) return neededStyle(code);
      // Written for a TypeScript in which a field that is only declared sets nothing.
      return id.startsWith(sources) && id.endsWith('.ts')
        ? transformWithOxc(code, id, {
            typescript: { removeClassFieldsWithoutInitializer: true },
            assumptions: { setPublicClassFields: true },
          })
        : null;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.startsWith(sources)))
          chunk.code = notice + chunk.code;
    },
  };
}
