import type { APIRequestContext } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import type { Person } from '../fixtures/create-company.ts';
import { createOrders } from '../fixtures/create-orders.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { goTo } from '../fixtures/go-to.ts';
import { preview, printAsPdf } from '../fixtures/prints/print-as-pdf.ts';
import { watchPrinter } from '../fixtures/prints/watch-printer.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const pages = (page: Page) => preview(page).locator('.page');
const dialog = (page: Page) => page.getByRole('dialog', { name: /^(?:打印|Print )/ });

test('a document of 40 lines is printed on each paper in its size, with its head, its sums and its number on every page', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  await openPreview(page, `/sales/documents/${await longSale(request, owner)}`, /^销售单 /);
  for (const [paper, width, height, least] of [
    ['A4 纵向', 210, 297, 1],
    ['二等分', 241, 140, 3],
    ['三等分', 241, 93, 4],
  ] as const) {
    await test.step(`On ${paper}`, async () => {
      await choosePaper(page, paper);
      await expect(preview(page).locator('.page[data-paper]').last()).toContainText('金额大写：壹仟零壹拾元整');
      const count = await pages(page).count();
      expect(count).toBeGreaterThanOrEqual(least);
      const { sizes } = await printAsPdf(page);
      expect(sizes).toEqual(Array.from({ length: count }, () => [width, height]));
      for (const [index, sheet] of (await pages(page).all()).entries()) {
        await expect(sheet.locator('thead th').first()).toHaveText('序号');
        await expect(sheet.locator('header')).toContainText('销售单');
        await expect(sheet.locator('footer')).toContainText(`第 ${index + 1} 页 / 共 ${count} 页`);
        await expect(sheet.getByText('本页小计')).toHaveCount(count > 1 ? 1 : 0);
        // Nothing is cut off.
        expect(await sheet.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
      }
      await expect(preview(page).locator('[data-part="row"]')).toHaveCount(40);
    });
  }
  for (const [paper, width] of [
    ['小票 80', 80],
    ['小票 58', 58],
  ] as const) {
    await test.step(`On ${paper}: one piece, as long as it must be`, async () => {
      await choosePaper(page, paper);
      await expect(pages(page)).toHaveCount(1);
      await expect(pages(page)).toContainText('壹仟零壹拾元整');
      const { sizes } = await printAsPdf(page);
      expect(sizes).toHaveLength(1);
      expect(sizes[0]?.[0]).toBe(width);
      expect(sizes[0]?.[1]).toBeGreaterThan(300);
    });
  }

  await test.step('When the preview is opened again, the paper is the one of the last time', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect(dialog(page).getByRole('button', { name: /小票 58/ })).toBeVisible();
  });
});

test('each print is counted, the paper says which copy it is, and the audit has who printed it', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [3], until: 'APPROVED' });
  await openPreview(page, `/sales/orders/${order?.id}`, /^销售订单 XSDD/);
  await expect(dialog(page)).toContainText('尚未打印过');
  await expect(pages(page)).toContainText('金额大写：柒元伍角整');
  await expect(pages(page)).not.toContainText('次打印');
  await watchPrinter(page);
  const print = dialog(page).getByRole('button', { name: '打印', exact: true });
  await print.click();
  await expect(preview(page).locator('body')).toHaveAttribute('data-printed', '1');
  await expect(dialog(page)).toContainText('已打印 1 次');
  await print.click();
  await expect(preview(page).locator('body')).toHaveAttribute('data-printed', '2');
  await expect(pages(page)).toContainText('第 2 次打印');
  const { data } = await askApi(request, owner, {
    query: `query ($id: String!) { auditEntries(filter: { table: "print_record", rowId: $id }) { edges { node { member { name } after } } } }`,
    variables: { id: order?.id },
  });
  const entries = data.auditEntries.edges.map(({ node }: { readonly node: { readonly member: Person; readonly after: string } }) => [
    node.member.name,
    JSON.parse(node.after)[0].times,
    JSON.parse(node.after)[0].paper,
  ]);
  expect(entries).toEqual([
    [owner.name, 2, 'A4'],
    [owner.name, 1, 'A4'],
  ]);
});

test.describe('while prints cannot be counted', () => {
  test.use({ expectedErrors: /503/ });

  test('nothing is printed, and the same attempt counts once', async ({ page, signInAs, request }) => {
    const owner = await signInAs('owner');
    const [order] = await createOrders(request, owner, { quantities: [3] });
    await openPreview(page, `/sales/orders/${order?.id}`, /^销售订单 XSDD/);
    await watchPrinter(page);
    await page.route(/\/graphql/, (route) =>
      route.request().postData()?.includes('RecordPrint') ? route.fulfill({ status: 503, body: '{}' }) : route.fallback(),
    );
    const print = dialog(page).getByRole('button', { name: '打印', exact: true });
    await print.click();
    await expect(dialog(page).getByRole('alert')).toContainText('没有打印');
    await expect(preview(page).locator('body')).not.toHaveAttribute('data-printed');
    await page.unroute(/\/graphql/);
    await print.click();
    await expect(preview(page).locator('body')).toHaveAttribute('data-printed', '1');
    await expect(dialog(page)).toContainText('已打印 1 次');
    await expect(dialog(page).getByRole('alert')).toBeHidden();
  });
});

