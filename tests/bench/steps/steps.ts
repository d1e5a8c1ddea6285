// What does a step to another day cost? Each way over the same story, in turn, at each size, with as many changes a day.

import { openBrowser } from '../browser.ts';
import { median, quantile } from '../numbers.ts';
import type { Recipe } from '../synthetic-story/recipe.ts';
import { buildWays, serveWays } from './site.ts';
import { walk } from './walk.ts';
import { openWay, type Step, type WayPage } from './way-page.ts';
import { type WayName, ways } from './ways.ts';

export interface StepsOf {
  readonly way: WayName;
  readonly places: number;
  readonly kind: 'day' | 'jump';
  readonly count: number; // of steps measured
  readonly pixelsMs: Spread; // from the call until the pixels were there
  readonly taskMs: Spread; // processor time of the main thread
  readonly scriptMs: Spread;
  readonly heapMB: number;
}

interface Spread {
  readonly median: number;
  readonly p95: number;
}

export const changesPerDay = 50;
// A way that takes longer than this at a size is stopped; what it has done so far counts.
const patienceMs = 20_000;

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
  const runs = new Map<WayName, Run>();
  try {
    for (const way of ways)
      runs.set(way, { page: await openWay(browser, served.url, way, recipe), days: [], jumps: [], spentMs: 0 });
    for (const [turn, block] of walk(recipe.seed).entries()) {
      for (const run of inTurn([...runs.values()], turn)) {
        for (const { kind, day } of block) {
          if (run.spentMs > patienceMs) break;
          const begun = performance.now();
          const step = await run.page.step(day);
          run.spentMs += performance.now() - begun;
          if (kind === 'day') run.days.push(step);
          if (kind === 'jump') run.jumps.push(step);
        }
      }
    }
    const results: StepsOf[] = [];
    for (const [way, { page, days, jumps }] of runs) {
      const heapMB = await page.heapMB();
      const sum = (kind: StepsOf['kind'], steps: readonly Step[]) =>
        results.push({ way, places: recipe.places, kind, count: steps.length, heapMB, ...spreadsOf(steps) });
      sum('day', days);
      sum('jump', jumps);
    }
    return results;
  } finally {
    await browser.close();
    served.close();
  }
}

interface Run {
  readonly page: WayPage;
  readonly days: Step[];
  readonly jumps: Step[];
  spentMs: number;
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
