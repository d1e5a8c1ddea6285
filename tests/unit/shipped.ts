// The story that is shipped, for tests of what it must say.

import { fileURLToPath } from 'node:url';
import { readStoryFolder } from '../../src/story/load.ts';
import { parseStory } from '../../src/story/parse.ts';

const parsed = parseStory(readStoryFolder(fileURLToPath(new URL('../../data/afghanistan-2021', import.meta.url))));
if (!parsed.ok) throw new Error('the shipped story has issues: run `npm run dateline -- check`');

export const { story: shippedStory, ground: shippedGround, words: shippedWords } = parsed;
