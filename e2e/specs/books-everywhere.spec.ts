import { askApi } from '../fixtures/ask-api.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { goTo } from '../fixtures/go-to.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

/** Pages of documents and books, and what their headings say in both languages. */
const sights = [
  ['/sales/documents', '销售单', 'Sales'],
  ['/sales/documents/new', '新建销售单', /^New sale/],
  ['/purchasing/documents', '采购单', /^Purchas/],
  ['/purchasing/documents/new', /采购/, /urchase/],
  ['/purchasing/suppliers', '供应商', 'Suppliers'],
  ['/inventory/stock', '库存', 'Stock'],
  ['/inventory/summary', '收发存汇总', /./],
  ['/inventory/documents', '调拨盘点', /./],
  ['/inventory/documents/new-count', '新建盘点单', /./],
  ['/money/documents', '收款付款', /./],
  ['/money/documents/new-receipt', '新建收款单', /./],
  ['/money/claims', '应收应付单', 'Receivables and payables'],
  ['/money/claims/new-receivable', '新建应收单', 'New receivable'],
  ['/money/items', '应收应付', /./],
  ['/money/ageing', '账龄分析', /./],
  ['/ledger/vouchers', '凭证', 'Vouchers'],
  ['/ledger/vouchers/new', '录入凭证', /./],
  ['/ledger/balances', '科目余额表', 'Trial balance'],
  ['/ledger/closing', '期末处理', /./],
  ['/ledger/statements', '财务报表', /./],
  ['/ledger/parameters', '核算参数', /./],
  ['/reports/sales?by=WEEK', '销售分析', 'Sales analysis'],
  ['/reports/receivables', '应收分析', 'Receivables'],
  ['/reports/stock', '库存周转', 'Stock turnover'],
  ['/reports/purchasing', '采购价格', 'Purchase prices'],
  ['/reports/cash', '资金走势', 'Cash trend'],
] as const;

test('every page of documents and books can be used by everybody and fits its screen @phone', async ({
  page,
  signInAs,
  request,
  isMobile,
}) => {
  test.setTimeout(180_000);
  const owner = await signInAs('owner');
  await page.goto('/workbench');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const [path, title] of sights) {
    await goTo(page, path, title);
    expect.soft(await findViolations(page), path).toEqual([]);
    await expectFits(page, path);
  }

  // English words are the longer ones, so the narrow screen is where they are tried.
  if (!isMobile) return;
  await askApi(request, owner, { query: 'mutation { setLocale(locale: en_US) { locale } }' });
  await page.goto('/workbench');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const [path, , title] of sights) {
    await goTo(page, path, title);
    await expectFits(page, `${path} in English`);
  }
});

async function expectFits(page: Page, sight: string): Promise<void> {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect.soft(content, `${sight}: its width`).toBeLessThanOrEqual(screen);
}
