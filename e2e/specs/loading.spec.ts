import { holdRequests } from '../fixtures/hold-requests.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const salesEntry = /\/releases\/sales@[^/]+\/main\.js$/;

test('while an app is on its way the frame stands and says so', async ({ page, signInAs }) => {
  await signInAs('owner');
  const release = await holdRequests(page, salesEntry);
  await page.goto('/sales/orders', { waitUntil: 'commit' });
  await expect(page.getByRole('status', { name: '正在打开销售' }).or(page.getByText('正在打开销售'))).toBeAttached();
  await expect(page.getByRole('navigation', { name: '主菜单' })).toBeVisible();
  release();
  await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
  await expect(page.getByText('正在打开销售')).toHaveCount(0);
});

test('the page before stays until the next app is ready, and a choice in between wins', async ({ page, signInAs }) => {
  await signInAs('owner');
  const release = await holdRequests(page, salesEntry);
  await page.goto('/workbench');
  const workbench = page.getByRole('heading', { level: 1, name: /^上午好/ });
  await expect(workbench).toBeVisible();

  await openFromMenu(page, '销售订单');
  await expect(page).toHaveURL(/\/sales\/orders$/);
  await expect(workbench).toBeVisible();
  await openFromMenu(page, '工作台');
  await openFromMenu(page, '客户');
  await openFromMenu(page, '工作台');
  release();
  await openFromMenu(page, '销售订单');
  await openFromMenu(page, '工作台');
  await openFromMenu(page, '客户');
  await expect(page.getByRole('heading', { level: 1, name: '客户' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page).toHaveURL(/\/sales\/customers$/);
});

test.describe('a part of the frame that does not arrive', () => {
  test.use({ expectedErrors: /^Failed to load resource|late-parts|OpenTabs/ });

  test('leaves the page as it is', async ({ page, signInAs }) => {
    await signInAs('owner');
    const lateParts = page.waitForRequest(/\/assets\/late-parts-/);
    await page.route(/\/assets\/(late-parts|OpenTabs)-/, (route) => route.abort());
    await page.goto('/sales/orders');
    await lateParts;
    await openFromMenu(page, '客户');
    await expect(page.getByRole('heading', { level: 1, name: '客户' })).toBeVisible();
  });
});

test.describe('an app that cannot be loaded', () => {
  test.use({ expectedErrors: /^Failed to load resource|^\[sales@|^Failed to find a valid digest/ });

  test('whose entry does not arrive shows a card with SP-LOAD-001, all else goes on, and a retry opens it', async ({ page, signInAs }) => {
    await signInAs('owner');
    await page.route(salesEntry, (route) => route.abort());
    await page.goto('/sales/orders');
    await expectFailureCard(page, 'SP-LOAD-001');

    await openFromMenu(page, '工作台');
    await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
    await openFromMenu(page, '销售订单');
    await expectFailureCard(page, 'SP-LOAD-001');

    await page.unroute(salesEntry);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('whose entry was tampered with shows a card with SP-LOAD-004 and never runs', async ({ page, signInAs }) => {
    await signInAs('owner');
    await page.route(salesEntry, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: `document.documentElement.dataset.tampered = 'ran';\n${await response.text()}`,
      });
    });
    await page.goto('/sales/orders');
    await expectFailureCard(page, 'SP-LOAD-004');
    await expect(page.locator('html[data-tampered]')).toHaveCount(0);
    await openFromMenu(page, '工作台');
    await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
    // The page may ask for that file once more, in case somebody goes there.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

test('an address of no app says so and leads home', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/nowhere/at-all');
  await expect(page.getByText('没有这个页面')).toBeVisible();
  await expect(page.getByText(/\/nowhere\/at-all/)).toBeVisible();
  await page.getByRole('button', { name: '回到首页' }).click();
  await expect(page).toHaveURL(/\/workbench$/);
});

test('an address within an app that is no page of it says so, too', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders/a/b/c');
  await expect(page.getByText('没有这个页面')).toBeVisible();
  await page.getByRole('link', { name: '看全部订单' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
});

test('a page that needs a permission the person lacks says which, and its app does not run', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/writes-everywhere/for-nobody');
  await expect(page.getByText('没有权限打开这个页面')).toBeVisible();
  await expect(page.getByText(/scenario\.nobody\.read/)).toBeVisible();
  await expect(page.locator('[data-app="writes-everywhere"]')).toHaveCount(0);
  await expect(page.getByText('Traces are left')).toHaveCount(0);
});

test.describe('a session that ends while somebody types', () => {
  test.use({ expectedErrors: /^Failed to load resource: .*401/ });

  test('is asked for over the page, and the same save goes through then', async ({ page, signInAs, context }) => {
    const owner = await signInAs('owner');
    await page.goto('/sales/customers/new');
    await page.getByLabel('名称').fill('会话过期的客户');
    await context.clearCookies();
    await page.getByRole('button', { name: /^保存/ }).click();

    const dialog = page.getByRole('dialog', { name: '登录' });
    await expect(dialog).toContainText('登录已失效');
    await expect(dialog.getByLabel('账号')).toHaveValue(owner.loginName);
    await dialog.getByLabel('密码').fill(owner.password);
    await dialog.getByRole('button', { name: '登录' }).click();
    await expect(dialog).toHaveCount(0);

    await expect(page.getByLabel('名称')).toHaveValue('会话过期的客户');
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '会话过期的客户' })).toBeVisible();
  });
});

async function expectFailureCard(page: Page, code: string): Promise<void> {
  const card = page.getByRole('alert');
  await expect(card).toContainText('「销售」暂时打不开');
  await expect(card).toContainText(code);
  await expect(page.getByRole('navigation', { name: '主菜单' })).toBeVisible();
}
