import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Side } from '../sides/side.ts';
import { comeToRest } from '../conditions/come-to-rest.ts';
import { type Condition, imposeCondition } from '../conditions/conditions.ts';
import { putAway, readFirstPaint, timeSwitch, watchContent } from './page-watch.ts';
import { countTraffic } from './traffic.ts';

/** The figures of one visit; times in milliseconds. */
export interface Visit {
  readonly coldDeepLink: number;
  readonly requests: number;
  readonly kilobytes: number;
  readonly firstSwitch: number;
  readonly secondApp: number;
  /** Back to an app that was kept; a plain application keeps none and mounts it again. */
  readonly warmSwitch: number;
  /** To an app that was really taken off and whose code is there. */
  readonly remount: number;
}

export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

/** Opens an empty profile whose page watches for the content of `app`. */
export async function openPage(browser: Browser, app: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  // The compiler that runs this file marks inner functions with a helper that a page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (inner) => inner;' });
  await context.addInitScript(watchContent, app);
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page), close: () => context.close() };
}

/** Has the page take commands, whichever side it is. */
export async function makeCommandable(page: Page): Promise<void> {
  const driver = '/driver.js';
  await page.evaluate(async (url) => {
    await import(url);
    // A host page without an app to show may still be on its way.
    while (!('benchHost' in window)) await new Promise((resolve) => void requestAnimationFrame(resolve));
  }, driver);
}

/** Visits one side once: a deep link into an empty profile, and then from app to app. */
export async function measureVisit(
  browser: Browser,
  url: string,
  { side, condition }: { side: Side; condition: Condition },
): Promise<Visit> {
  const { page, session, close } = await openPage(browser, 'orders');
  try {
    await imposeCondition(session, condition);
    const readTraffic = countTraffic(session);
    await page.goto(`${url}/at/${side.name}/orders`, { waitUntil: 'commit' });
    const coldDeepLink = await readFirstPaint(page);
    await comeToRest(page);
    const first = readTraffic();
    await makeCommandable(page);
    await comeToRest(page);
    readTraffic();
    const leave = side.name === 'spa' ? 'close' : 'park';
    const firstSwitch = await timeSwitch(page, { to: 'stock', from: 'orders', leave });
    await comeToRest(page);
    const second = readTraffic();
    const warmSwitch = await timeSwitch(page, { to: 'orders', from: 'stock', leave });
    await comeToRest(page);
    await timeSwitch(page, { to: 'stock', from: 'orders', leave });
    await putAway(page, 'stock', 'close');
    await comeToRest(page);
    const remount = await timeSwitch(page, { to: 'stock' });
    return {
      coldDeepLink,
      requests: first.requests,
      kilobytes: first.kilobytes,
      firstSwitch,
      secondApp: second.kilobytes,
      warmSwitch,
      remount,
    };
  } finally {
    await close();
  }
}
