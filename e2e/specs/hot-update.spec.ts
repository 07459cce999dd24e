import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LiveApps, startLiveApps } from '../fixtures/live-apps.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { type Page, expect as expectSoon, test } from '../fixtures/test.ts';

// One after the other, on one server: they share the folder of its sources.
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** What was edited is compiled when the page asks for it, beside whatever else runs on the machine. */
const expect = expectSoon.configure({ timeout: 30_000 });

let live: LiveApps;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  live = await startLiveApps({
    apps: ['e2e/apps/written-in-react', 'e2e/apps/written-in-vue', 'e2e/apps/written-in-svelte', 'apps/sales'],
    prepare: addPackage,
  });
});
test.beforeEach(async ({ context }) => live.signIn(context));
// oxlint-disable-next-line no-empty-pattern -- Playwright asks for a pattern.
test.afterEach(({}, info) => live.restore(info));
test.afterAll(() => live.stop());

/** A workspace package that the app in React depends on. */
async function addPackage(folder: string): Promise<void> {
  const [source, scope] = [join(folder, 'greeting'), join(folder, 'written-in-react/node_modules/@tried')];
  await Promise.all([source, scope].map((path) => mkdir(path, { recursive: true })));
  await writeFile(join(source, 'package.json'), '{ "name": "@tried/greeting", "type": "module", "exports": "./greeting.ts" }');
  await writeFile(join(source, 'greeting.ts'), "export const greeting: string = 'Good morning';\n");
  await symlink('../../../greeting', join(scope, 'greeting'));
}

/** Opens a live app, and marks the page so that a reload would show. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(live.url + path);
  await expect(page.locator('[data-app-place][data-standing="visible"] suanpan-html')).toBeVisible({ timeout: 60_000 });
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
}

test('a saved change of a page of the product is there without a reload, and what was typed stays', async ({ page }) => {
  await open(page, '/sales/customers/new');
  await page.getByLabel('名称').fill('打到一半的名字', { timeout: 60_000 });

  await live.edit('sales/src/customers/CustomerForm.tsx', '<Inline>', '<Inline>热更新已到');

  await expect(page.getByText('热更新已到')).toBeVisible();
  await expect(page.getByLabel('名称')).toHaveValue('打到一半的名字');
  await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
});

for (const [framework, file] of [
  ['react', 'src/App.tsx'],
  ['vue', 'src/App.vue'],
] as const) {
  test(`an edit of a component in ${framework} keeps its state, and what was typed`, async ({ page }) => {
    await open(page, `/written-in-${framework}`);
    await page.getByRole('button', { name: 'Count: 0' }).click();
    await page.getByLabel('New entry').fill('half a w');

    await live.edit(`written-in-${framework}/${file}`, 'Open the lazy page', 'Open the late page');

    await expect(page.getByRole('button', { name: 'Open the late page' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
    await expect(page.getByLabel('New entry')).toHaveValue('half a w');
    await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
  });
}

test('an edit of a component in svelte keeps the state of the components around it', async ({ page }) => {
  await open(page, '/written-in-svelte');
  await page.getByRole('button', { name: 'Count: 0' }).click();
  await page.getByRole('button', { name: 'Open the lazy page' }).click();
  await expect(page.getByText('The lazy page', { exact: true })).toBeVisible();

  await live.edit('written-in-svelte/src/LazyPage.svelte', 'The lazy page', 'The late page');

  await expect(page.getByText('The late page', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
  // The edited component itself begins anew, as Svelte 5 has it.
  await live.edit('written-in-svelte/src/App.svelte', 'Open a modal', 'Open my modal');
  await expect(page.getByRole('button', { name: 'Open my modal' })).toBeVisible();
  await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
});

for (const [framework, file, from] of [
  ['react', 'src/App.module.css', /rgb\([^)]*\)/],
  ['vue', 'src/App.vue', /rgb\(0, 100, 120\)/],
  ['svelte', 'src/App.svelte', /rgb\(0, 100, 120\)/],
] as const) {
  test(`an edit of a style in ${framework} is seen at once: of a component's own, and of the whole app`, async ({ page }) => {
    await open(page, `/written-in-${framework}`);
    await page.getByRole('button', { name: 'Count: 0' }).click();

    await live.edit(`written-in-${framework}/${file}`, from, 'rgb(9, 8, 7)');
    await live.edit(`written-in-${framework}/src/base.css`, 'rgb(20, 30, 40)', 'rgb(7, 8, 9)');

    await expect(page.getByRole('heading', { name: 'Written in' })).toHaveCSS('color', 'rgb(9, 8, 7)');
    await expect(page.locator(`suanpan-html[data-app="written-in-${framework}"]`)).toHaveCSS('color', 'rgb(7, 8, 9)');
    // Styles of one live app are no business of the frame or of another.
    await expect(page.locator('body')).not.toHaveCSS('color', 'rgb(7, 8, 9)');
    await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
    if (framework !== 'svelte') await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
  });
}

test('an edit of a package that the app depends on is carried into the running app', async ({ page }) => {
  await live.edit('written-in-react/src/Clock.tsx', 'export function', "import { greeting } from '@tried/greeting';\n\nexport function");
  await live.edit('written-in-react/src/Clock.tsx', '{now.toLocaleTimeString()}', '{greeting}');
  await open(page, '/written-in-react');
  await expect(page.getByText('Good morning')).toBeVisible();
  await page.getByRole('button', { name: 'Count: 0' }).click();

  await live.edit('greeting/greeting.ts', 'Good morning', 'Good evening');

  await expect(page.getByText('Good evening')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
  await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
});

test('an edit that cannot be carried over restarts that app in its place, and no other', async ({ page }) => {
  await open(page, '/written-in-react');
  await page.getByRole('button', { name: 'Count: 0' }).click();
  await page.evaluate(() => window.history.pushState(null, '', '/written-in-vue'));
  await page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')));
  await page.getByRole('button', { name: 'Count: 0' }).click();
  await page.getByRole('button', { name: 'Count: 1' }).click();

  await live.edit(
    'written-in-vue/src/start.ts',
    'app.mount(element)',
    "element.setAttribute('data-second-run', '');\n  app.mount(element)",
  );

  await expect(page.locator('[data-second-run]').getByRole('button', { name: 'Count: 0' })).toBeVisible();
  // The second run is live, too.
  await page.getByRole('button', { name: 'Count: 0' }).click();
  await live.edit('written-in-vue/src/App.vue', 'Open a modal', 'Open my modal');
  await expect(page.getByRole('button', { name: 'Open my modal' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
  // The other app was kept alive, and has what it had.
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Written in React' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
  await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
});

test('beside live apps the others run from their releases, whichever came first', async ({ page }) => {
  await page.goto(live.url);
  await expect(page.getByText('本月')).toBeVisible();
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  await openFromMenu(page, '客户');
  await expect(page.getByRole('heading', { name: '客户' })).toBeVisible({ timeout: 60_000 });

  await live.edit('sales/src/locales/zh-CN.json', '"新建客户"', '"添一位客户"');

  await expect(page.getByText('添一位客户')).toBeVisible();
  const releases = await page.evaluate(() => JSON.parse(document.querySelector('#suanpan-composition')?.textContent ?? '{}') as unknown);
  expect(releases).toMatchObject({
    apps: expect.arrayContaining([expect.objectContaining({ name: 'workbench', reason: 'stable' })]),
  });
  await expect(page.locator('body[data-not-reloaded]')).toBeAttached();
});
