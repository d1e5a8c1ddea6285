// The main job on a fresh machine: installs what is missing, builds, serves, and prints the address.

import { ensureDependencies, root, run } from './ensure.mjs';

ensureDependencies();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
const { preview } = await import('vite');
const server = await preview({ root, preview: { port: Number(process.env.PORT ?? 4173), open: false } });
console.log(`\nDateline is at ${server.resolvedUrls?.local[0]}\nPress Ctrl+C to stop.`);
