// The door of the command line. Node 20 does not read TypeScript, so Vite, which the project has anyway, does.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensure.mjs';

ensureDependencies();
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { runnerImport } = await import('vite');
const load = async (file) =>
  (await runnerImport(join(root, file), { root, configFile: false, logLevel: 'error' })).module;
const { main } = await load('src/cli/main.ts');
// These need the builder, which no other command waits for.
const pack = async (...given) => (await load('src/build/single-file.ts')).pack(...given);
const build = async (folder) => {
  process.env.DATELINE_STORY = folder;
  // The library that makes templates has a slower face for developers.
  process.env.NODE_ENV = 'production';
  const vite = await import('vite');
  await vite.build({ root, logLevel: 'warn' });
  console.log('The site is in dist/.');
  return 0;
};
process.exitCode = await main(process.argv.slice(2), root, { pack, build });
