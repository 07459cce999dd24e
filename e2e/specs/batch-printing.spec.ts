import type { APIRequestContext } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import type { Person } from '../fixtures/create-company.ts';
import { createOrders } from '../fixtures/create-orders.ts';
import { createPurchaseOrder } from '../fixtures/create-purchase-order.ts';
import { createQuotation } from '../fixtures/create-quotation.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { findPrintFaults } from '../fixtures/prints/find-print-faults.ts';
import { preview, printAsPdf } from '../fixtures/prints/print-as-pdf.ts';
import { watchPrinter } from '../fixtures/prints/watch-printer.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^批量打印/ });
const pages = (page: Page) => preview(page).locator('.page[data-paper]');
const bar = (page: Page) => page.getByRole('region', { name: '批量操作' });
const printNow = (page: Page) => dialog(page).getByRole('button', { name: /^打印 \d+ 张$/ });

test('marked orders are printed in one go, each on its own pages and counted by itself; drafts are named and left out @phone', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const approved = await createOrders(request, owner, { quantities: [3, 4, 5], until: 'APPROVED' });
  const [draft] = await createOrders(request, owner, { quantities: [6] });
  const [first] = approved;
  await recordPrint(request, owner, first?.id ?? '');
  await mark(
    page,
    '/sales/orders',
    [...approved, draft].map((order) => order?.number ?? ''),
  );
  await bar(page).getByRole('button', { name: '打印 4 单' }).click();
  await expect(printNow(page)).toHaveText('打印 3 张');
  await expect(dialog(page).getByText('1 张不打印')).toBeVisible();
  await expect(dialog(page)).toContainText(`草稿：${draft?.number}`);
  expect(await findViolations(page)).toEqual([]);
  await expect(pages(page)).toHaveCount(3);
  for (const sheet of await pages(page).all()) await expect(sheet.locator('footer')).toContainText('第 1 页 / 共 1 页');
  // What was printed before says which time it is.
  await expect(pages(page).filter({ hasText: '第 2 次打印' })).toContainText([first?.number ?? '']);

  await watchPrinter(page);
  await printNow(page).click();
  await expect(preview(page).locator('body')).toHaveAttribute('data-printed', '1');
  await expect(dialog(page)).toContainText('已打印 3 张');
  expect(
    await timesOf(
      request,
      owner,
      [...approved, draft].map((order) => order?.id ?? ''),
    ),
  ).toEqual([2, 1, 1, 0]);
  await page.keyboard.press('ControlOrMeta+p');
  await expect(preview(page).locator('body')).toHaveAttribute('data-printed', '2');
  await expect(pages(page).filter({ hasText: '第 2 次打印' })).toHaveCount(2);
  await expect(pages(page).filter({ hasText: '第 3 次打印' })).toHaveCount(1);
});

test('several are printed as pictures say they must: on sheets one after the other, on a roll each as long as it is', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const orders = await createOrders(request, owner, { quantities: [3, 4], until: 'APPROVED' });
  await mark(
    page,
    '/sales/orders',
    orders.map(({ number }) => number),
  );
  await bar(page).getByRole('button', { name: '打印 2 单' }).click();
  await expect(pages(page)).toHaveCount(2);
  const sheets = await printAsPdf(page);
  expect(sheets.sizes).toEqual([
    [210, 297],
    [210, 297],
  ]);
  expect(await findPrintFaults(sheets)).toEqual([]);
  await choosePaper(page, '小票 58');
  await expect(pages(page)).toHaveCount(2);
  // One of them is made longer than the other by its words alone.
  await preview(page)
    .locator('.page .company')
    .first()
    .evaluate((company) => company.replaceChildren('一'));
  const rolls = await printAsPdf(page);
  expect(rolls.sizes.map(([width]) => width)).toEqual([58, 58]);
  expect(await findPrintFaults(rolls)).toEqual([]);
});

