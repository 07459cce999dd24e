import type { Locator, Request } from '@playwright/test';
import { createOrders } from '../fixtures/create-orders.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { holdRequests } from '../fixtures/hold-requests.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

test('an order is found by the end of its number and opened by the keyboard', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const [, order] = await createOrders(request, owner, { quantities: [3, 4] });
  await openWorkbench(page);
  const box = page.getByRole('button', { name: '搜索单据、客户、功能' });
  await box.focus();
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: '搜索' });
  await expect(search).toBeFocused();
  await expectGood(page, 'the search before anything is typed');

  await search.fill(order?.number.slice(-4) ?? '');
  await expect(option(page, order?.number)).toHaveAttribute('aria-selected', 'true');
  await expectGood(page, 'what was found');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^销售订单 ${order?.number}`) })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await test.step('What the page does by a key is offered as well: the order is printed', async () => {
    await page.keyboard.press('Control+k');
    await expect(search).toBeFocused();
    await expect(page.getByRole('group', { name: '本页操作' }).getByRole('option', { name: /^打印/ })).toBeVisible();
    await search.fill('dy');
    await expect(option(page, '打印')).toBeVisible();
    await option(page, '打印').click();
    await expect(page.getByRole('dialog', { name: `打印销售订单 ${order?.number}` })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('What was opened stands there the next time, also after a reload', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await frameIsThere(page);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('group', { name: '最近打开' }).getByRole('option')).toHaveText([new RegExp(`^${order?.number}`)]);
  });
});

test('a customer, an action and a page are found by initials @phone', async ({ page, signInAs }) => {
  await signInAs('owner');
  await openWorkbench(page);
  const search = page.getByRole('combobox', { name: '搜索' });
  const find = async (words: string, found: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name: '搜索单据、客户、功能' }).click();
    await search.fill(words);
    await expect(option(page, found)).toBeVisible();
  };

  await test.step('When they type the initials of a customer, the customer opens', async () => {
    await find('shcg', '上海晨光文具有限公司');
    await expectGood(page, 'a customer was found');
    await option(page, '上海晨光文具有限公司').click();
    await expect(page.getByRole('heading', { level: 1, name: '上海晨光文具有限公司' })).toBeVisible();
  });

  await test.step('When they type those of another word for a new order, its form opens', async () => {
    await find('xzdd', '新建销售订单');
    await expect(option(page, '新建销售订单')).toHaveAttribute('aria-selected', 'true');
    await search.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '新建销售订单' })).toBeVisible();
  });

  await test.step('When they type those of a page, it opens', async () => {
    await find('gzt', '工作台');
    await search.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
  });
});

test('typing on calls off what was asked before, and an Enter that comes too early waits', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [3] });
  await openWorkbench(page);
  const letGo = await holdRequests(page, /\/graphql/, isSearch);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: '搜索' });
  const first = page.waitForRequest(isSearch);
  await search.fill('XSDD');
  const asked = await first;
  const calledOff = page.waitForEvent('requestfailed', (failed) => failed === asked);
  await search.fill(order?.number ?? '');
  expect((await calledOff).failure()?.errorText).toBe('net::ERR_ABORTED');

  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  letGo();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^销售订单 ${order?.number}`) })).toBeVisible();
});

test('arrows walk, Ctrl+Enter opens a new tab, Escape gives the focus back', async ({ page, context, signInAs }) => {
  await signInAs('owner');
  await openWorkbench(page);
  const box = page.getByRole('button', { name: '搜索单据、客户、功能' });
  await box.focus();
  await page.keyboard.press('Enter');
  const search = page.getByRole('combobox', { name: '搜索' });
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(box).toBeFocused();

  await page.keyboard.press('Control+k');
  await search.fill('客户');
  const selected = page.getByRole('option', { selected: true });
  await expect(selected).toHaveText('客户');
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveText('新建客户');
  await page.keyboard.press('ArrowUp');
  await expect(selected).toHaveText('客户');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(/\/sales\/customers$/);
  await expect(page).toHaveURL(/\/workbench$/);
});

test('nothing of the search is loaded before somebody comes near, and what is not there is said', async ({ page, signInAs }) => {
  const loaded: string[] = [];
  page.on('request', (asked) => void loaded.push(new URL(asked.url()).pathname));
  await signInAs('owner');
  await openWorkbench(page);
  const parts = (): readonly string[] => loaded.filter((path) => /\/assets\/(?:Palette|KeyboardHelp)-/.test(path));
  expect(parts()).toEqual([]);
  await page.getByRole('button', { name: '搜索单据、客户、功能' }).hover();
  await expect.poll(parts).toHaveLength(1);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索' }).fill('没有这样的东西');
  await expect(page.getByText('没有找到「没有这样的东西」')).toBeVisible();
  await expectGood(page, 'nothing was found');
});

