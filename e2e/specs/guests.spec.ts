import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Browser, type Locator, type Page, expect, test } from '@playwright/test';
import { comparePictures } from '../fixtures/guests/compare-pictures.ts';
import { guestDeeds, guestReturns } from '../fixtures/guests/guest-deeds.ts';
import { type Seen, picture } from '../fixtures/guests/picture.ts';
import { readResidue, watchResidue } from '../fixtures/guests/watch-residue.ts';
import { type Program, startProgram } from '../fixtures/start-program.ts';

/** How a guest looks when it has come up, and after the user has done something. */
interface Looks {
  readonly first: Seen[];
  readonly after: Seen[];
}

interface BareHost {
  readonly apps: readonly string[];
  open(app: string): Promise<{ readonly state: string; readonly error?: Error }>;
  close(app: string): Promise<{ readonly state: string }>;
}

declare global {
  interface Window {
    readonly suanpanBareHost: BareHost;
  }
}

/** The clock goes on: animations have an end. */
const settings = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

/** Takes as long to build as all others together, so it is asked for by name. */
const heavy = 'monaco-notes';

const names = process.env['SUANPAN_GUESTS']?.split(',') ?? Object.keys(guestDeeds).filter((name) => name !== heavy);
let program: Program | undefined;
let url = '';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await promisify(execFile)('npm', ['run', 'build-bare', '-w', '@suanpan/shell']);
  program = startProgram(['--import', 'tsx', 'e2e/guests/build/main.ts', names.join(',')], {});
  url = await program.url;
});

test.afterAll(async () => {
  await program?.stop('SIGTERM');
});

test('applications that nobody here wrote, mounted together, are what they are alone and leave nothing behind', async ({ browser }) => {
  const alone = await test.step('Each runs alone', () => lookAtEachAlone(browser));

  const page = await browser.newPage(settings);
  const errors = watchErrors(page);
  page.setDefaultTimeout(15_000);
  await watchResidue(page);
  await page.goto(`${url}/`);
  await expect.poll(() => page.evaluate(() => window.suanpanBareHost.apps.length)).toBe(names.length);
  // Each gets a place as large as the window, as it has alone.
  await page.evaluate(() => document.getElementById('shell')?.style.setProperty('grid-auto-rows', 'minmax(100vh, auto)'));
  await bringQiankun(page);
  const empty = await readResidue(page);

  for (const time of ['first', 'second']) {
    await test.step(`All are mounted for the ${time} time`, () => mountAll(page));
    for (const name of names) await test.step(`${name} is what it is alone`, () => compareWithAlone(page, name, alone.get(name)));
    await expect.poll(() => readResidue(page), { message: `left after the ${time} time` }).toEqual(empty);
  }
  expect(errors, 'errors in the console').toEqual([]);
  await page.close();
});

async function lookAtEachAlone(browser: Browser): Promise<ReadonlyMap<string, Looks>> {
  const found = new Map<string, Looks>();
  for (const name of names) {
    const page = await browser.newPage(settings);
    await page.goto(url.replace('localhost', `${name}.localhost`));
    const root = page.locator('html');
    const first = await picture(root);
    await guestDeeds[name]?.(root);
    found.set(name, { first, after: await picture(root) });
    await page.close();
  }
  return found;
}

/** It comes with the first app, and listens to the page from then on. */
async function bringQiankun(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [first = ''] = window.suanpanBareHost.apps;
    await window.suanpanBareHost.open(first);
    await window.suanpanBareHost.close(first);
  });
  await expect.poll(() => page.evaluate(() => 'singleSpaNavigate' in window)).toBe(true);
  await expect.poll(async () => (await readResidue(page))['timers']).toEqual([]);
}

/** The policy refuses style attributes in HTML, and says so; the realm applies them all the same. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  const note = (text: string): void => void (text.startsWith('Applying inline style') || errors.push(text));
  page.on('console', (message) => void (message.type() === 'error' && note(message.text())));
  page.on('pageerror', (error) => note(error.stack ?? String(error)));
  return errors;
}

async function mountAll(page: Page): Promise<void> {
  const states = await page.evaluate(() =>
    Promise.all(
      window.suanpanBareHost.apps.map(async (app) => {
        const { state, error } = await window.suanpanBareHost.open(app);
        return error ? `${app}: ${error.message} ${String(error.cause)}` : state;
      }),
    ),
  );
  expect(states).toEqual(names.map(() => 'mounted'));
}

async function compareWithAlone(page: Page, name: string, alone: Looks | undefined): Promise<void> {
  const root = page.locator(`suanpan-html[data-app="${name}"]`);
  await bringToTop(root);
  expect.soft(comparePictures(alone?.first ?? [], await picture(root)), `${name}: first screen`).toEqual([]);
  const failure = await guestDeeds[name]?.(root).catch((error: unknown) => String(error));
  expect.soft(failure, `${name}: the interaction`).toBeUndefined();
  await bringToTop(root);
  expect.soft(comparePictures(alone?.after ?? [], await picture(root)), `${name}: after the interaction`).toEqual([]);
  await guestReturns[name]?.(root);
  // With whatever the user has left open: it lies over the whole window, as it does alone.
  const state = await page.evaluate(async (app) => (await window.suanpanBareHost.close(app)).state, name);
  expect(state).toBe('unmounted');
}

/** What is fixed to the window then lies in the app where it lies alone. */
async function bringToTop(root: Locator): Promise<void> {
  await root.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
}
