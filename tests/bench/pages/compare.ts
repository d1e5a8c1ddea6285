// Does a reader of very many places wait longer? The product's page at each size, loaded in turn on a slow phone.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeLimits } from '../../budgets.mjs';
import { openBrowser } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import { median } from '../numbers.ts';
import { serve } from '../serve.ts';
import { type Load, slowLoad } from '../slow-load.ts';
import { writeSyntheticStory } from '../synthetic-story/write.ts';
import { writeTable } from '../table.ts';
import { judge, type Outcome } from '../verdicts.ts';
import { type PageSteps, stepOnPage } from './page-steps.ts';

const runs = Number(process.env.RUNS ?? 5);
// A picture of very many places has dots in the colours of their statuses, and no mark for each.
const milestones = {
  picture: '.drawing [data-feature], .drawing path[stroke^="#"]',
  used: 'input[type="range"]',
  map: '.map[data-state="ready"]',
};

interface PageAt {
  readonly places: number;
  readonly buildSeconds: number;
  readonly url: string;
  readonly close: () => void;
  readonly loads: Load[];
  steps: PageSteps | null;
}

/** Builds, loads and steps at each size. */
export async function comparePages(seed: number, sizes: readonly number[]): Promise<Outcome> {
  const pages: PageAt[] = [];
  for (const places of sizes) {
    const story = join(mkdtempSync(join(tmpdir(), 'dateline-story-')), `synthetic-${places}`);
    writeSyntheticStory(story, { seed, places });
    const { folder, seconds } = buildSite(story);
    const { url, close } = await serve({ '/': folder });
    pages.push({ places, buildSeconds: seconds, url, close, loads: [], steps: null });
  }
  const browser = await openBrowser();
  for (let run = 0; run < runs; run += 1)
    for (const page of pages) page.loads.push(await slowLoad(browser, `${page.url}/`, milestones));
  for (const page of pages) page.steps = await stepOnPage(browser, `${page.url}/`);
  await browser.close();
  for (const { close } of pages) close();

  console.log(`\n${describe(pages)}`);
  const fewest = pages.at(0);
  const most = pages.at(-1);
  const against = (milestone: keyof typeof milestones) =>
    most && fewest ? timeOf(most, milestone) / timeOf(fewest, milestone) : Number.NaN;
  const at = `${most?.places} places`;
  return {
    measured: pages.map(({ places, buildSeconds, loads, steps }) => ({ places, buildSeconds, loads, steps })),
    verdicts:
      pages.length < 2
        ? []
        : [
            judge(timeLimits.pictureAmongMany, against('picture'), at),
            judge(timeLimits.sliderAmongMany, against('used'), at),
          ],
  };
}

function describe(pages: readonly PageAt[]): string {
  const rows = pages.map((page) => [
    ...[page.places.toLocaleString('en-GB'), page.buildSeconds],
    ...(['picture', 'used', 'map'] as const).flatMap((milestone) => [
      Math.round(timeOf(page, milestone)),
      Math.round(median(page.loads.map(({ kB }) => kB[milestone] ?? Number.NaN))),
    ]),
    median(page.loads.map(({ heapMB }) => heapMB)),
    ...[page.steps?.medianMs ?? Number.NaN, page.steps?.p95Ms ?? Number.NaN],
  ]);
  const heads = ['places', 'build s', 'picture', 'kB', 'used', 'kB', 'map', 'kB', 'heap MB', 'step', 'p95'];
  return `Pages on a slow phone, medians of ${runs} loads; main thread of a step on the whole page (ms)\n${writeTable(heads, rows)}`;
}

function timeOf({ loads }: PageAt, milestone: keyof typeof milestones): number {
  return median(loads.map(({ ms }) => ms[milestone] ?? Number.NaN));
}
