// Does a page stay as light as it was? What is opened and closed two hundred times must leave nothing behind.

import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { mapReady, panel } from './page.ts';

// A small window: what is painted in software costs most of the time.
test.use({ viewport: { width: 400, height: 300 } });

const times = 200;
// The first rounds fill what is kept for good: the story, the modules, the caches of the browser.
const warmUpTimes = 20;

// A moving map takes long in software. So many are well beyond the sixteen that a browser keeps at a time.
const movingEach = 10;

interface Weight {
  readonly listeners: number;
  readonly nodes: number;
  readonly heapMb: number;
}

/** What the page weighs when everything that nobody holds has been cleared away. */
async function weigh(devtools: CDPSession): Promise<Weight> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heapMb: of('JSHeapUsedSize') / 1e6 };
}

/** Weighs the page before and after the rounds, and says both. */
async function weighAround(page: Page, what: string, rounds: (count: number) => Promise<void>) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  await rounds(warmUpTimes);
  const before = await weigh(devtools);
  await rounds(times);
  const after = await weigh(devtools);
  const tell = ({ listeners, nodes, heapMb }: Weight) =>
    `${listeners} listeners, ${nodes} nodes, ${heapMb.toFixed(1)} MB`;
  console.log(`${times} times ${what}: before ${tell(before)}; after ${tell(after)}`);
  return { before, after };
}

/**
 * The last map or two may still be held by what is under way, some 3,000 nodes each, before as well as after.
 * Two hundred that stay would be half a million.
 */
function expectAsLight({ before, after }: { before: Weight; after: Weight }) {
  expect(after.listeners - before.listeners).toBeLessThan(times / 2);
  expect(after.nodes - before.nodes).toBeLessThan(times * 60);
  expect(after.heapMb - before.heapMb).toBeLessThan(10);
}

test('a map in an article that is put in and taken out again and again leaves nothing behind', async ({
  page,
  baseURL,
}) => {
  // Graphics in software on a machine that does other things as well.
  test.setTimeout(300_000);
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') warnings.push(message.text());
  });
  page.on('pageerror', (error) => warnings.push(error.message));
  await page.route('**/article', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Article</title><script type="module" src="${baseURL}dateline-map.js"></script><div id="room"></div>`,
    }),
  );
  await page.goto('/article');
  const rounds = (count: number) =>
    page.evaluate(
      async ([rest, each]) => {
        const room = document.querySelector('#room');
        const turn = () =>
          new Promise((done) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(null);
          });
        for (let round = 0; round < rest; round += 1) {
          const map = document.createElement('dateline-map');
          map.setAttribute('day', '2021-08-12');
          room?.append(map);
          while (!map.shadowRoot?.querySelector('.map')) await turn();
          if (round % each === 0) {
            map.shadowRoot?.querySelector('.map')?.dispatchEvent(new Event('pointerdown'));
            // Taken out when its graphics have just begun.
            while (!map.shadowRoot?.querySelector('canvas')) await turn();
          }
          map.remove();
          await turn();
        }
      },
      [count, movingEach] as const,
    );
  const weights = await weighAround(
    page,
    `a map put in and taken out, the moving map begun in every ${movingEach}th`,
    rounds,
  );
  expectAsLight(weights);
  await page.evaluate(() => document.querySelector('#room')?.append(document.createElement('dateline-map')));
  await mapReady(page);
  expect(warnings).toEqual([]);
});

test('a panel that is opened and closed again and again leaves nothing behind', async ({ page }) => {
  await page.goto('/?day=2021-08-12&static');
  await panel(page).getByRole('button', { name: 'Ghazni', exact: true }).first().waitFor();
  const rounds = (count: number) =>
    page.evaluate(async (rest) => {
      const press = (name: string) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.panel button')];
        const button = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name);
        if (!button) throw new Error(`there is no button "${name}"`);
        button.click();
      };
      for (let round = 0; round < rest; round += 1) {
        press('Ghazni');
        press('Close');
        await new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(null);
        });
      }
    }, count);
  const weights = await weighAround(page, 'a panel opened and closed', rounds);
  expectAsLight(weights);
});
