import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { switchLanguage } from '../fixtures/switch-language.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const school = '北京朝阳第一小学';

test('what a count misses goes out of the stock, and a transfer moves goods between warehouses', async ({ page, signInAs }) => {
  test.setTimeout(120_000);
  await signInAs('owner');
  const main = page.getByRole('main');
  const title = page.getByRole('heading', { level: 1 });
  await page.goto('/inventory/documents/new-count');

  await test.step('When they choose a warehouse, its stock is listed, and differences show as they type or scan', async () => {
    await choose(page, /仓库/, '门店仓');
    await entry(page, '实盘数量 行 2').fill('17');
    await expect(main.getByText('亏 2', { exact: true })).toBeVisible();
    await page.getByLabel('扫码加一').fill('P-002');
    await page.keyboard.press('Enter');
    await expect(main.getByText('笔记本 现在是 1')).toBeVisible();
    await expect(main.getByText('盈 1', { exact: true })).toBeVisible();
    await main.getByRole('button', { name: '其余 1 种与账面相符' }).click();
    await expect(main.getByText('已盘 3 种　盘盈 1　盘亏 1')).toBeVisible();
    await expectGood(page);
    await page.getByRole('button', { name: /^保存并审核/ }).click();
    await expect(title).toHaveText(/^盘点单 PD-/);
  });

  await test.step('Then the ledger of the product has the loss, with a way to the count', async () => {
    const number = (await title.textContent())?.replace('盘点单 ', '') ?? '';
    await page.goto('/inventory/stock?q=jsq');
    await main.getByRole('link', { name: '计算器' }).click();
    await expect(title).toHaveText('计算器 库存台账');
    const move = main.getByRole('row').filter({ hasText: number });
    await expect(move).toContainText('盘点');
    await expect(move).toContainText('(50.00)');
    await expect(move.getByRole('cell', { name: '17', exact: true })).toBeVisible();
    await move.getByRole('link', { name: number }).click();
    await expect(title).toHaveText(`盘点单 ${number}`);
  });

  await test.step('When a draft of a transfer is changed and approved, the goods lie in both places', async () => {
    await page.goto('/inventory/documents/new-transfer');
    await choose(page, /调出仓库/, '总仓');
    await choose(page, /调入仓库/, '门店仓');
    await chooseFromLookup(page.getByLabel(/^商品.* 行 1$/), { typed: 'wjj', name: '文件夹', by: 'keyboard' });
    await entry(page, '调拨数量 行 1').fill('500');
    await expect(main.getByText('只有 96')).toBeVisible();
    await page.getByRole('button', { name: /^保存草稿/ }).click();
    await expect(title).toHaveText(/^调拨单 DB-/);
    await page.getByRole('link', { name: '修改' }).click();
    await expect(title).toHaveText('修改调拨单');
    await entry(page, '调拨数量 行 1').fill('5');
    await page.getByRole('button', { name: /^保存并审核/ }).click();
    await expect(title).toHaveText(/^调拨单 DB-/);
    await page.goto('/inventory/stock?q=wjj');
    await expect(main.getByText('总仓 91 · 门店仓 5')).toBeVisible();
    await expectGood(page);
    await switchLanguage(page, 'en-US');
    await expect(title).toHaveText('Stock');
    await expectGood(page);
  });
});

test('a receipt settles what is due first and leaves an advance, and the ageing follows', async ({ page, signInAs }) => {
  test.setTimeout(120_000);
  await signInAs('owner');
  const main = page.getByRole('main');
  const row = main.getByRole('row').filter({ hasText: school });
  await page.goto('/money/ageing');
  await expect(row).toContainText('3,468.00');
  await expect(row).toContainText('3,200.00');

  await page.goto('/money/documents/new-receipt');
  await chooseFromLookup(page.getByRole('combobox', { name: '客户' }), { typed: 'bjcy', name: school, by: 'keyboard' });
  await page.getByRole('textbox', { name: '收款金额' }).fill('3400');
  await choose(page, /资金账户/, '基本户');
  await expect(settled(page, 'XS-期初-1')).toHaveValue('3200.00');
  await expect(settled(page, 'XS-2026-0002')).toHaveValue('118.00');
  await expect(settled(page, 'XS-2026-0004')).toHaveValue('82.00');
  await expectGood(page);

  await test.step('What is typed last counts, even when the keys that save follow at once', async () => {
    await settled(page, 'XS-2026-0004').fill('0');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^收款单 SK-/);
    await expect(main.getByText('核销合计 3,318.00')).toBeVisible();
    await expect(main.getByText('贷 2203')).toBeVisible();
    await expect(main.getByRole('row')).toHaveCount(3);
  });

  await page.goto('/money/ageing');
  await expect(row).toContainText('150.00');
  await expect(row).not.toContainText('3,200.00');
  await page.goto('/money/items?kind=CUSTOMER_ADVANCE');
  await expect(main.getByRole('row').filter({ hasText: school }).filter({ hasText: '82.00' })).toBeVisible();
  await page.goto('/money/documents/new-receipt');
  await switchLanguage(page, 'en-US');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New receipt');
  await expectGood(page);
});

async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: label }).click();
  // Cells of the lines have options, too.
  const list = page.getByRole('listbox');
  await list.getByRole('option', { name: option }).click();
  await expect(list).toHaveCount(0);
}

function entry(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

function settled(page: Page, number: string) {
  return page.getByRole('textbox', { name: `核销 ${number}`, exact: true });
}

/** Nothing that axe finds, and nothing wider than the screen. */
async function expectGood(page: Page): Promise<void> {
  expect.soft(await findViolations(page)).toEqual([]);
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect.soft(content).toBeLessThanOrEqual(screen);
}