test('every list of what is printed prints several, in the words of what it is', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const quotations = [await createQuotation(request, owner, { quantity: '2' }), await createQuotation(request, owner, { quantity: '3' })];
  const orders = [await createPurchaseOrder(request, owner, '5'), await createPurchaseOrder(request, owner, '6')];
  for (const [path, numbers, title] of [
    ['/sales/quotations', quotations.map(({ number }) => number), '报价单'],
    ['/purchasing/orders', orders.map(({ number }) => number), '采购订单'],
    ['/sales/documents?type=SALE', await approvedOf(request, owner, 'SALE'), '销售单'],
    ['/purchasing/documents?type=PURCHASE', await approvedOf(request, owner, 'PURCHASE'), '采购入库'],
    ['/money/documents?type=RECEIPT', await approvedOf(request, owner, 'RECEIPT'), '收款单'],
    ['/money/documents?type=PAYMENT', await approvedOf(request, owner, 'PAYMENT'), '付款单'],
  ] as const) {
    await test.step(title, async () => {
      await mark(page, path, numbers);
      await bar(page)
        .getByRole('button', { name: `打印 ${numbers.length} 单` })
        .click();
      await expect(printNow(page)).toHaveText(`打印 ${numbers.length} 张`);
      await expect(pages(page).locator('h1')).toHaveText(numbers.map(() => title));
      for (const number of numbers) await expect(pages(page).filter({ hasText: number })).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    });
  }
});

test('where nothing that is marked can be printed, it says so', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const [draft] = await createOrders(request, owner, { quantities: [6] });
  await mark(page, '/sales/orders', [draft?.number ?? '']);
  await bar(page).getByRole('button', { name: '打印 1 单' }).click();
  await expect(dialog(page).getByRole('alert')).toHaveText('没有可以打印的单据');
  await expect(dialog(page)).toContainText(`草稿：${draft?.number}`);
  await expect(printNow(page)).toHaveCount(0);
});

test.describe('while the backend is not there', () => {
  test.use({ expectedErrors: /503/ });

  test('nothing is printed, what was read stays, and the same attempt counts once', async ({ page, signInAs, request }) => {
    const owner = await signInAs('owner');
    const orders = await createOrders(request, owner, { quantities: [3, 4], until: 'APPROVED' });
    await mark(
      page,
      '/sales/orders',
      orders.map(({ number }) => number),
    );
    await refuse(page, 'ReadPrintedOrders');
    await bar(page).getByRole('button', { name: '打印 2 单' }).click();
    await expect(dialog(page).getByRole('button', { name: '重试' })).toBeVisible();
    await page.unroute(/\/graphql/);
    await dialog(page).getByRole('button', { name: '重试' }).click();
    await expect(printNow(page)).toHaveText('打印 2 张');
    await watchPrinter(page);
    await refuse(page, 'RecordPrints');
    await printNow(page).click();
    await expect(dialog(page).getByRole('alert')).toContainText('没有打印');
    await expect(preview(page).locator('body')).not.toHaveAttribute('data-printed');
    await page.unroute(/\/graphql/);
    await printNow(page).click();
    await expect(preview(page).locator('body')).toHaveAttribute('data-printed', '1');
    expect(
      await timesOf(
        request,
        owner,
        orders.map(({ id }) => id),
      ),
    ).toEqual([1, 1]);
  });
});

test('the vouchers of some months are printed as they are bound, three on a sheet @phone', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const { data } = await askApi(request, owner, {
    query: '{ voucherList(filter: { month: "2026-10", monthTo: "2026-11" }, first: 1) { totalCount } }',
  });
  const count = Number(data.voucherList.totalCount);
  await page.goto('/ledger/vouchers');
  await frameIsThere(page);
  await page.getByRole('button', { name: '批量打印' }).click();
  const range = page.getByRole('dialog', { name: '批量打印凭证' });
  await range.getByRole('button', { name: /^2026年11月 从$|从/ }).click();
  await page.getByRole('option', { name: '2026年10月' }).click();
  await expect(range).toContainText(`共 ${count} 张`);
  expect(await findViolations(page)).toEqual([]);
  await range.getByRole('button', { name: '预览' }).click();
  await expect(printNow(page)).toHaveText(`打印 ${count} 张`);
  await choosePaper(page, 'A4 一页三张');
  await expect(pages(page).first()).toHaveAttribute('data-paper', 'A4_IN_THREE');
  await expect(pages(page).first()).toContainText('附单据：');
  const print = await printAsPdf(page);
  expect(print.sizes).toEqual(Array.from({ length: Math.ceil(print.pages.length / 3) }, () => [210, 297]));
  expect(await findPrintFaults(print)).toEqual([]);
  await watchPrinter(page);
  await printNow(page).click();
  await expect(dialog(page)).toContainText(`已打印 ${count} 张`);
});

