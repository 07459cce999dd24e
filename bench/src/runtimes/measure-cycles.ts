import type { Browser, CDPSession } from '@playwright/test';
import { comeToRest } from '../conditions/come-to-rest.ts';
import type { Side } from '../sides/side.ts';
import { launchBrowser } from '../loading/browser-run.ts';
import { makeCommandable, openPage } from './measure-visit.ts';
import { putAway, readFirstPaint, timeSwitch } from './page-watch.ts';

/** What is left from the 10th to the 100th time that an app was mounted and taken off. */
export interface Growth extends Leftover {
  /** How much of it is no compiled code: what grows in a browser that compiles nothing further. */
  readonly objects: number;
}

interface Leftover {
  readonly kilobytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Reading {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Has V8 run all code as it was read: what it compiles of code that is used often lies on the same heap, and is no leak. */
const withoutCompilers = ['--js-flags=--no-opt --no-maglev --no-sparkplug'] as const;

/** Mounts and takes off one app a hundred times, in a browser as it is and in one that compiles nothing. */
export async function measureGrowth(browser: Browser, url: string, side: Side): Promise<Growth> {
  const plain = await launchBrowser(withoutCompilers);
  try {
    const { kilobytes: objects } = await measureCycles(plain, url, side);
    return { ...(await measureCycles(browser, url, side)), objects };
  } finally {
    await plain.close();
  }
}

async function measureCycles(browser: Browser, url: string, side: Side): Promise<Leftover> {
  const { page, session, close } = await openPage(browser, 'orders');
  try {
    await page.goto(`${url}/at/${side.name}/orders`, { waitUntil: 'commit' });
    await readFirstPaint(page);
    await comeToRest(page);
    await makeCommandable(page);
    await putAway(page, 'orders', 'close');
    let early: Reading | undefined;
    for (let cycle = 1; cycle <= 100; cycle += 1) {
      await timeSwitch(page, { to: 'stock' });
      await putAway(page, 'stock', 'close');
      if (cycle === 10) early = await readHeap(session);
    }
    const late = await readHeap(session);
    const from = early ?? late;
    return { kilobytes: (late.bytes - from.bytes) / 1000, nodes: late.nodes - from.nodes, listeners: late.listeners - from.listeners };
  } finally {
    await close();
  }
}

/** What is alive once all garbage is gone; the second collection takes what the first one's finalizers let go. */
async function readHeap(session: CDPSession): Promise<Reading> {
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { bytes: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners') };
}
