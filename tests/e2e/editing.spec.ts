// The editor's loop: a file is saved, and the page shows it in place, or says what has to be mended.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { dayHeading, mapReady, panel } from './page.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A story of its own in a folder, under a server that watches it. */
async function edited(): Promise<{
  address: string;
  write(file: string, change: (text: string) => string): void;
  end(): void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const story = join(folder, 'valley');
  cpSync(join(project, 'tests/fixtures/good'), story, { recursive: true });
  const port = await freePort();
  const server = spawn('npx', ['vite', '--port', String(port), '--strictPort'], {
    cwd: project,
    env: { ...process.env, DATELINE_STORY: story },
    detached: true,
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes(String(port)) && resolve());
    server.on('exit', () => reject(new Error('the server has ended')));
  });
  return {
    address: `http://localhost:${port}/`,
    write(file, change) {
      const path = join(story, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    },
    end() {
      if (server.pid) process.kill(-server.pid);
      rmSync(folder, { recursive: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const mistakes = (page: Page) => page.getByRole('alert').filter({ hasText: 'in the files of this story' });

test('a saved report is shown in place, with day, place and view kept; a mistake shows over the last good page until it is mended', async ({
  page,
}) => {
  const story = await edited();
  try {
    await page.goto(`${story.address}?day=2031-03-07&place=lowford`);
    await mapReady(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(panel(page).getByRole('heading', { name: 'Lowford', exact: true })).toBeVisible();
    await expect(page.getByText('South have come down to the ford')).toHaveCount(0);

    story.write(
      'reports.csv',
      (text) =>
        `${text}echo-0306-03,echo-0306,lowford,contested,2031-03-06,1,The Echo,outlet,South have come down to the ford.,,\n`,
    );
    await expect(page.getByText('South have come down to the ford')).toBeVisible();
    await expect(dayHeading(page)).toHaveText('Friday 7 March 2031');
    await expect(panel(page).getByRole('heading', { name: 'Lowford', exact: true })).toBeVisible();

    story.write('reports.csv', (text) => text.replace('echo-0306,lowford,', 'echo-0306,lowfrd,'));
    await expect(mistakes(page)).toContainText('reports.csv, row 9, feature_id');
    await expect(mistakes(page)).toContainText('found "lowfrd". Did you mean "lowford"?');
    await expect(page.getByText('South have come down to the ford')).toBeVisible();
    await expect(page.locator('.map')).toBeVisible();

    story.write('reports.csv', (text) => text.replace('lowfrd', 'lowford').replace('come down to', 'crossed'));
    await expect(mistakes(page)).toHaveCount(0);
    await expect(page.getByText('South have crossed the ford')).toBeVisible();
  } finally {
    story.end();
  }
});

test('a view that the reader has moved to is kept when the story changes', async ({ page }) => {
  const story = await edited();
  try {
    await page.goto(`${story.address}?day=2031-03-05`);
    await mapReady(page);
    const upton = page.locator('.map');
    const before = await upton.screenshot();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(async () => expect((await upton.screenshot()).equals(before)).toBe(false)).toPass();
    await page.evaluate(() => Reflect.set(window, 'untouched', true));
    story.write('datapackage.json', (text) => text.replace('The Marrow Valley', 'The Barrow Valley'));
    await expect(page.getByRole('heading', { name: 'The Barrow Valley' })).toBeVisible();
    await mapReady(page);
    expect(await page.evaluate(() => Reflect.get(window, 'untouched'))).toBe(true);
    await expect(async () => expect((await upton.screenshot()).equals(before)).toBe(false)).toPass();
  } finally {
    story.end();
  }
});

test('a story that is broken from the start is shown as soon as it is whole', async ({ page }) => {
  const story = await edited();
  try {
    story.write('sources.csv', (text) => text.replace('echo-0303,The Marrow Echo', 'echo-0303,'));
    await page.goto(story.address);
    await expect(page.getByRole('alert')).toContainText('sources.csv');
    story.write('sources.csv', (text) => text.replace('echo-0303,,', 'echo-0303,The Marrow Echo,'));
    await expect(dayHeading(page)).toHaveText('Wednesday 5 March 2031');
  } finally {
    story.end();
  }
});
