import { type LiveApps, startLiveApps } from '../fixtures/live-apps.ts';
import { startProgram } from '../fixtures/start-program.ts';
import { expect, test } from '../fixtures/test.ts';

test.describe.configure({ timeout: 180_000 });

let live: LiveApps | undefined;

test.afterEach(async ({ page }) => {
  // The page goes first: what it asks in the background must not find its server gone.
  await page.close();
  await live?.stop();
});

test('an app that asks no backend runs alone on a small host without one, and is edited there', async ({ page }) => {
  live = await startLiveApps({ apps: ['e2e/apps/written-in-vue'], options: ['--standalone'] });
  expect(live.program.said.filter((line) => 'step' in line)).toEqual([]);
  expect(live.url).toMatch(/:\d+\/written-in-vue$/);

  await page.goto(new URL('/', live.url).href);
  await expect(page).toHaveURL(live.url);
  await page.getByRole('button', { name: 'Count: 0' }).click({ timeout: 60_000 });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await live.edit('written-in-vue/src/App.vue', 'Open a modal', 'Open my modal');

  await expect(page.getByRole('button', { name: 'Open my modal' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
  expect((await page.request.post(new URL('/graphql', live.url).href, { data: {} })).status()).toBe(503);
});

test('an app of the product runs alone with the backend, signed in, and is edited there', async ({ page }) => {
  live = await startLiveApps({ apps: ['apps/sales'], options: ['--standalone'] });

  await page.goto(live.url);
  await expect(page.getByRole('row').nth(1)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('navigation', { name: /主菜单|Main menu/ })).toHaveCount(0);
  await page.goto(new URL('/sales/customers/new', live.url).href);
  await page.getByLabel('名称').fill('打到一半的名字', { timeout: 30_000 });
  await live.edit('sales/src/customers/CustomerForm.tsx', '<Inline>', '<Inline>热更新已到');

  await expect(page.getByText('热更新已到')).toBeVisible();
  await expect(page.getByLabel('名称')).toHaveValue('打到一半的名字');
});

test('a name that no app has is refused with a list of those that there are', async () => {
  const program = startProgram(['--import', 'tsx', 'tools/src/dev-server.ts', 'sale'], {});
  await expect(program.url).rejects.toThrow();
  expect(await program.ended).toBe(1);
  expect(program.said.at(-1)).toMatchObject({
    error: {
      code: 'SP-TOOL-030',
      message: 'Cannot develop "sale": there is no such folder',
      facts: {
        apps: 'inventory, ledger, money, ops, purchasing, reports, sales, settings, workbench',
        folders: expect.stringContaining('e2e/apps/written-in-vue') as unknown,
      },
    },
  });
});
