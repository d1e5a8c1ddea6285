// Does the moving map show very many places as the day has them? On a page of its own, with places in rows.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { toCode } from '../../src/readings/columns.ts';
import type { FeatureId, Place, Story } from '../../src/story/types.ts';
import { valley } from '../unit/valley.ts';
import type { Handed } from './crowd/main.ts';
import { distance, loseGraphics, restoreGraphics } from './page.ts';

const root = fileURLToPath(new URL('./crowd', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'dateline-crowd-'));
let server: PreviewServer;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const config = {
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'baseline-widely-available' },
  } as const;
  await build(config);
  server = await preview({ ...config, preview: { port: 0 } });
});

test.afterAll(async () => {
  await server.close();
  rmSync(outDir, { recursive: true });
});

// 40 columns and 25 rows, 50 km apart; a third of them turns on the second day, another on the third.
const columns = 40;
const rows = 25;
const [south, contested, north] = [2, 1, 0];
const statusOn = (number: number, day: number) =>
  number % 3 === 1 && day >= 1 ? contested : number % 3 === 2 && day >= 2 ? south : north;
const isUnread = (number: number) => number % 10 === 9;

function handed(): Handed {
  const story: Story = valley();
  const kind = story.settings.placeClasses.find(({ counted }) => counted)?.id ?? '';
  const places = Array.from({ length: columns * rows }, (_, number): Place => {
    const at = [100 + (number % columns) / 2, Math.floor(number / columns) / 2] as const;
    return { kind: 'place', id: `p${number}` as FeatureId, class: kind, name: '', otherNames: [], area: '', at };
  });
  const view = [99, -1, 121, 13] as const;
  const spans = places.flatMap((_, number) =>
    isUnread(number)
      ? []
      : [0, 1, 2].flatMap((day) => {
          const status = statusOn(number, day);
          const code = toCode({ status, grade: 'reported', challenge: null, blanket: false, stale: false });
          return day > 0 && status === statusOn(number, day - 1) ? [] : [{ number, day, code }];
        }),
  );
  const starts = Array.from(
    { length: places.length + 1 },
    (_, number) => spans.filter((each) => each.number < number).length,
  );
  return {
    story: { ...story, settings: { ...story.settings, view, inset: null }, places, roads: [] },
    columns: { days: 10, starts, from: spans.map(({ day }) => day), code: spans.map(({ code }) => code) },
  };
}

async function open(page: Page) {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  const given = handed();
  await page.evaluate((each) => window.openCrowd(each), given);
  return { errors, colours: given.story.settings.placeStatuses.map(({ color }) => channels(color)) };
}

/** Where a place lies in the frame of 900 by 640 px. */
function pointOf(number: number): readonly [x: number, y: number] {
  const rise = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
  const scale = Math.min(900 / ((22 * Math.PI) / 180), 640 / (rise(13) - rise(-1)));
  const [lon, lat] = [100 + (number % columns) / 2, Math.floor(number / columns) / 2];
  return [450 + (((lon - 110) * Math.PI) / 180) * scale, 320 - (rise(lat) - (rise(13) + rise(-1)) / 2) * scale];
}

/** The colours in the middle of places, on what the screen shows now. */
async function coloursOf(page: Page, numbers: readonly number[]): Promise<readonly (readonly number[])[]> {
  const shot = await page.screenshot();
  return page.evaluate(
    async ({ base64, points }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
      pen?.drawImage(image, 0, 0);
      return points.map(([x, y]) =>
        [...(pen?.getImageData(Math.floor(x), Math.floor(y), 1, 1).data ?? [])].slice(0, 3),
      );
    },
    { base64: shot.toString('base64'), points: numbers.map(pointOf) },
  );
}

/** Waits until every fifth place has the colour of its status on a day. */
async function expectDay(page: Page, day: number, colours: readonly (readonly number[])[]) {
  const numbers = Array.from({ length: 200 }, (_, index) => 5 * index).filter((number) => !isUnread(number));
  await expect
    .poll(async () => {
      const shown = await coloursOf(page, numbers);
      return numbers.filter((number, index) => distance(shown[index] ?? [], colours[statusOn(number, day)] ?? []) > 8);
    })
    .toEqual([]);
}

test('places have the colours of the day, forward and back, and of quick steps the last', async ({ page }) => {
  const { errors, colours } = await open(page);
  await expectDay(page, 0, colours);
  await page.evaluate(() => window.page.show(1));
  await expectDay(page, 1, colours);
  await page.evaluate(() => {
    for (const day of [2, 0, 1, 2]) window.page.show(day);
  });
  await expectDay(page, 2, colours);
  await page.evaluate(() => window.page.show(0));
  await expectDay(page, 0, colours);
  const [unread = []] = await coloursOf(page, [9]);
  expect(colours.every((colour) => distance(unread, colour) > 20)).toBe(true);
  expect(errors).toEqual([]);
});

test('the pointer means the nearest place, and nothing where none is near', async ({ page }) => {
  await open(page);
  const [x, y] = pointOf(415);
  await page.mouse.move(x + 3, y - 2);
  await page.mouse.click(x - 3, y + 4);
  await page.mouse.move(10, 10);
  await page.mouse.click(10, 10);
  await expect
    .poll(() => page.evaluate(() => window.page.told))
    .toEqual(['hover p415', 'select p415', 'hover null', 'select null']);
});

test('the place that is chosen stands in full size within its halo', async ({ page }) => {
  const { colours } = await open(page);
  const [x, y] = pointOf(420);
  const clip = { x: x - 20, y: y - 20, width: 40, height: 40 };
  const before = await page.screenshot({ clip });
  await page.evaluate(() => window.page.show(0, 'p420'));
  await expect.poll(async () => (await page.screenshot({ clip })).equals(before)).toBe(false);
  await expectDay(page, 0, colours);
});

test('in the dark the places keep their colours, on another ground', async ({ page }) => {
  const { colours } = await open(page);
  await page.evaluate(() => window.page.show(2));
  await expectDay(page, 2, colours);
  const [light = []] = await coloursOf(page, [-41]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => window.page.recolour());
  await expect.poll(async () => distance((await coloursOf(page, [-41]))[0] ?? [], light)).toBeGreaterThan(100);
  await expectDay(page, 2, colours);
});

test('the places are back when the graphics have been lost, and follow the days again', async ({ page }) => {
  const { errors, colours } = await open(page);
  await loseGraphics(page, '.maplibregl-canvas');
  const told = () => page.evaluate(() => window.page.told);
  await expect.poll(told).toEqual(['lost']);
  await page.evaluate(() => window.page.show(1));
  await restoreGraphics(page);
  await expect.poll(told).toEqual(['lost', 'back']);
  await expectDay(page, 1, colours);
  await page.evaluate(() => window.page.show(2));
  await expectDay(page, 2, colours);
  expect(errors).toEqual([]);
});

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
}
