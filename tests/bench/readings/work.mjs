// A process that does nothing but work out the readings of a story: node work.mjs STORY OUT. Prints how long, and the most memory it had.

import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../../../src/cli/ensure.mjs';

const [story, out] = process.argv.slice(2);
const options = { root, configFile: false, logLevel: 'error' };
const { module } = await runnerImport(join(root, 'src/build/large/write.ts'), options);
const begun = performance.now();
const before = process.cpuUsage();
const { issues } = await module.writeLargeStory(story, out);
const seconds = (performance.now() - begun) / 1000;
if (issues) throw new Error(JSON.stringify(issues[0]));
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ seconds, processorSeconds: (user + system) / 1e6, GB: process.resourceUsage().maxRSS / 1e6 }),
);
