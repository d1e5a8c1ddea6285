// When does a reader on a slow phone see something, and when can he use it? One load on a slow line and processor, with nothing in the cache.

import type { Browser } from 'playwright-core';
import { openTab, type Tab } from './browser.ts';

const slow = { latency: 150, downloadThroughput: (1.6e6 / 8) | 0, uploadThroughput: (0.75e6 / 8) | 0, offline: false };
const phone = { width: 390, height: 844 };

export interface Load {
  readonly ms: Readonly<Record<string, number>>; // from the navigation until each milestone
  readonly kB: Readonly<Record<string, number>>; // received by then
  readonly heapMB: number; // when all are reached
}

/**
 * Loads a page until each milestone is reached: something of a selector has room on the screen. The milestone `used`,
 * if it is asked for by a selector, is reached when the range input that it names changes the heading of the day.
 */
export async function slowLoad(
  browser: Browser,
  url: string,
  selectors: Readonly<Record<string, string>>,
): Promise<Load> {
  const tab = await openTab(browser, phone);
  const { page, client } = tab;
  const received = await countBytes(tab);
  await client.send('Network.emulateNetworkConditions', slow);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watchMilestones, selectors);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(
    (count) => Object.keys(Reflect.get(window, 'seen')).length === count,
    Object.keys(selectors).length,
    { timeout: 240_000, polling: 200 },
  );
  const ms: Record<string, number> = await page.evaluate(() => Reflect.get(window, 'seen'));
  const heapMB = await tab.heapMB();
  await tab.close();
  const kB = Object.fromEntries(Object.entries(ms).map(([name, at]) => [name, received(at) / 1000]));
  return { ms, kB, heapMB };
}

/** Counts what comes over the line; asks for the bytes that were received so many ms after the first request. */
async function countBytes({ client }: Tab): Promise<(ms: number) => number> {
  const pieces: { readonly at: number; readonly bytes: number }[] = [];
  let begun = Number.NaN;
  client.on('Network.requestWillBeSent', ({ timestamp }) => {
    if (Number.isNaN(begun)) begun = timestamp;
  });
  client.on('Network.dataReceived', ({ timestamp, encodedDataLength }) => {
    pieces.push({ at: timestamp, bytes: encodedDataLength });
  });
  await client.send('Network.enable');
  return (ms) => pieces.filter(({ at }) => (at - begun) * 1000 <= ms).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Runs within the page, before anything of its own. */
function watchMilestones(wanted: Readonly<Record<string, string>>) {
  const seen: Record<string, number> = {};
  Object.assign(window, { seen });
  /** A press that comes before the script changes nothing, and is tried again with the next frame. */
  const reacts = (input: Element) => {
    if (!(input instanceof HTMLInputElement)) return false;
    const heading = () => document.querySelector('.date h2')?.textContent;
    const before = heading();
    input.value = String(input.valueAsNumber > 0 ? input.valueAsNumber - 1 : 1);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return heading() !== before;
  };
  const look = () => {
    for (const [name, selector] of Object.entries(wanted)) {
      if (seen[name] !== undefined) continue;
      const found = [...document.querySelectorAll(selector)].find((each) => each.getBoundingClientRect().width > 0);
      if (found && (name !== 'used' || reacts(found))) requestAnimationFrame(() => (seen[name] ??= performance.now()));
    }
    if (Object.keys(seen).length < Object.keys(wanted).length) requestAnimationFrame(look);
  };
  look();
}