for (const [name, path] of [
  ['a quotation', async (request, person) => `/sales/quotations/${(await createQuotation(request, person, { quantity: '2' })).id}`],
  ['a purchase order', async (request, person) => `/purchasing/orders/${(await createPurchaseOrder(request, person, '5')).id}`],
] as readonly [string, (request: APIRequestContext, person: Person) => Promise<string>][]) {
  test(`${name} is printed by the keys that print a page, and by its address`, async ({ page, signInAs, request }) => {
    const address = await path(request, await signInAs('owner'));
    const print = page.getByRole('dialog', { name: /^打印/ });
    await page.goto(address);
    await frameIsThere(page);
    await expect(page.getByRole('button', { name: '打印', exact: true })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+p');
    await expect(print).toContainText('尚未打印过');
    await expect(pages(page)).toHaveCount(1);
    expect(await findPrintFaults(await printAsPdf(page))).toEqual([]);
    await watchPrinter(page);
    await page.keyboard.press('ControlOrMeta+p');
    await expect(preview(page).locator('body')).toHaveAttribute('data-printed', '1');
    await expect(print).toContainText('已打印 1 次');
    await page.goto(`${address}/print`);
    await expect(print).toContainText('已打印 1 次');
    await page.keyboard.press('Escape');
    await expect(print).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
}

/** Opens a list and marks some of its rows. */
async function mark(page: Page, path: string, numbers: readonly string[]): Promise<void> {
  await page.goto(path);
  await frameIsThere(page);
  await page.getByRole('button', { name: '选择', exact: true }).click();
  for (const number of numbers) await page.getByRole('row').filter({ hasText: number }).getByRole('checkbox').check();
  await expect(bar(page)).toContainText(`已选 ${numbers.length} 单`);
}

async function choosePaper(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name: /纸张/ }).click();
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await expect(dialog(page).getByRole('button', { name: new RegExp(name) })).toBeVisible();
}

/** Has the backend not answer an operation. */
async function refuse(page: Page, operation: string): Promise<void> {
  await page.route(/\/graphql/, (route) =>
    route.request().postData()?.includes(operation) ? route.fulfill({ status: 503, body: '{}' }) : route.fallback(),
  );
}

async function recordPrint(request: APIRequestContext, person: Person, id: string): Promise<void> {
  const query = 'mutation ($id: ID!) { recordPrint(kind: ORDER, id: $id, paper: A4) { times } }';
  await askApi(request, person, { query, variables: { id } });
}

async function timesOf(request: APIRequestContext, person: Person, ids: readonly string[]): Promise<readonly number[]> {
  const query = 'query ($ids: [ID!]!) { printRecords(kind: ORDER, ids: $ids) { times } }';
  const { data } = await askApi(request, person, { query, variables: { ids } });
  return data.printRecords.map(({ times }: { readonly times: number }) => times);
}

/** Returns the numbers of the two latest documents of a type that stand. */
async function approvedOf(request: APIRequestContext, person: Person, type: string): Promise<readonly string[]> {
  const { data } = await askApi(request, person, {
    query: `{ found: tradeDocuments(filter: { types: [${type}], statuses: [APPROVED] }, first: 2) { edges { node { number } } } }`,
  });
  return data.found.edges.map(({ node }: { readonly node: { readonly number: string } }) => node.number);
}
