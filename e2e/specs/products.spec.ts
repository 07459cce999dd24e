import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

test('a product is created, found by initials and barcode, changed, and taken out of use @phone', async ({ page, signInAs }) => {
  test.setTimeout(120_000);
  await signInAs('owner');
  await page.goto('/inventory/products');
  const title = page.getByRole('heading', { level: 1 });
  const main = page.getByRole('main');

  await test.step('When they create one, it has a page of its own', async () => {
    await page.getByRole('link', { name: '新建商品' }).click();
    // The search of the list has a label with the same words.
    await expect(title).toHaveText('新建商品');
    await page.getByLabel('名称').fill('重庆铅笔');
    await page.getByLabel('编码').fill('N-001');
    await page.getByRole('textbox', { name: '单位', exact: true }).fill('支');
    await page.getByRole('textbox', { name: '条码', exact: true }).fill('73513537');
    await page.getByRole('textbox', { name: '含税单价', exact: true }).fill('１。２５');
    await chooseRate(page, '13%');
    await expectGood(page);
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(title).toHaveText('重庆铅笔');
    await expect(main.getByText('¥ 1.25')).toBeVisible();
    await expectGood(page);
  });

  await test.step('When they search by initials or barcode, it is found and the address says so', async () => {
    await page.goto('/inventory/products');
    for (const words of ['cqqb', '73513537']) {
      await page.getByRole('searchbox').fill(words);
      await expect(page).toHaveURL(new RegExp(`q=${words}$`));
      await expect(main.getByRole('link', { name: '重庆铅笔' })).toBeVisible();
      await expect(main.getByRole('link', { name: '笔记本' })).toHaveCount(0);
    }
    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue('73513537');
    await main.getByRole('link', { name: '重庆铅笔' }).click();
  });

  await test.step('When they take it out of use, it leaves the list of those in use', async () => {
    await page.getByRole('link', { name: '修改' }).click();
    await page.getByLabel('规格').fill('HB');
    await page.getByText('启用', { exact: true }).click();
    await expect(page.getByRole('switch', { name: '启用' })).not.toBeChecked();
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(title).toHaveText('重庆铅笔');
    await expect(main.getByText('HB')).toBeVisible();
    await page.goto('/inventory/products');
    await expect(main.getByRole('link', { name: '笔记本' })).toBeVisible();
    await expect(main.getByRole('link', { name: '重庆铅笔' })).toHaveCount(0);
    await page.getByRole('radio', { name: '停用' }).click();
    await expect(main.getByRole('link', { name: '重庆铅笔' })).toBeVisible();
    await expectGood(page);
  });
});

test('a product is given a box with a barcode of its own, and is found by scanning the box @phone', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/inventory/products/new');
  const title = page.getByRole('heading', { level: 1 });
  const units = page.getByRole('table', { name: '辅助单位' });
  await expect(units).toBeVisible();
  await page.getByLabel('名称').fill('矿泉水');
  await page.getByLabel('编码').fill('N-U01');
  await page.getByRole('textbox', { name: '单位', exact: true }).fill('瓶');
  await page.getByRole('textbox', { name: '含税单价', exact: true }).fill('2');
  await chooseRate(page, '13%');
  const fill = (column: string, value: string) => units.locator(`[data-cell="0.${column}"]`).fill(value);
  await fill('name', '箱');
  await fill('factor', '0');
  await fill('barcode', '73513537');
  await fill('price', '22');
  await page.getByRole('button', { name: /^保存/ }).click();
  await expect(page.getByRole('alert')).toContainText('数量必须大于 0');
  await expectGood(page);
  await fill('factor', '12');
  await page.getByRole('button', { name: /^保存/ }).click();
  await expect(title).toHaveText('矿泉水');
  await expect(page.getByRole('main').getByText('单位：箱')).toBeVisible();
  await expect(page.getByRole('main').getByText(/12 瓶.*73513537/)).toBeVisible();
  await page.goto('/inventory/products?q=73513537');
  await expect(page.getByRole('main').getByRole('link', { name: '矿泉水' })).toBeVisible();
});

test('products are sorted by price as numbers, and the address keeps it', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/inventory/products');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '中性笔 黑' })).toBeVisible();
  await page
    .getByRole('columnheader', { name: /含税单价/ })
    .getByRole('button')
    .click();
  await expect(page).toHaveURL(/sort=PRICE\.ASC/);
  await expect(main.getByRole('row').nth(1)).toContainText('中性笔 黑');
  await expect(main.getByRole('row').last()).toContainText('上门维修');
  await page.reload();
  await expect(main.getByRole('row').last()).toContainText('上门维修');
});