test.describe('an app that cannot be searched', () => {
  test.use({ expectedErrors: /./ });

  test('harms nobody, and is named', async ({ page, signInAs }) => {
    await signInAs('owner');
    await openWorkbench(page);
    await page.route('**/graphql**', (route) => (isSearch(route.request()) ? route.abort() : route.continue()));
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '搜索' }).fill('订单');
    await expect(page.getByText('「销售」暂时没有查到，其余结果不受影响。')).toBeVisible();
    await expect(option(page, '销售订单')).toBeVisible();
  });
});

test('a question mark lists the keys that are in force on the page in sight, and types itself in a field', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await frameIsThere(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: '快捷键' });
  await expect(keys(help, '全部页面')).toHaveText([
    '搜索单据、客户、功能Ctrl K',
    '查看快捷键?',
    '关闭当前标签Alt W',
    '恢复刚关闭的标签Alt Shift T',
    '前一个标签Alt PageUp',
    '后一个标签Alt PageDown',
    /^检查器.*Ctrl Shift \.$/,
  ]);
  await expect(keys(help, '销售')).toHaveText(['新建订单N']);
  await expectGood(page, 'the list of keys');
  await page.keyboard.press('Escape');

  await page.getByRole('searchbox').fill('');
  await page.keyboard.press('?');
  await expect(page.getByRole('searchbox')).toHaveValue('?');
  await expect(help).toHaveCount(0);
});

test('the account menu leads to the keys, those of the page that is there now', async ({ page, signInAs }) => {
  await signInAs('owner');
  await openWorkbench(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: '新建销售订单' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '新建销售订单' })).toBeVisible();
  await page.getByRole('button', { name: '我的账户' }).click();
  await page.getByRole('menuitem', { name: '快捷键' }).click();
  const help = page.getByRole('dialog', { name: '快捷键' });
  await expect(keys(help, '销售')).toHaveText(['保存草稿Ctrl S', '提交Ctrl ↵']);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
  await page.keyboard.press('?');
  await expect(help.getByText('当前页面没有自己的快捷键。')).toBeVisible();
});

test('favourites stand on top of the menu, by keyboard too, and like the folded menu they survive a reload', async ({ page, signInAs }) => {
  await signInAs('owner');
  await openWorkbench(page);
  const menu = page.getByRole('navigation', { name: '主菜单' });
  const favourites = menu.getByRole('list', { name: '常用' });
  await menu.getByRole('link', { name: '客户' }).focus();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('button', { name: '把「客户」加入常用' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(favourites.getByRole('link')).toHaveText(['客户']);
  await menu.getByRole('link', { name: '销售订单' }).hover();
  await menu.getByRole('button', { name: '把「销售订单」加入常用' }).click();
  await expect(favourites.getByRole('link')).toHaveText(['客户', '销售订单']);
  await expectGood(page, 'favourites');
  await page.getByRole('button', { name: '收起菜单' }).click();

  await page.reload();
  await expect(favourites.getByRole('link')).toHaveText(['客户', '销售订单']);

  await test.step("On a phone's screen they are the first in the bar", async () => {
    const size = page.viewportSize() ?? { width: 1440, height: 900 };
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(menu.getByRole('link')).toHaveText(['客户', '销售订单', '工作台', '销售单']);
    await page.setViewportSize(size);
  });

  await page.getByRole('button', { name: '展开菜单' }).click();
  await favourites.getByRole('button', { name: '把「客户」移出常用' }).focus();
  await page.keyboard.press('Enter');
  await expect(favourites.getByRole('link')).toHaveText(['销售订单']);
});

async function openWorkbench(page: Page): Promise<void> {
  await page.goto('/workbench');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The keys are the frame's, which may come after the page.
  await frameIsThere(page);
}

function option(page: Page, title: string | RegExp | undefined): Locator {
  return page
    .getByRole('option')
    .filter({ hasText: title ?? 'no title' })
    .first();
}

function keys(help: Locator, group: string): Locator {
  return help.getByRole('region', { name: group }).locator('dl > div');
}

function isSearch(request: Request): boolean {
  return request.url().includes('/graphql') && (request.postData() ?? '').includes('FindInSales');
}

/** Nothing that axe finds, and nothing wider than the screen. */
async function expectGood(page: Page, sight: string): Promise<void> {
  expect.soft(await findViolations(page), sight).toEqual([]);
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect.soft(content, `${sight}: its width`).toBeLessThanOrEqual(screen);
}
