import type { APIRequestContext, Locator } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import type { Person } from '../fixtures/create-company.ts';
import { type Page, expect, test } from '../fixtures/test.ts';
import { writeOrder } from '../fixtures/write-order.ts';

const sale = {
  customer: { typed: 'shcg', name: '上海晨光文具有限公司' },
  lines: [{ typed: 'bjb', product: '笔记本', quantity: '2' }],
} as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');

test('a double click on what a sale can do does each once: saved, approved, settled, voided', async ({ page, signInAs, request }) => {
  test.setTimeout(120_000);
  const owner = await signInAs('owner');
  const before = await effects(request, owner);

  await test.step('Saved as a draft', async () => {
    await page.goto('/sales/documents/new');
    await writeOrder(page, sale, false);
    await page.getByRole('button', { name: /^保存草稿/ }).dblclick();
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
    expect(await effects(request, owner)).toEqual({ ...before, trade: before.trade + 1 });
  });

  await test.step('Approved', async () => {
    await page.getByRole('button', { name: /^审核/ }).dblclick();
    await page.getByRole('alertdialog').getByRole('button', { name: '审核' }).dblclick();
    await expect(main(page)).toContainText('借 1122');
    // Its revenue, and what the goods had cost.
    expect(await effects(request, owner)).toEqual({ ...before, trade: before.trade + 1, vouchers: before.vouchers + 2 });
  });
  const address = page.url();

  await test.step('Settled', async () => {
    await page.goto('/money/documents/new-receipt');
    await chooseFromLookup(page.getByRole('combobox', { name: '客户' }), { ...sale.customer, by: 'keyboard' });
    await page.getByRole('textbox', { name: '收款金额' }).fill('17.6');
    await main(page)
      .getByRole('button', { name: /资金账户/ })
      .click();
    await page.getByRole('option', { name: '现金' }).click();
    await page.getByRole('button', { name: /^保存并审核/ }).dblclick();
    await expect(heading(page)).toHaveText(/^收款单 SK-/);
    const after = { trade: before.trade + 1, money: before.money + 1, vouchers: before.vouchers + 3 };
    expect(await effects(request, owner)).toEqual(after);
  });

  await test.step('Voided: the receipt, and then the sale', async () => {
    await voidByDoubleClick(page, /^作废收款单/);
    await page.goto(address);
    await voidByDoubleClick(page, /^作废销售单/);
    // Each has one red document, with the vouchers of its own.
    const after = { trade: before.trade + 2, money: before.money + 2, vouchers: before.vouchers + 6 };
    expect(await effects(request, owner)).toEqual(after);
  });
});

test('a double click posts a voucher once, and reverses it once', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const before = await effects(request, owner);
  await writeVoucher(page);
  await page.getByRole('button', { name: /^记账并新增/ }).dblclick();
  await expect(page.getByText('记-1 已记账')).toBeVisible();
  await expect(cell(page, '摘要', 1)).toHaveValue('');
  expect(await effects(request, owner)).toEqual({ ...before, vouchers: before.vouchers + 1 });

  await page.goto('/ledger/vouchers');
  await page.getByRole('link', { name: '记-1' }).click();
  await page.getByRole('button', { name: '红冲' }).dblclick();
  await page.getByLabel('原因').fill('科目记错');
  await page.getByRole('dialog').getByRole('button', { name: '红冲' }).dblclick();
  await expect(heading(page)).toHaveText('凭证 记-2');
  expect(await effects(request, owner)).toEqual({ ...before, vouchers: before.vouchers + 2 });
});

test('a double click takes goods that came before their invoice back once', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  await page.goto('/purchasing/documents/new-provisional');
  await chooseFromLookup(page.getByRole('combobox', { name: /^供应商/ }), { typed: 'nbdl', name: '宁波得力办公用品厂', by: 'keyboard' });
  await chooseFromLookup(page.getByLabel(/^商品.* 行 1$/), { typed: 'zxb', name: '中性笔 黑', by: 'keyboard' });
  await page.getByLabel('数量 行 1', { exact: true }).fill('10');
  await page.getByLabel(/单价 行 1$/).fill('1.2');
  const before = await effects(request, owner);
  await page.getByRole('button', { name: /^保存并审核/ }).dblclick();
  await expect(heading(page)).toHaveText(/^暂估入库 /);
  expect(await effects(request, owner)).toEqual({ ...before, trade: before.trade + 1, vouchers: before.vouchers + 1 });
  await page.getByRole('button', { name: '冲回暂估' }).dblclick();
  await page.getByRole('dialog').getByRole('button', { name: '冲回暂估' }).dblclick();
  await expect(heading(page)).toHaveText(/^暂估冲回 /);
  expect(await effects(request, owner)).toEqual({ ...before, trade: before.trade + 2, vouchers: before.vouchers + 2 });
});

