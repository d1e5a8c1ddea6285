// How does one way stand in the browser? A page of its own, told to step, with what each step has cost it.

import type { Browser } from 'playwright-core';
import { openTab, type Tab } from '../browser.ts';
import type { Recipe } from '../synthetic-story/recipe.ts';

export interface Step {
  readonly pixelsMs: number; // from the call until the pixels were there
  readonly taskMs: number; // processor time of the main thread
  readonly scriptMs: number;
}

export interface WayPage {
  step(day: number): Promise<Step>;
  heapMB(): Promise<number>;
  close(): Promise<void>;
}

const patienceMs = 90_000;
const viewport = { width: 700, height: 660 };

/** Opens a way and waits until its map stands. */
export async function openWay(browser: Browser, url: string, way: string, recipe: Recipe): Promise<WayPage> {
  const tab = await openTab(browser, viewport);
  const faults: string[] = [];
  tab.page.on('pageerror', (error) => faults.push(error.message));
  const { seed, places, changesPerDay } = recipe;
  await tab.page.goto(`${url}/ways/?way=${way}&seed=${seed}&places=${places}&changes=${changesPerDay}`);
  await ask(tab, 'bench.then(() => 0)', way);
  return {
    async step(day) {
      const before = await tab.cost();
      const pixelsMs = await ask(tab, `bench.then((way) => way.step(${day}))`, way);
      const after = await tab.cost();
      if (faults.length > 0) throw new Error(`${way}, ${places} places: ${faults[0]}`);
      return { pixelsMs, taskMs: after.taskMs - before.taskMs, scriptMs: after.scriptMs - before.scriptMs };
    },
    heapMB: tab.heapMB,
    close: tab.close,
  };
}

/** Asks by the shortest way, so that the asking costs next to nothing. */
async function ask({ client }: Tab, expression: string, way: string): Promise<number> {
  const asked = client.send('Runtime.evaluate', { expression, awaitPromise: true });
  const { result, exceptionDetails } = await inTime(asked, way);
  if (exceptionDetails) throw new Error(`${way}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return Number(result.value);
}

function inTime<Value>(promise: Promise<Value>, way: string): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${way}: no answer in ${patienceMs / 1000} s`)), patienceMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
