import { rm } from 'node:fs/promises';
import { askApi } from '../fixtures/ask-api.ts';
import { comesToRest } from '../fixtures/comes-to-rest.ts';
import { compressedSize } from '../fixtures/compressed-size.ts';
import { createCompany } from '../fixtures/create-company.ts';
import { createOrders } from '../fixtures/create-orders.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { startProgram } from '../fixtures/start-program.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const answerElements = 'script[data-suanpan-answer]';

/**
 * What is asked behind the pages, once they are there: the counts in the menu by apps, the views that somebody keeps of a list, what others
 * change and what the bell shows by the shell.
 */
const behindThePage: ReadonlySet<string> = new Set([
  'CountDeliveries',
  'CountOrders',
  'CountPurchaseOrders',
  'ListSavedViews',
  'Changes',
  'RecentChanges',
  'ToldNotices',
]);

/** What the cards on the workbench ask, each for itself. */
const ofCards: ReadonlySet<string> = new Set([
  'BestCustomers',
  'OrdersToApprove',
  'ReadPurchaseTasks',
  'ReadStockAlerts',
  'ReadDebtors',
  'ListCashAccounts',
  'ReadBooks',
  'ReadCashBalances',
  'ListBankAccounts',
  'ReadMonths',
  'ReadClosing',
  'CountJournalDrafts',
]);

/** Collects the operations that the page itself sends to the backend for what it shows. */
function collectOperations(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/graphql') return;
    const { operationName = '' } = request.postDataJSON() as { readonly operationName?: string };
    if (!behindThePage.has(operationName)) sent.push(operationName);
  });
  return sent;
}

test.describe('the first screen has its data with the page, and asks nothing over the network:', () => {
  for (const [path, name] of [
    ['/sales/orders', '销售订单'],
    ['/sales/orders?status=DRAFT&q=a&sort=GROSS.ASC&from=2026-11-01', '销售订单'],
    ['/sales/orders?status=NOPE&sort=x.y&from=yesterday', '销售订单'],
    ['/sales/customers', '客户'],
    ['/sales/customers?shown=all&sort=NAME.DESC', '客户'],
  ] as const) {
    test(path, async ({ page, signInAs }) => {
      await signInAs('owner');
      const sent = collectOperations(page);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1, name })).toHaveCount(1);
      await comesToRest(page);
      expect(sent).toEqual([]);
    });
  }

  for (const path of ['/workbench', '/'])
    test(`${path}, but for the cards that other apps have there`, async ({ page, signInAs }) => {
      await signInAs('owner');
      const sent = collectOperations(page);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
      await expect(page.getByRole('group', { name: '近 30 天的好客户' }).getByRole('listitem').first()).toBeVisible();
      await comesToRest(page);
      expect(new Set(sent)).toEqual(ofCards);
    });

  test('an order, and a customer', async ({ page, request, signInAs }) => {
    const owner = await signInAs('owner');
    const [order] = await createOrders(request, owner, { quantities: [3] });
    // It was made a moment ago, so a page at rest would rightly read it once more.
    await page.route('**/graphql?RecentChanges', (route) => route.fulfill({ json: { data: { recentChanges: [] } } }));
    const sent = collectOperations(page);
    await page.goto(`/sales/orders/${order?.id}`);
    await expect(page.getByText(order?.number ?? '').first()).toBeVisible();
    await page.goto(`/sales/customers/${order?.customer.id}`);
    await expect(page.getByRole('heading', { level: 1, name: order?.customer.name ?? '' })).toBeVisible();
    await comesToRest(page);
    expect(sent).toEqual([]);
  });
});

test('what came with the page is used once: the list that is opened again asks again', async ({ page, request, signInAs }) => {
  const owner = await signInAs('owner');
  const sent = collectOperations(page);
  await page.goto('/sales/orders');
  await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
  expect(sent).toEqual([]);
  const [order] = await createOrders(request, owner, { quantities: [4] });
  await openFromMenu(page, '客户');
  await expect(page.getByRole('heading', { level: 1, name: '客户' })).toBeVisible();
  await openFromMenu(page, '销售订单');
  await expect(page.getByRole('link', { name: order?.number ?? '' })).toBeVisible();
  expect(sent).toContain('ListOrders');
});

test('an answer is data and no script: whatever it holds, nothing of it runs', async ({ page, request, signInAs }) => {
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [1] });
  const evil = '</script><script>window.__evil = true</script><!--';
  const update = await askApi(request, owner, {
    query:
      'query ($id: ID!) { salesOrder(id: $id) { version customer { id } date deliveryDate lines { product { id } quantity price discount taxRate } } }',
    variables: { id: order?.id },
  });
  const { version, customer, date, deliveryDate, lines } = update.data.salesOrder;
  await askApi(request, owner, {
    query:
      'mutation ($id: ID!, $version: Int!, $input: SalesOrderInput!) { updateSalesOrder(id: $id, version: $version, input: $input) { id } }',
    variables: {
      id: order?.id,
      version,
      input: {
        customerId: customer.id,
        date,
        deliveryDate,
        taxIncluded: true,
        note: evil,
        lines: lines.map(({ product, ...line }: { product: { id: string } }) => ({ ...line, productId: product.id })),
      },
    },
  });
  await page.goto(`/sales/orders/${order?.id}`);
  await expect(page.getByText(evil)).toBeVisible();
  expect(await page.locator(answerElements).first().textContent()).toContain(String.raw`\u003c/script>`);
  expect(await page.evaluate(() => '__evil' in window)).toBe(false);
});

test('a page whose answers do not come asks by itself', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.route('**/sales/orders', async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replaceAll(/<script type="application\/json" data-suanpan-answer.*?<\/script>/gs, '');
    await route.fulfill({ response, body: text });
  });
  const sent = collectOperations(page);
  await page.goto('/sales/orders');
  await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
  await expect.poll(() => sent).toContain('ListOrders');
});

test('nobody gets the data of a page that they may not open', async ({ page, company, request, baseURL }) => {
  expect(company.people.length).toBeGreaterThan(0);
  const html = await (await request.get(`${baseURL}/sales/orders`)).text();
  expect(html).not.toContain('data-suanpan-answer');
  await page.goto('/sales/orders');
  await expect(page.locator(answerElements)).toHaveCount(0);
});

test('a page of the product and its data fit the first round trip together', async ({ request }) => {
  test.setTimeout(60_000);
  // The server of the tests has a dozen scenario apps on each page; people have those of the product.
  const data = `test-results-data/page-size-${process.pid}`;
  const program = startProgram(['mock-server/dist/main.js', '--reset'], { PORT: '0', SUANPAN_WORLDS: '1', SUANPAN_DATA: data });
  try {
    const url = await program.url;
    const owner = findPerson(await createCompany(request, false, url), 'owner');
    for (const path of ['/workbench', '/sales/orders', '/sales/customers', '/ledger/vouchers']) {
      const bytes = await compressedSize(url + path, owner);
      test.info().annotations.push({ type: 'bytes', description: `${path} ${bytes}` });
      expect.soft(bytes, path).toBeLessThan(14_000);
    }
  } finally {
    await program.stop('SIGTERM');
    await rm(data, { recursive: true, force: true });
  }
});
