import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { chromiumArguments } from './e2e/engines/chromium-arguments.ts';

const port = Number(process.env['SUANPAN_E2E_PORT'] ?? 4300);
const chromium =
  process.env['SUANPAN_CHROMIUM'] ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

/** The instant at which every test runs: Monday 23 November 2026, 10:24 in Hangzhou. */
const now = '2026-11-23T02:24:00.000Z';

export default defineConfig({
  testDir: 'e2e/specs',
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  outputDir: process.env['SUANPAN_E2E_OUTPUT'] ?? 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A trace of every test takes a third of the time of all; ask for it by `--trace on`.
    trace: 'off',
    // What passes through a worker is not seen by a test's routes.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      // No page of a test lives long enough to repay what code costs to be optimized: 15 % of a visit. The benches do without this.
      args: [...chromiumArguments, '--js-flags=--no-opt,--no-maglev'],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, grep: /@phone/ },
  ],
  webServer: {
    command: 'node mock-server/dist/main.js --reset',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: String(port),
      SUANPAN_DATA: `test-results-data/server-${port}`,
      SUANPAN_WORLDS: '1',
      SUANPAN_EXTRA_APPS: 'e2e/apps',
      SUANPAN_NOW: now,
    },
  },
});
