import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type LiveApps, startLiveApps } from '../fixtures/live-apps.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

// One after the other, on one server: they share the folder of its sources.
test.describe.configure({ mode: 'default', timeout: 180_000 });
// The browser and Vite's client say in the console what the page shows.
test.use({ expectedErrors: /\[vite\]|Failed to load resource|\[written-in-\w+@dev|too far|SP-LOAD-|error occurred in/ });

let live: LiveApps;
const editor = 'test-results-data/editor.sh';
const opened = `test-results-data/opened-${process.pid}.txt`;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await writeFile(editor, `#!/bin/sh\necho "$@" > ${resolve(opened)}\n`).then(() => chmod(editor, 0o755));
  live = await startLiveApps({
    apps: ['e2e/apps/written-in-react', 'e2e/apps/written-in-vue', 'e2e/apps/written-in-svelte'],
    environment: { LAUNCH_EDITOR: resolve(editor) },
  });
});
test.beforeEach(async ({ context }) => live.signIn(context));
// oxlint-disable-next-line no-empty-pattern -- Playwright asks for a pattern.
test.afterEach(({}, info) => live.restore(info));
test.afterAll(() => live.stop());

async function open(page: Page, framework: string): Promise<void> {
  await page.goto(`${live.url}/written-in-${framework}`);
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
}

/** Goes to another app as a link does. */
async function goTo(page: Page, framework: string): Promise<void> {
  await page.evaluate((path) => {
    window.history.pushState(null, '', path);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `/written-in-${framework}`);
}

const panelOf = (page: Page, framework: string) =>
  page.locator(`[data-app-place="written-in-${framework}"]`).getByRole('alert', { name: `Faults of written-in-${framework}` });

for (const [framework, file, place] of [
  ['react', 'src/App.tsx', /written-in-react\/src\/App\.tsx:14:\d+/],
  ['vue', 'src/App.vue', /written-in-vue\/src\/App\.vue:24:\d+/],
  ['svelte', 'src/App.svelte', /written-in-svelte\/src\/App\.svelte:\d+:\d+/],
] as const) {
  test(`what does not compile in ${framework} is shown in that app's place alone, and goes when it is mended`, async ({ page }) => {
    await open(page, framework);
    await page.getByRole('button', { name: 'Count: 0' }).click();

    await live.edit(`written-in-${framework}/${file}`, '<main', '<main>{{ ( }}</main><main');

    const panel = panelOf(page, framework);
    await expect(panel.getByRole('heading', { name: 'does not compile' })).toBeVisible();
    await expect(panel.getByRole('button', { name: place })).toBeVisible();
    await expect(panel.getByText('</main><main').first()).toBeVisible();
    await expect(page.locator('vite-error-overlay')).toHaveCount(0);
    // The code that ran before goes on, and so does every other app.
    await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
    const other = framework === 'vue' ? 'react' : 'vue';
    await goTo(page, other);
    await page.getByRole('button', { name: 'Count: 0' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.goBack();
    await expect(panel).toBeVisible();

    await live.edit(`written-in-${framework}/${file}`, '<main>{{ ( }}</main><main', '<main');

    await expect(panel).toHaveCount(0);
    await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
  });
}

test('an app that never came up, since it does not compile, is there as soon as it is mended', async ({ page }) => {
  await live.edit('written-in-react/src/Entries.tsx', '<form', '<form>>><form');
  await open(page, 'react');
  await expect(panelOf(page, 'react').getByRole('button', { name: /Entries\.tsx:\d+:\d+$/ })).toBeVisible();

  await live.edit('written-in-react/src/Entries.tsx', '<form>>><form', '<form');

  await page.getByRole('button', { name: 'Count: 0' }).click({ timeout: 30_000 });
  await expect(panelOf(page, 'react')).toHaveCount(0);
  await live.edit('written-in-react/src/App.tsx', 'Open a modal', 'Open my modal');
  await expect(page.getByRole('button', { name: 'Open my modal' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
  await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
});

test('so is an app of which the entry itself does not compile', async ({ page }) => {
  await live.edit('written-in-vue/src/suanpan.ts', 'export async', 'export export async');
  await open(page, 'vue');
  await expect(panelOf(page, 'vue').getByRole('button', { name: /suanpan\.ts:\d+:\d+$/ })).toBeVisible({ timeout: 30_000 });

  await live.edit('written-in-vue/src/suanpan.ts', 'export export async', 'export async');

  await expect(page.getByRole('button', { name: 'Count: 0' })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
});

test('a page that is loaded late and does not compile begins the app anew when it is mended', async ({ page }) => {
  await live.edit('written-in-vue/src/LazyPage.vue', '<section', '<section>{{ ( }}</section><section');
  await open(page, 'vue');
  await page.getByRole('button', { name: 'Open the lazy page' }).click();
  await expect(panelOf(page, 'vue').getByRole('button', { name: /LazyPage\.vue:2:\d+$/ })).toBeVisible();

  await live.edit('written-in-vue/src/LazyPage.vue', '<section>{{ ( }}</section><section', '<section');

  await expect(panelOf(page, 'vue')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open the lazy page' }).click();
  await expect(page.getByText('The lazy page', { exact: true })).toBeVisible();
  await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
});

for (const [framework, file, from, to] of [
  ['react', 'src/App.tsx', 'onClick={() => openModal()}', 'onClick={() => [].at(0).open()}'],
  ['vue', 'src/App.vue', '@click="openModal()"', '@click="fail()"'],
  ['svelte', 'src/App.svelte', 'onclick={() => openModal()}', 'onclick={() => { throw new RangeError(`too far`); }}'],
] as const) {
  test(`what ${framework} code throws is shown in its app's place, with where it stands in the sources`, async ({ page }) => {
    if (framework === 'vue')
      await live.edit(
        'written-in-vue/src/App.vue',
        'function add()',
        "function fail(): never {\n  throw new RangeError('too far');\n}\nfunction add()",
      );
    await live.edit(`written-in-${framework}/${file}`, from, to);
    const lines = (await readFile(join(live.folder, `written-in-${framework}`, file), 'utf8')).split('\n');
    const line = 1 + lines.findIndex((text) => /too far|\.open\(\)/.test(text));
    await open(page, framework);
    await page.getByRole('button', { name: 'Open a modal' }).click({ timeout: 30_000 });

    const panel = panelOf(page, framework);
    await expect(panel.getByRole('heading', { name: 'threw an error' })).toBeVisible();
    await expect(panel.locator('.message')).toHaveText(framework === 'react' ? /TypeError/ : 'RangeError: too far');
    await expect(panel.locator('.frame')).toContainText(`> ${line} |`);
    await panel.getByRole('button', { name: new RegExp(String.raw`${file}:${line}:\d+$`) }).click();
    await expect.poll(async () => readFile(opened, 'utf8').catch(() => '')).toMatch(new RegExp(String.raw`${file} ${line} \d+`));

    await live.edit(`written-in-${framework}/${file}`, 'Open a modal', 'Open my modal');

    await expect(page.getByRole('button', { name: 'Open my modal' })).toBeVisible();
    await expect(panel).toHaveCount(0);
  });
}
