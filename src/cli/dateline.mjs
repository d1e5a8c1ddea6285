// The door of the command line. Node 20 does not read TypeScript, so Vite, which the project has anyway, does.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensure.mjs';

ensureDependencies();
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'src/cli/main.ts'), { root, configFile: false, logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2), root);
