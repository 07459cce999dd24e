import { askApi } from '../fixtures/ask-api.ts';
import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { createPurchaseOrder, readPurchaseOrder } from '../fixtures/create-purchase-order.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const sums = (page: Page) => page.getByRole('group', { name: /^(?:金额汇总|Totals)$/ });
const main = (page: Page) => page.getByRole('main');

test('an order is typed by keyboard alone, approved, received in two parts, and everything leads to everything', async ({
  page,
  signInAs,
}) => {
  await signInAs('owner');
  await page.goto('/purchasing/orders');
  await expect(main(page)).toContainText('还没有采购订单');

  await test.step('When they press N and type, the order is handed in at the last price of the supplier', async () => {
    await page.keyboard.press('n');
    const supplier = page.getByRole('combobox', { name: /^供应商/ });
    await expect(supplier).toBeFocused();
    await page.keyboard.type('nbdl');
    await expect(page.getByRole('option', { name: '宁波得力办公用品厂' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(supplier).toHaveValue('宁波得力办公用品厂');
    await tabTo(page, /^商品.* 行 1$/);
    await page.keyboard.type('zxb');
    await expect(page.getByRole('option', { name: '中性笔 黑' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('数量 行 1', { exact: true })).toBeFocused();
    await expect(page.getByLabel('含税单价 行 1', { exact: true })).not.toHaveValue('');
    for (const typed of ['100', '1.3', '', '']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await expect(sums(page)).toContainText('含税合计 ¥ 130.00');
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^采购订单 CGDD-/);
    await expect(main(page)).toContainText('待审核');
  });
  const order = page.url();

  await test.step('When it is approved, it shows what is open, and its receipt has that', async () => {
    await page.getByRole('button', { name: '审核', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '审核', exact: true }).click();
    await expect(main(page)).toContainText('未入库');
    await page.getByRole('link', { name: '入库', exact: true }).click();
    await expect(heading(page)).toHaveText('新建采购入库');
    await expect(page.getByRole('combobox', { name: /^供应商/ })).toHaveValue('宁波得力办公用品厂');
    await expect(page.getByLabel('数量 行 1', { exact: true })).toHaveValue('100');
    await expect(page.getByLabel('含税单价 行 1', { exact: true })).toHaveValue('1.30');
  });

  await test.step('When more is entered than is open, the page says so and stays; then a part is received', async () => {
    await page.getByLabel('数量 行 1', { exact: true }).fill('101');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('第 1 行未入库数量只有 100，不能多入。');
    await expect(page.getByRole('alert')).toContainText('SP-API-611');
    await page.getByLabel('数量 行 1', { exact: true }).fill('60');
    await page.getByLabel('数量 行 1', { exact: true }).press('Tab');
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^采购入库 CG-/);
  });

  await test.step('Then the receipt leads up to the order, and the order down to the receipt', async () => {
    await page.getByRole('link', { name: /^采购订单 CGDD-/ }).click();
    await expect(page).toHaveURL(order);
    await expect(main(page)).toContainText('部分入库');
    const line = page.getByRole('table', { name: '明细' }).getByRole('row').nth(1);
    await expect(line).toContainText('60');
    await expect(line).toContainText('40');
    await expect(page.getByRole('button', { name: '作废' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^采购入库 CG-/ })).toHaveCount(1);
  });

  await test.step('When the rest is received, the order is complete by itself', async () => {
    await page.getByRole('link', { name: '入库', exact: true }).click();
    await expect(page.getByLabel('数量 行 1', { exact: true })).toHaveValue('40');
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^采购入库 CG-/);
    await page.getByRole('link', { name: /^采购订单 CGDD-/ }).click();
    await expect(main(page)).toContainText('全部入库');
    await expect(page.getByRole('list', { name: '操作记录' })).toContainText('全部入库，自动关闭');
    await expect(page.getByRole('link', { name: '入库', exact: true })).toHaveCount(0);
  });
});

test('voiding a receipt opens its order again, and the list finds it by every filter of its address', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const order = await createPurchaseOrder(request, owner, '10');
  await page.goto(`/purchasing/documents/new?order=${order.id}`);
  await expect(page.getByLabel('数量 行 1', { exact: true })).toHaveValue('10');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText(/^采购入库 CG-/);
  expect(await readPurchaseOrder(request, owner, order.id)).toMatchObject({ status: 'CLOSED', execution: 'FULL' });
  await page.getByRole('button', { name: '作废' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('作废原因').fill('送错了');
  await dialog.getByRole('button', { name: '作废' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await readPurchaseOrder(request, owner, order.id)).toMatchObject({
    status: 'APPROVED',
    execution: 'NONE',
    lines: [{ open: '10' }],
  });

  await page.goto('/purchasing/orders?status=APPROVED&execution=NONE&q=nbdl&sort=GROSS.ASC');
  const rows = page.getByRole('table', { name: '采购订单' }).getByRole('row');
  await expect(rows.filter({ hasText: order.number })).toContainText('未入库');
  await expect(main(page)).toContainText('含税 13.00');
  await page.getByRole('radio', { name: /^全部入库/ }).click();
  await expect(page).toHaveURL(/execution=FULL/);
  await expect(main(page)).toContainText('没有符合条件的单据');
  await page.goBack();
  await expect(rows.filter({ hasText: order.number })).toBeVisible();
});

test('an order is closed with what is still open, and another is voided with a reason only @phone', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const [closed, voided] = [await createPurchaseOrder(request, owner, '5'), await createPurchaseOrder(request, owner, '6')];
  await page.goto(`/purchasing/orders/${closed.id}`);
  await page.getByRole('button', { name: '关闭订单' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '关闭订单' }).click();
  await expect(main(page)).toContainText('已关闭');
  expect(await readPurchaseOrder(request, owner, closed.id)).toMatchObject({ status: 'CLOSED', execution: 'NONE', lines: [{ open: '5' }] });

  await page.goto(`/purchasing/orders/${voided.id}`);
  await page.getByRole('button', { name: '作废' }).click();
  const dialog = page.getByRole('dialog', { name: `作废 ${voided.number}` });
  await dialog.getByRole('button', { name: '作废' }).click();
  await expect(dialog).toContainText('请写明原因');
  await dialog.getByLabel('作废原因').fill('供应商停产');
  await dialog.getByRole('button', { name: '作废' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('list', { name: '操作记录' })).toContainText('供应商停产');
});

test('a half-written order survives a reload, and is handed in on a phone of 360 px @phone', async ({ page, signInAs, isMobile }) => {
  test.skip(!isMobile, 'On a desk the order above is the same.');
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs('owner');
  await page.goto('/purchasing/orders/new');
  await chooseFromLookup(page.getByRole('combobox', { name: /^供应商/ }), { typed: 'nbdl', name: '宁波得力办公用品厂', by: 'touch' });
  await chooseFromLookup(page.getByLabel(/^商品.* 行 1$/), { typed: 'zxb', name: '中性笔 黑', by: 'touch' });
  await page.getByLabel('数量 行 1', { exact: true }).fill('20');
  await page.getByLabel('含税单价 行 1', { exact: true }).fill('1.3');
  await expect(sums(page)).toContainText('含税合计 ¥ 26.00');
  await expect(page.getByText('草稿已存在本机')).toBeVisible();
  await page.reload();
  await expect(page.getByText('已恢复上次没有保存的内容')).toBeVisible();
  await expect(sums(page)).toContainText('含税合计 ¥ 26.00');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: '提交' }).tap();
  await expect(heading(page)).toHaveText(/^采购订单 CGDD-/);
  await expect(main(page)).toContainText('待审核');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('what is missing on an order is said beside its field, and nothing typed is lost', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/purchasing/orders/new');
  await page.getByLabel('备注').fill('加急');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('请选择供应商。');
  await expect(page.getByLabel('备注')).toHaveValue('加急');
});

test('axe finds nothing on the pages of purchase orders, in both languages @phone', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const { id } = await createPurchaseOrder(request, owner, '7');
  for (const [locale, title] of [
    ['zh_CN', /采购/],
    ['en_US', /[Pp]urchase/],
  ] as const) {
    await askApi(request, owner, { query: `mutation { setLocale(locale: ${locale}) { locale } }` });
    for (const address of [
      '/purchasing/orders',
      `/purchasing/orders/${id}`,
      '/purchasing/orders/new',
      `/purchasing/documents/new?order=${id}`,
    ]) {
      await page.goto(address);
      await expect(heading(page)).toHaveText(title);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(await findViolations(page), `${locale} ${address}`).toEqual([]);
    }
  }
});

/** Goes on with Tab until a field has the focus. */
async function tabTo(page: Page, label: RegExp): Promise<void> {
  const field = page.getByLabel(label);
  for (let pressed = 0; pressed < 15; pressed += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(field).toBeFocused();
}