test('documents of every app are printed as what they are, and vouchers on their form', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  for (const [type, path, title, told] of [
    ['PURCHASE', '/purchasing/documents', '采购入库', '供应商'],
    ['SALE_RETURN', '/sales/documents', '销售退货', '原单据'],
    ['RECEIPT', '/money/documents', '收款单', '结算单据'],
    ['PAYMENT', '/money/documents', '付款单', '收款人'],
    ['TRANSFER', '/inventory/documents', '调拨单', '调入仓库'],
  ] as const) {
    const id = await documentOf(request, owner, type);
    await openPreview(page, `${path}/${id}`, new RegExp(`^${title} `));
    await expect(preview(page).getByRole('heading'), type).toHaveText(new RegExp(`^${title}`));
    await expect(pages(page).first(), type).toContainText(told);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
  const { data } = await askApi(request, owner, {
    query: '{ voucherList(filter: { month: "2026-11" }, first: 1) { edges { node { id number amount } } } }',
  });
  await openPreview(page, `/ledger/vouchers/${data.voucherList.edges[0].node.id}`, /^凭证/);
  await expect(preview(page).getByRole('heading')).toHaveText(/凭证/);
  await expect(pages(page).first()).toContainText('会计主管');
  expect((await printAsPdf(page)).sizes[0]).toEqual([240, 140]);
  await choosePaper(page, 'A4 半张');
  expect((await printAsPdf(page)).sizes[0]).toEqual([210, 148]);
});

for (const [locale, width] of [
  ['zh_CN', 1440],
  ['en_US', 1440],
  ['zh_CN', 360],
] as const) {
  test(`axe finds nothing in the preview in ${locale} at ${width} px, and it fits the screen`, async ({ page, signInAs, request }) => {
    const owner = await signInAs('owner');
    await page.setViewportSize({ width, height: 800 });
    await askApi(request, owner, { query: `mutation { setLocale(locale: ${locale}) { locale } }` });
    const [order] = await createOrders(request, owner, { quantities: [3] });
    await page.goto(`/sales/orders/${order?.id}/print`);
    await expect(dialog(page)).toBeVisible();
    await expect(pages(page)).toHaveCount(1);
    expect(await findViolations(page)).toEqual([]);
    const inside = preview(page).locator('html');
    expect(await inside.evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/sales/orders/${order?.id}$`));
  });
}

async function openPreview(page: Page, path: string, title: RegExp): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('/sales/orders');
  await goTo(page, path, title);
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
  await expect(pages(page).first()).toBeVisible();
}

async function choosePaper(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name: /纸张/ }).click();
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await expect(dialog(page).getByRole('button', { name: new RegExp(name) })).toBeVisible();
}

/** Writes the draft of a sale with 40 lines of 10 pieces at 2.525 each. */
async function longSale(request: APIRequestContext, person: Person): Promise<string> {
  const { data } = await askApi(request, person, {
    query: '{ customers(first: 1) { edges { node { id } } } products(search: "P-001") { id } warehouses { id } }',
  });
  const line = { productId: data.products[0].id, quantity: '10', price: '2.525', discount: '0', taxRate: '13' };
  const input = {
    type: 'SALE',
    date: '2026-11-23',
    partyId: data.customers.edges[0].node.id,
    warehouseId: data.warehouses[0].id,
    taxIncluded: true,
    lines: Array.from({ length: 40 }, () => line),
  };
  const made = await askApi(request, person, {
    query: 'mutation ($input: TradeDocumentInput!) { made: createTradeDocument(input: $input) { id } }',
    variables: { input },
  });
  return String(made.data.made.id);
}

/** Returns the id of a document of a type; a transfer is made where there is none. */
async function documentOf(request: APIRequestContext, person: Person, type: string): Promise<string> {
  const { data } = await askApi(request, person, {
    query: `{ found: tradeDocuments(filter: { types: [${type}] }, first: 1) { edges { node { id } } } warehouses { id } products(search: "P-001") { id } }`,
  });
  const [found] = data.found.edges;
  if (found !== undefined) return String(found.node.id);
  const [from, to] = data.warehouses;
  const made = await askApi(request, person, {
    query: 'mutation ($input: TransferInput!) { made: createTransfer(input: $input) { id } }',
    variables: {
      input: {
        date: '2026-11-23',
        warehouseId: from.id,
        targetWarehouseId: to.id,
        lines: [{ productId: data.products[0].id, quantity: '1' }],
      },
    },
  });
  return String(made.data.made.id);
}
