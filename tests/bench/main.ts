// What is fast, and does it stay fast at any size? npm run bench measures both, or one by its name, and fails where a limit is exceeded.

import { compareFirstPictures } from './first-picture/first-picture.ts';
import { comparePages } from './pages/compare.ts';
import { measureReadings } from './readings/readings.ts';
import { writeRecord } from './record.ts';
import { compareSteps } from './steps/compare.ts';
import { writeSyntheticStory } from './synthetic-story/write.ts';
import { type Outcome, writeVerdict } from './verdicts.ts';

const seed = 20210815;
const allSizes = [34, 1_000, 10_000, 100_000];

const usage = `npm run bench                            all of it
npm run bench -- first-picture           the page against an empty MapLibre page
npm run bench -- sizes [PLACES...]       steps, readings and pages, at each size
npm run bench -- steps|readings|pages [PLACES...]  one of them
npm run bench -- story PLACES FOLDER [CHANGES]  only writes a made-up story, with so many changes a day`;

/** Measures what the arguments name; the exit code. */
export async function main([what = 'all', ...given]: readonly string[]): Promise<number> {
  if (what === 'story') return makeStory(given);
  const sizes = given.length > 0 ? given.map(Number) : allSizes;
  const parts = [
    { name: 'first-picture', of: ['all', 'first-picture'], measure: () => compareFirstPictures() },
    { name: 'steps', of: ['all', 'sizes', 'steps'], measure: () => compareSteps(seed, sizes) },
    { name: 'readings', of: ['all', 'sizes', 'readings'], measure: () => measureReadings(seed, Math.max(...sizes)) },
    { name: 'pages', of: ['all', 'sizes', 'pages'], measure: () => comparePages(seed, sizes) },
  ].filter(({ of }) => of.includes(what));
  if (parts.length === 0 || sizes.some((size) => !(size >= 1))) {
    console.error(usage);
    return 2;
  }
  const outcomes: Record<string, Outcome> = {};
  for (const { name, measure } of parts) outcomes[name] = await measure();
  const verdicts = Object.values(outcomes).flatMap((outcome) => outcome.verdicts);
  console.log(['', ...verdicts.map(writeVerdict)].join('\n'));
  console.log(`\nWritten to ${await writeRecord(seed, outcomes)}`);
  return verdicts.some(({ exceeded }) => exceeded) ? 1 : 0;
}

function makeStory([places = '', folder = '', changes]: readonly string[]): number {
  if (!(Number(places) >= 1) || folder === '') {
    console.error(usage);
    return 2;
  }
  writeSyntheticStory(folder, {
    ...{ seed, places: Number(places) },
    ...(changes === undefined ? {} : { changesPerDay: Number(changes) }),
  });
  return 0;
}
