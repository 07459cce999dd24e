import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { readConfig } from '@suanpan/mock-server/config';
import { startServer } from '@suanpan/mock-server/start-server';
import { openPages } from '../../../mock-server/src/open-pages.ts';
import { openStore } from '../../../mock-server/src/store/open-store.ts';
import { seedBigCompany } from '../backend/seed-big-company.ts';
import { benchNow } from '../backend/seed-million.ts';
import { launchBrowser } from '../loading/browser-run.ts';
import type { Site } from '../loading/with-both-sides.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Serves the built product with one company of a hundred thousand documents while `work` measures it, and clears everything away. */
export async function withBigCompany<T>(say: (line: string) => void, work: (browser: Browser, site: Site) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-bench-'));
  try {
    // Sessions are read against the clock that they were made at; where worlds are made, no demo is written beside what is measured.
    const config = readConfig({ PORT: '0', SUANPAN_DATA: folder, SUANPAN_NOW: benchNow, SUANPAN_WORLDS: '1' }, root);
    const cookie = await fillStore(config, say);
    const server = await startServer(config, () => openPages(root, config));
    const browser = await launchBrowser();
    try {
      return await work(browser, { url: server.url, cookie });
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the session of the company's owner. */
async function fillStore(config: Parameters<typeof openStore>[0], say: (line: string) => void): Promise<string> {
  const store = await openStore(config);
  try {
    const { users } = await seedBigCompany(store, say);
    return users[0]?.session ?? '';
  } finally {
    await store.close();
  }
}
