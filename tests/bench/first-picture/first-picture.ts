// How soon does the page stand, against an empty MapLibre page that is served the same way? Medians of loads in turn.

import { timeLimits } from '../../budgets.mjs';
import { openBrowser } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import { median } from '../numbers.ts';
import { serve } from '../serve.ts';
import { slowLoad } from '../slow-load.ts';
import { writeTable } from '../table.ts';
import { judge, type Outcome } from '../verdicts.ts';
import { buildEmptyPage } from './empty-page.ts';

const runs = Number(process.env.RUNS ?? 7);

const milestones = {
  firstPicture: '.drawing [data-feature]',
  sliderUsable: 'input[type="range"]',
  movingMap: '.map[data-state="ready"]',
} as const;
const names = Object.keys(milestones) as (keyof typeof milestones)[];

/** Builds and loads the page of the shipped story, and an empty one. */
export async function compareFirstPictures(): Promise<Outcome> {
  const { folder } = buildSite();
  const served = await serve({ '/ours/': folder, '/empty/': await buildEmptyPage() });
  const browser = await openBrowser();
  const empty: number[] = [];
  const ours: Record<string, number>[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { ms } = await slowLoad(browser, `${served.url}/empty/`, { map: '#map[data-ready]' });
    empty.push(ms.map ?? Number.NaN);
    ours.push((await slowLoad(browser, `${served.url}/ours/`, milestones)).ms);
  }
  await browser.close();
  served.close();

  const base = median(empty);
  const medians = names.map((name) => ({ name, ms: median(ours.map((load) => load[name] ?? Number.NaN)) }));
  const rows = medians.map(({ name, ms }) => [name, Math.round(ms), ms / base]);
  console.log(`\nOn a slow phone, medians of ${runs} loads; empty MapLibre page: ${Math.round(base)} ms`);
  console.log(writeTable(['milestone', 'ms', 'of empty'], rows));
  return {
    measured: { runs, empty, ours },
    verdicts: medians.map(({ name, ms }) => judge(timeLimits[name], ms / base)),
  };
}
