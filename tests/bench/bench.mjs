// The door of the bench. Node 20 does not read TypeScript, so Vite, which the project has anyway, does.

import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../../src/cli/ensure.mjs';

process.chdir(root);
// The library that makes templates has a slower face for developers.
process.env.NODE_ENV = 'production';
const options = { root, configFile: false, logLevel: 'error' };
const { module } = await runnerImport(join(root, 'tests/bench/main.ts'), options);
process.exitCode = await module.main(process.argv.slice(2));
