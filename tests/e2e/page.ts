// What a reader can do on the page, by role and label, and what a test may look at.

import { expect, type Page } from '@playwright/test';

export interface Watch {
  readonly errors: string[];
  readonly foreign: string[]; // addresses of other origins that were asked
}

/** Opens the page at a query and waits until the moving map stands. */
export async function openPage(page: Page, query = ''): Promise<Watch> {
  const watch: Watch = { errors: [], foreign: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watch.errors.push(message.text());
  });
  page.on('pageerror', (error) => watch.errors.push(error.message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(page.url()).host && page.url() !== 'about:blank') {
      watch.foreign.push(request.url());
    }
  });
  await page.goto(`/${query}`);
  await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible();
  await mapReady(page);
  return watch;
}

export async function mapReady(page: Page) {
  await expect(page.locator('.map[data-state="ready"]')).toBeVisible();
}

/** Opens no graphics for the pages to come, as on a machine that has none. */
export async function withoutWebGL(page: Page) {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}

/** Has the pages to come told what is seen together with what was seen before, as in a frame of another origin. */
export async function withLateSight(page: Page) {
  await page.addInitScript(() => {
    const unseen = ({ target, time }: IntersectionObserverEntry) =>
      ({ target, time, isIntersecting: false }) as unknown as IntersectionObserverEntry;
    window.IntersectionObserver = class extends IntersectionObserver {
      constructor(told: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        let before: IntersectionObserverEntry[] | null = null;
        super((now, self) => {
          told([...(before ?? now.map(unseen)), ...now], self);
          before = now;
        }, options);
      }
    };
  });
}

/** Takes its graphics from a canvas, as a browser does that needs them elsewhere. */
export async function loseGraphics(page: Page, canvas: string) {
  await page.locator(canvas).evaluate((each) => {
    const loser = (each as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { loser });
    loser?.loseContext();
  });
}

/** Gives back what was taken last. */
export async function restoreGraphics(page: Page) {
  await page.evaluate(() => (Reflect.get(window, 'loser') as WEBGL_lose_context).restoreContext());
}

export function dayHeading(page: Page) {
  return page.getByRole('main').getByRole('heading', { level: 2 });
}

export function slider(page: Page) {
  return page.getByRole('slider', { name: 'Day' });
}

/** Puts the slider on a day, as dragging does. */
export async function scrubTo(page: Page, daysAfterFirst: number) {
  await slider(page).fill(String(daysAfterFirst));
}

export function panel(page: Page) {
  return page.getByRole('complementary');
}

export function row(page: Page, name: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

/** The colour (r, g, b) of the screen in the middle of a place's symbol. */
export async function colourAt(page: Page, lon: number, lat: number): Promise<readonly [number, number, number]> {
  const [x, y] = await screenPoint(page, lon, lat);
  const shot = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  const [r, g, b] = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(1, 1);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])];
  }, shot.toString('base64'));
  return [r ?? -1, g ?? -1, b ?? -1];
}

/** Where on the screen a place of the shipped story lies: the view fitted into the map, in Web Mercator. */
export async function screenPoint(page: Page, lon: number, lat: number): Promise<readonly [x: number, y: number]> {
  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('there is no map');
  const rise = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
  const [west, south, east, north] = view;
  const width = ((east - west) * Math.PI) / 180;
  const height = rise(north) - rise(south);
  const scale = Math.min(box.width / width, box.height / height);
  // The shipped story has an inset, so it stands at the left of a frame that is wider than it.
  const left = box.width / scale > width ? box.x : box.x + (box.width - width * scale) / 2;
  const x = left + (((lon - west) * Math.PI) / 180) * scale;
  const y = box.y + box.height / 2 - (rise(lat) - (rise(north) + rise(south)) / 2) * scale;
  return [x, y];
}

const view = [60.3, 29.2, 75.1, 38.7] as const;

/** How far two colours lie apart, as the largest difference of a channel. */
export function distance(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? 0))));
}