test.describe('a network that goes away while it is saved', () => {
  test.use({ expectedErrors: /^Failed to load resource/ });

  for (const isDone of [false, true]) {
    const when = isDone ? 'after the server has done it' : 'before the server knows';
    test(`loses nothing of a voucher and does not double it, ${when}`, async ({ page, signInAs, request }) => {
      const owner = await signInAs('owner');
      const { vouchers } = await effects(request, owner);
      await writeVoucher(page);
      await page.route(/\/graphql/, async (route) => {
        if (!route.request().postData()?.includes('mutation')) return route.fallback();
        if (isDone) await route.fetch();
        return route.abort('internetdisconnected');
      });
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(cell(page, '贷方金额', 2)).toHaveValue('300.50');
      expect((await effects(request, owner)).vouchers).toBe(vouchers + Number(isDone));
      await page.unroute(/\/graphql/);
      await page.keyboard.press('Control+Enter');
      await expect(page.getByText('记-1 已记账')).toBeVisible();
      await expect(cell(page, '摘要', 1)).toHaveValue('');
      expect((await effects(request, owner)).vouchers).toBe(vouchers + 1);
    });
  }

  test('loses nothing of a receipt and does not double it', async ({ page, signInAs, request }) => {
    const owner = await signInAs('owner');
    const before = await effects(request, owner);
    await page.goto('/money/documents/new-receipt');
    await chooseFromLookup(page.getByRole('combobox', { name: '客户' }), { typed: 'szft', name: '深圳福田图文中心', by: 'keyboard' });
    await page.getByRole('textbox', { name: '收款金额' }).fill('800');
    await main(page)
      .getByRole('button', { name: /资金账户/ })
      .click();
    await page.getByRole('option', { name: '现金' }).click();
    await page.route(/\/graphql/, async (route) => {
      if (!route.request().postData()?.includes('mutation')) return route.fallback();
      await route.fetch();
      return route.abort('internetdisconnected');
    });
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('textbox', { name: '核销 XS-2026-0003', exact: true })).toHaveValue('747.00');
    await page.unroute(/\/graphql/);
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^收款单 SK-/);
    expect(await effects(request, owner)).toEqual({ ...before, money: before.money + 1, vouchers: before.vouchers + 1 });
  });
});

interface Effects {
  readonly trade: number;
  readonly money: number;
  readonly vouchers: number;
}

/** How many documents and vouchers there are, whatever their state. */
async function effects(request: APIRequestContext, person: Person): Promise<Effects> {
  const query = `{ trade: tradeDocumentTotals(filter: { types: [SALE, PROVISIONAL, PROVISIONAL_REVERSAL] }) { count }
    money: tradeDocumentTotals(filter: { types: [RECEIPT] }) { count } vouchers(month: "2026-11") { id } bookProblems { what } }`;
  const { data } = await askApi(request, person, { query });
  expect(data.bookProblems).toEqual([]);
  return { trade: data.trade.count, money: data.money.count, vouchers: data.vouchers.length };
}

async function voidByDoubleClick(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: '作废' }).dblclick();
  const dialog = page.getByRole('dialog', { name });
  await dialog.getByLabel('作废原因').fill('写错了');
  await dialog.getByRole('button', { name: '作废' }).dblclick();
  await expect(dialog).toHaveCount(0);
  await expect(main(page)).toContainText('已作废');
}

/** Types a voucher of 300.50 that is not posted yet. */
async function writeVoucher(page: Page): Promise<void> {
  await page.goto('/ledger/vouchers/new');
  await cell(page, '摘要', 1).fill('付办公费');
  for (const [row, typed, account, column] of [
    [1, 'glfy', '5602 管理费用', '借方金额'],
    [2, 'yhck', '1002 银行存款', '贷方金额'],
  ] as const) {
    await chooseFromLookup(page.getByLabel(new RegExp(`^会计科目.* 行 ${row}$`)), { typed, name: account, by: 'keyboard' });
    await cell(page, column, row).fill('300.50');
  }
  await cell(page, '贷方金额', 2).press('Tab');
}

function cell(page: Page, column: string, row: number): Locator {
  return page.getByLabel(`${column} 行 ${row}`, { exact: true });
}
