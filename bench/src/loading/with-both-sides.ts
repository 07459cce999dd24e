import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type Side, launchBrowser } from './browser-run.ts';
import { serveBoth } from './serve-both.ts';
import { signIn } from './sign-in.ts';

/** Where both sides are, for somebody who is signed in. */
export interface Site {
  readonly url: string;
  readonly cookie: string;
}

/** Serves both sides from a folder of their own while `work` measures them, and clears everything away. */
export async function withBothSides<T>(work: (browser: Browser, site: Site) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-bench-'));
  const server = await serveBoth(folder);
  const browser = await launchBrowser();
  try {
    await server.demoWritten;
    return await work(browser, { url: server.url, cookie: await signIn(server.url) });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both sides in the order of a round, which changes each time. */
export function bothInTurn(round: number): readonly Side[] {
  return round % 2 === 0 ? ['ours', 'baseline'] : ['baseline', 'ours'];
}
