// What does a step cost on the whole page, with its heading, its chart and its table? The range input is moved as a hand moves it.

import type { Browser } from 'playwright-core';
import { openTab } from '../browser.ts';
import { median, quantile } from '../numbers.ts';

export interface PageSteps {
  readonly steps: number;
  readonly medianMs: number; // processor time of the main thread
  readonly p95Ms: number;
}

const steps = 30;
const warmUp = 3;
const desk = { width: 1280, height: 900 };

/** Steps day by day on a page whose moving map stands. */
export async function stepOnPage(browser: Browser, url: string): Promise<PageSteps> {
  const tab = await openTab(browser, desk);
  await tab.page.goto(url);
  await tab.page.waitForSelector('.map[data-state="ready"]', { timeout: 240_000 });
  const costs: number[] = [];
  for (let step = 0; step < warmUp + steps; step += 1) {
    const before = await tab.cost();
    const { exceptionDetails } = await tab.client.send('Runtime.evaluate', {
      expression: toNextDay,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const after = await tab.cost();
    if (step >= warmUp) costs.push(after.taskMs - before.taskMs);
  }
  await tab.close();
  return { steps, medianMs: median(costs), p95Ms: quantile(costs, 0.95) };
}

/** Is done when the frame after the next has begun, and with it all that the step has left to the next. */
const toNextDay = `(async () => {
  const input = document.querySelector('input[type="range"]');
  const heading = () => document.querySelector('.date h2').textContent;
  const before = heading();
  input.value = String(input.valueAsNumber + 1);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  if (heading() === before) throw new Error('The day in words stays what it was: ' + before);
})()`;
