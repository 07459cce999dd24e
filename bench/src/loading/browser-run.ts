import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromiumArguments } from '@suanpan/e2e/chromium-arguments';
import { type Browser, type BrowserContext, type Page, type Response, chromium } from '@playwright/test';
import { spaHeader } from './serve-both.ts';

/** Which of the two is measured. */
export type Side = 'ours' | 'baseline';

/** Starts the browser in which both sides are measured. */
export function launchBrowser(further: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['SUANPAN_CHROMIUM'] ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
  return chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: [...chromiumArguments, ...further] });
}

/** Opens an empty browser profile that is signed in. */
export async function openProfile(
  browser: Browser,
  { url, cookie, side }: { url: string; cookie: string; side: Side },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    ...(side === 'baseline' && { extraHTTPHeaders: { [spaHeader]: '1' } }),
  });
  // The compiler that runs this file marks inner functions with a helper that a page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (inner) => inner;' });
  await context.addCookies([{ name: 'sp_session', value: cookie, url }]);
  return context;
}

/** Goes to an address and returns how long after the start of the navigation `selector` was painted, in milliseconds. */
export async function timeToContent(page: Page, url: string, selector: string): Promise<number> {
  await page.addInitScript(watchFor, selector);
  await page.goto(url, { waitUntil: 'commit' });
  return readMark(page);
}

/** Clicks a link and returns how long after the click `selector` was painted, in milliseconds. */
export async function timeToSwitch(page: Page, href: string, selector: string): Promise<number> {
  await page.evaluate(armSwitch, { href, selector });
  await page.locator(`nav a[href="${href}"]`).first().click();
  return readMark(page);
}

/** Adds up what all scripts of the page weigh with gzip, in kB. They are weighed when the visit is over, so that it costs the visit nothing. */
export async function scriptWeight(page: Page, visit: () => Promise<unknown>): Promise<number> {
  const scripts: Response[] = [];
  const note = (response: Response): void => {
    if (/\.js(\?|$)/.test(response.url())) scripts.push(response);
  };
  page.on('response', note);
  await visit();
  page.off('response', note);
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length));
  return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
}

interface Marked {
  benchMark?: number;
}

/** Asked from within the page: a condition that is sent as text would need `unsafe-eval`. */
function readMark(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const { benchMark } = window as Marked;
          if (benchMark === undefined) requestAnimationFrame(look);
          else resolve(benchMark);
        };
        look();
      }),
  );
}

function watchFor(selector: string): void {
  const look = (): void => {
    const found = document.querySelector(selector);
    if (found instanceof HTMLElement && found.checkVisibility({ visibilityProperty: true }))
      (window as Marked).benchMark = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function armSwitch({ href, selector }: { href: string; selector: string }): void {
  delete (window as Marked).benchMark;
  const start = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.getAttribute('href') !== href) return;
    document.removeEventListener('click', start, true);
    const begun = performance.now();
    const look = (): void => {
      const found = [...document.querySelectorAll(selector)].find(
        (element) => element instanceof HTMLElement && element.checkVisibility({ visibilityProperty: true }),
      );
      if (found) (window as Marked).benchMark = performance.now() - begun;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  document.addEventListener('click', start, true);
}
