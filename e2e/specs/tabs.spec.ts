import { createOrders } from '../fixtures/create-orders.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { switchLanguage } from '../fixtures/switch-language.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const strip = (page: Page) => page.getByRole('navigation', { name: '已打开的页面' });
const tab = (page: Page, name: string) => strip(page).getByRole('link', { name, exact: true });

test('open pages are kept as they are: filter, place, what is typed and the focus', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  await createOrders(request, owner, { quantities: Array.from({ length: 24 }, (_, index) => index + 1) });
  await page.goto('/sales/orders');
  const main = page.getByRole('main');

  await test.step('When they filter the list, go down in it and open an order, it has a tab of its own', async () => {
    await page.getByRole('searchbox').fill('shcg');
    await expect(page).toHaveURL(/q=shcg/);
    await page.getByRole('link', { name: /XSDD-/ }).last().scrollIntoViewIfNeeded();
    await expect.poll(() => main.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
    await page.getByRole('link', { name: /XSDD-/ }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: /^销售订单 XSDD-/ })).toBeVisible();
    await expect(strip(page).getByRole('link')).toHaveText(['工作台', '销售订单', /XSDD-/]);
  });

  await test.step('When they return to the list, it is as they left it', async () => {
    const before = await main.evaluate((element) => element.scrollTop);
    expect(before).toBe(0);
    await tab(page, '销售订单').click();
    await expect(page).toHaveURL(/q=shcg/);
    await expect(page.getByRole('searchbox')).toHaveValue('shcg');
    await expect.poll(() => main.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  });

  await test.step('When they type in a form and look elsewhere, in its own app and in another, nothing is asked and all is there', async () => {
    await openFromMenu(page, '客户');
    await page.getByRole('link', { name: '新建客户' }).click();
    await page.getByLabel('联系人').fill('顾工');
    await page.getByLabel('名称').fill('打了一半');
    await tab(page, '销售订单').click();
    await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
    await openFromMenu(page, '工作台');
    await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
    await strip(page).getByRole('link', { name: '未保存 新建客户' }).click();
    await expect(page.getByLabel('联系人')).toHaveValue('顾工');
    await expect(page.getByLabel('名称')).toBeFocused();
    await expect(page.getByLabel('名称')).toHaveValue('打了一半');
  });

  await test.step('When they close it, they are asked; what they keep stays, what they give up goes', async () => {
    const question = page.getByRole('alertdialog', { name: '放弃没有保存的内容？' });
    await tab(page, '工作台').click();
    await strip(page).getByRole('button', { name: '关闭 新建客户' }).click();
    await question.getByRole('button', { name: '取消' }).click();
    await expect(page.getByLabel('名称')).toHaveValue('打了一半');
    await page.keyboard.press('Alt+w');
    await question.getByRole('button', { name: '放弃并离开' }).click();
    await expect(strip(page).getByRole('link', { name: /新建客户/ })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
  });
});

test('tabs are put in order, closed, brought back, and there again after a reload', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const orders = await createOrders(request, owner, { quantities: [1, 2] });
  const [first = '', second = ''] = orders.map(({ number }) => number);
  await page.goto('/sales/orders?status=DRAFT');
  for (const number of [first, second]) {
    await page.getByRole('main').getByRole('link', { name: number }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`销售订单 ${number}`);
    await tab(page, '销售订单').click();
  }
  const shown = (...names: string[]) => expect(strip(page).getByRole('link')).toHaveText(names);
  await shown('工作台', '销售订单', second, first);

  await tab(page, first).press('Control+Shift+ArrowLeft');
  await shown('工作台', '销售订单', first, second);
  await tab(page, second).dragTo(tab(page, '销售订单'));
  await shown('工作台', second, '销售订单', first);

  await page.reload();
  await shown('工作台', second, '销售订单', first);
  await expect(page).toHaveURL(/status=DRAFT/);
  await tab(page, first).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`销售订单 ${first}`);

  await page.getByRole('button', { name: '页面操作' }).click();
  await page.getByRole('menuitem', { name: '关闭其他页' }).click();
  await shown('工作台', first);
  await page.keyboard.press('Alt+Shift+T');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(strip(page).getByRole('link')).toHaveCount(3);

  await page.getByRole('button', { name: '全部页面' }).click();
  await page.getByRole('menuitemradio', { name: '工作台' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
});

test('every tab changes its language with the page, also of what is out of sight', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/customers');
  await expect(page.getByRole('heading', { level: 1, name: '客户' })).toBeVisible();
  await openFromMenu(page, '销售订单');
  await expect(strip(page).getByRole('link')).toHaveText(['工作台', '客户', '销售订单']);
  await switchLanguage(page, 'en-US');
  await expect(page.getByRole('navigation', { name: 'Open pages' }).getByRole('link')).toHaveText([
    'Workbench',
    'Customers',
    'Sales orders',
  ]);
});

test('another person at the same browser tab begins with their own pages', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/customers');
  await expect(strip(page).getByRole('link')).toHaveText(['工作台', '客户']);
  await signInAs('sales');
  await page.goto('/workbench');
  await expect(strip(page).getByRole('link')).toHaveText(['工作台']);
});

test('what changed while a page was out of sight is there when it comes back', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  await page.goto('/sales/orders?status=DRAFT');
  const orders = page.getByRole('main').getByRole('link', { name: /XSDD-/ });
  await expect(orders.first()).toBeVisible();
  const before = await orders.count();
  await openFromMenu(page, '客户');
  await expect(page.getByRole('heading', { level: 1, name: '客户' })).toBeVisible();
  await createOrders(request, owner, { quantities: [5] });
  await tab(page, '销售订单').click();
  await expect(orders).toHaveCount(before + 1);
});

test('a half-typed page is found again among the open ones, on a phone under 更多 @phone', async ({ page, signInAs, isMobile }) => {
  await signInAs('owner');
  await page.goto('/sales/customers/new');
  await page.getByLabel('名称').fill('打了一半');
  await openFromMenu(page, '工作台');
  await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
  if (isMobile) await page.getByRole('navigation', { name: '主菜单' }).getByRole('button', { name: '更多' }).click();
  const open = isMobile ? page.getByRole('dialog') : strip(page);
  await open.getByRole('link', { name: /新建客户/ }).click();
  await expect(page.getByLabel('名称')).toHaveValue('打了一半');
});

test('on a phone an open page is closed among the open ones, and asks first when something is typed there @phone', async ({
  page,
  signInAs,
  isMobile,
}) => {
  test.skip(!isMobile, 'on a desk there is the strip');
  await signInAs('owner');
  await page.goto('/sales/customers/new');
  await page.getByLabel('名称').fill('打了一半');
  await openFromMenu(page, '工作台');
  await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('button', { name: '更多' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^关闭 .*新建客户/ })
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: '放弃并离开' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('button', { name: '更多' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: /新建客户/ })).toHaveCount(0);
});
