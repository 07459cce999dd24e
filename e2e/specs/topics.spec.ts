import { createOrders } from '../fixtures/create-orders.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

test('a customer is chosen in a drawer of another app, and the order form has it @phone', async ({ page, signInAs }) => {
  test.setTimeout(120_000);
  await signInAs('owner');
  await page.goto('/workbench');
  const begin = page.getByRole('button', { name: '为客户新建订单' });
  const drawer = page.getByRole('dialog', { name: '选择客户' });

  await test.step('Escape and the cross refuse, and the focus is where it was', async () => {
    await begin.click();
    await expect(drawer.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(drawer).toHaveCount(0);
    await expect(begin).toBeFocused();
    await begin.click();
    await drawer.getByRole('button', { name: '关闭' }).click();
    await expect(drawer).toHaveCount(0);
    await expect(begin).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/好/);
  });

  await test.step('The focus stays in the drawer, which everybody can use', async () => {
    await begin.click();
    await expect(drawer.getByRole('listitem').first()).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(drawer.getByRole('listitem').last().getByRole('button')).toBeFocused();
    expect(await findViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  await test.step('What is chosen is in the new order', async () => {
    const choice = drawer.getByRole('listitem').nth(1).getByRole('button');
    const name = (await choice.locator('span').first().textContent()) ?? '';
    await choice.click();
    await expect(page).toHaveURL(/\/sales\/orders\/new\?customer=/);
    await expect(page.getByRole('combobox', { name: /客户/ })).toHaveValue(name);
  });
});

test('a drawer goes with the page that it was opened over', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders');
  await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
  await page.getByRole('link', { name: '工作台' }).first().click();
  await page.getByRole('button', { name: '为客户新建订单' }).click();
  await expect(page.getByRole('dialog', { name: '选择客户' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
  await expect(page.getByRole('link', { name: /新建订单|新增订单/ }).first()).toBeVisible();
});

test('the menu counts what waits, and notices of another tab appear once and lead to what they are about @phone', async ({
  page,
  context,
  signInAs,
  request,
}) => {
  test.setTimeout(120_000);
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [3], until: 'SUBMITTED' });
  await page.goto('/sales/orders');
  const entry = page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: /^销售订单/ });
  await expect(entry).toHaveAccessibleName(/3 件待处理/);
  const bell = page.getByRole('button', { name: /^消息/ });
  await expect(bell).toHaveAccessibleName('消息');

  await test.step('Another tab approves', async () => {
    const other = await context.newPage();
    await other.goto(`/sales/orders/${order?.id}`);
    // What is told before the bell is there is told by its toast alone.
    await expect(other.getByRole('button', { name: /^消息/ })).toBeVisible();
    await other.getByRole('button', { name: '审核', exact: true }).click();
    await other.getByRole('alertdialog').getByRole('button', { name: '审核', exact: true }).click();
    await expect(other.getByRole('button', { name: '消息，1 条未读' })).toBeVisible();
    await other.close();
  });
  await expect(entry).toHaveAccessibleName(/2 件待处理/);
  await expect(bell).toHaveAccessibleName('消息，1 条未读');

  await test.step('The list can be used by everybody, and outlives a reload', async () => {
    await page.reload();
    await expect(bell).toHaveAccessibleName('消息，1 条未读');
    await bell.click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText([new RegExp(order?.number ?? 'no number')]);
    expect(await findViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  await test.step('A notice leads to its document, and is read then', async () => {
    await page.getByRole('dialog').getByRole('link').click();
    await expect(page).toHaveURL(`/sales/orders/${order?.id}`);
    await expect(bell).toHaveAccessibleName('消息');
    await bell.click();
    await expect(page.getByRole('dialog').getByRole('button', { name: '全部已读' })).toHaveCount(0);
  });
});

test('a document is opened by what it is, and nobody is led to what they may not see', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [3], until: 'SUBMITTED' });
  await page.goto('/workbench');
  const activity = page
    .getByRole('listitem')
    .filter({ hasText: order?.number ?? 'no number' })
    .first()
    .getByRole('link');
  await expect(activity).toHaveAttribute('href', `/sales/orders/${order?.id}`);
  await activity.click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(order?.number ?? 'no number') })).toBeVisible();
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
