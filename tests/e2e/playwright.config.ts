import { defineConfig } from '@playwright/test';
import { chromiumArgs } from '../chromium.mjs';

const port = Number(process.env.PORT ?? 4311);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list']],
  timeout: 120_000,
  // The map is drawn in software, on few cores.
  expect: { timeout: 40_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 1000 },
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: [
        ...chromiumArgs,
        // Our articles of another origin are served by the test; the map that they frame is on this machine.
        '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
  },
});
