// In which browser is measured? A Chromium without a screen; each page gets a process of its own and answers for its own work.

import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../src/cli/ensure.mjs';
import { chromiumArgs } from '../chromium.mjs';

/** What a page has cost so far. */
interface Cost {
  readonly taskMs: number; // processor time of the main thread
  readonly scriptMs: number; // of that, in scripts
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArgs, '--js-flags=--max-old-space-size=4096'],
  });
}

export interface Tab {
  readonly page: Page;
  readonly client: CDPSession;
  cost(): Promise<Cost>;
  /** What the scripts hold, arrays of bytes included, after all that nobody needs has been thrown away. */
  heapMB(): Promise<number>;
  close(): Promise<void>;
}

/** Opens an empty page that shares nothing with any other. */
export async function openTab(browser: Browser, viewport: { width: number; height: number }): Promise<Tab> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  // Time on the processor, not by the clock: waiting for the graphics or for other programs is no work of the page.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    client,
    async cost() {
      const { metrics } = await client.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return {
        taskMs: of('TaskDuration') * 1000,
        scriptMs: of('ScriptDuration') * 1000,
      };
    },
    async heapMB() {
      await client.send('HeapProfiler.collectGarbage');
      // Newer than the types: what lies outside of the heap proper.
      const heap: { usedSize: number; backingStorageSize?: number } = await client.send('Runtime.getHeapUsage');
      return (heap.usedSize + (heap.backingStorageSize ?? 0)) / 1e6;
    },
    close: () => context.close(),
  };
}