test('a refused product says what is wrong at its field and keeps what was typed', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/inventory/products/new');
  await page.getByLabel('名称').fill('条码写错的商品');
  await page.getByLabel('编码').fill('P-001');
  await page.getByRole('textbox', { name: '单位', exact: true }).fill('个');
  await page.getByRole('textbox', { name: '条码', exact: true }).fill('73513538');
  await page.getByRole('textbox', { name: '含税单价', exact: true }).fill('-1');
  await page.getByRole('button', { name: /^保存/ }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('SP-API-');
  for (const message of ['商品编码 P-001 已被使用', '条码应为 8 位或 13 位数字', '单价不能为负数', '该税率今天无效'])
    await expect(summary).toContainText(message);
  await expect(page.getByRole('textbox', { name: '条码', exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('textbox', { name: '条码', exact: true })).toHaveValue('73513538');
  await expect(page.getByLabel('名称')).toHaveValue('条码写错的商品');
  await summary.getByRole('link', { name: /条码应为/ }).click();
  await expect(page.getByRole('textbox', { name: '条码', exact: true })).toBeFocused();

  await test.step('Whoever goes back to the list finds it in its tab as it was', async () => {
    await page.getByRole('button', { name: '返回' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '商品' })).toBeVisible();
    await page.getByRole('navigation', { name: '已打开的页面' }).getByRole('link', { name: '新建商品' }).click();
    await expect(page.getByLabel('名称')).toHaveValue('条码写错的商品');
  });
});

test('a product is found by the search of the frame', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/workbench');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await frameIsThere(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索' }).fill('bjb');
  const found = page.getByRole('group', { name: '商品' }).getByRole('option', { name: /笔记本/ });
  await expect(found).toContainText('P-002 · A5 96 页 · 8.80 / 本');
  await found.click();
  await expect(page.getByRole('heading', { level: 1, name: '笔记本' })).toBeVisible();
  await expect(page).toHaveURL(/\/inventory\/products\/[\da-f-]{36}$/);
});

test('a product is chosen in a drawer of the app that keeps products, and the order has it in a new line @phone', async ({
  page,
  signInAs,
  isMobile,
}) => {
  test.setTimeout(120_000);
  await signInAs('sales');
  await page.goto('/sales/orders/new');
  const button = page.getByRole('button', { name: '选择商品' });
  const drawer = page.getByRole('dialog', { name: '选择商品' });
  await chooseFromLookup(page.getByLabel(/^商品.* 行 1$/), { typed: 'bjb', name: '笔记本', by: isMobile ? 'touch' : 'keyboard' });

  await test.step('Escape refuses, and nothing is added', async () => {
    await button.click();
    await expect(drawer.getByRole('searchbox')).toBeFocused();
    await expectGood(page);
    await page.keyboard.press('Escape');
    await expect(drawer).toHaveCount(0);
    await expect(page.getByLabel(/^商品.* 行 2$/)).toHaveValue('');
  });

  await test.step('What is chosen stands in the next line with its price and tax rate', async () => {
    await button.click();
    await drawer.getByRole('searchbox').fill('ts');
    await drawer.getByRole('button', { name: /^图书/ }).click();
    await expect(drawer).toHaveCount(0);
    await expect(page.getByLabel(/^商品.* 行 1$/)).toHaveValue('笔记本');
    await expect(page.getByLabel(/^商品.* 行 2$/)).toHaveValue('图书');
    await expect(page.getByLabel('数量 行 2', { exact: true })).toHaveValue('1');
    await expect(page.getByLabel('含税单价 行 2', { exact: true })).toHaveValue('36.00');
    await expect(page.getByLabel('税率 行 2', { exact: true })).toHaveValue('9');
    await expectGood(page);
  });
});

test('who may only read products is offered no way to change them', async ({ page, signInAs }) => {
  await signInAs('accountant');
  await page.goto('/inventory/products');
  await page.getByRole('main').getByRole('link', { name: '笔记本' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '笔记本' })).toBeVisible();
  await expect(page.getByRole('link', { name: '修改' })).toHaveCount(0);
  await page.goto('/inventory/products');
  await expect(page.getByRole('main').getByRole('link', { name: '笔记本' })).toBeVisible();
  await expect(page.getByRole('link', { name: '新建商品' })).toHaveCount(0);
});

async function chooseRate(page: Page, rate: string): Promise<void> {
  await page.getByRole('button', { name: /税率/ }).click();
  await page.getByRole('option', { name: new RegExp(`^${rate}`) }).click();
}

/** Nothing that axe finds, and nothing wider than the screen. */
async function expectGood(page: Page): Promise<void> {
  expect.soft(await findViolations(page)).toEqual([]);
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect.soft(content).toBeLessThanOrEqual(screen);
}
