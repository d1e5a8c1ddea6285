// What does a step to another day cost? Each way over the same story, in turn, at each size, with as many changes a day.

import { openBrowser } from '../browser.ts';
import { median, quantile } from '../numbers.ts';
import type { Recipe } from '../synthetic-story/recipe.ts';
import { buildWays, serveWays } from './site.ts';
import { type Leg, walk } from './walk.ts';
import { openWay, type Step, type WayPage } from './way-page.ts';
import { type WayName, ways } from './ways.ts';

export interface StepsOf {
  readonly way: WayName;
  readonly places: number;
  readonly kind: StepKind;
  readonly count: number; // of steps measured
  readonly pixelsMs: Spread; // from the call until the pixels were there
  readonly taskMs: Spread; // processor time of the main thread
  readonly scriptMs: Spread;
  readonly heapMB: number;
  readonly fault: string | null; // what kept it from going on
}

export type StepKind = 'day' | 'jump';

interface Spread {
  readonly median: number;
  readonly p95: number;
}

export const changesPerDay = 50;
// To look at some of the ways alone: WAYS=floor,dateline
const asked = ways.filter((way) => (process.env.WAYS ?? ways.join()).split(',').includes(way));
// A way that takes longer than this at a size is stopped, once there is something to tell of it.
const patienceMs = 20_000;
const leastSteps: Readonly<Record<StepKind, number>> = { day: 3, jump: 1 };

/** Measures all ways at each size; what they cost is told as soon as a size is done. */
export async function measureSteps(
  { seed, sizes }: { readonly seed: number; readonly sizes: readonly number[] },
  done: (size: readonly StepsOf[]) => void,
): Promise<readonly StepsOf[]> {
  const built = await buildWays();
  const all: StepsOf[] = [];
  for (const places of sizes) {
    const measured = await measureSize(built, { seed, places, changesPerDay });
    all.push(...measured);
    done(measured);
  }
  return all;
}

async function measureSize(built: string, recipe: Recipe): Promise<readonly StepsOf[]> {
  const served = await serveWays(built, recipe);
  const browser = await openBrowser();
  try {
    const runs: Run[] = [];
    for (const way of asked) runs.push(await begin(way, () => openWay(browser, served.url, way, recipe)));
    for (const [turn, block] of walk(recipe.seed).entries()) {
      for (const run of inTurn(runs, turn)) await take(run, block);
    }
    const results: StepsOf[] = [];
    for (const { way, page, steps, fault } of runs) {
      const heapMB = page && !fault ? await page.heapMB() : Number.NaN;
      for (const kind of ['day', 'jump'] as const) {
        const { places } = recipe;
        results.push({ way, places, kind, count: steps[kind].length, ...spreadsOf(steps[kind]), heapMB, fault });
      }
    }
    return results;
  } finally {
    await browser.close();
    served.close();
  }
}

interface Run {
  readonly way: WayName;
  readonly page: WayPage | null;
  readonly steps: Readonly<Record<StepKind, Step[]>>;
  spentMs: number;
  fault: string | null;
}

/** A way that does not come to stand is told of, and keeps no other from it. */
async function begin(way: WayName, open: () => Promise<WayPage>): Promise<Run> {
  const run = { way, steps: { day: [], jump: [] }, spentMs: 0 };
  try {
    return { ...run, page: await open(), fault: null };
  } catch (error) {
    return { ...run, page: null, fault: String(error) };
  }
}

/** Takes the steps of a block, as far as there is patience. */
async function take(run: Run, block: readonly Leg[]) {
  const { page, steps } = run;
  const kind = block.at(-1)?.kind ?? 'warm-up';
  const isEnough = () => run.spentMs > patienceMs && (kind === 'warm-up' || steps[kind].length >= leastSteps[kind]);
  for (const leg of block) {
    if (!page || run.fault || isEnough()) return;
    const begun = performance.now();
    try {
      const step = await page.step(leg.day);
      if (leg.kind !== 'warm-up') steps[leg.kind].push(step);
    } catch (error) {
      run.fault = String(error);
      // It may still be at work, and the others have the same processors.
      page.close().catch(() => {});
    }
    run.spentMs += performance.now() - begun;
  }
}

/** No way always comes first. */
function inTurn<Each>(list: readonly Each[], turn: number): readonly Each[] {
  const first = turn % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}

function spreadsOf(steps: readonly Step[]) {
  const spread = (of: (step: Step) => number): Spread => {
    const values = steps.map(of);
    return { median: median(values), p95: quantile(values, 0.95) };
  };
  return {
    pixelsMs: spread((step) => step.pixelsMs),
    taskMs: spread((step) => step.taskMs),
    scriptMs: spread((step) => step.scriptMs),
  };
}
