import { askApi } from '../fixtures/ask-api.ts';
import { createOrders } from '../fixtures/create-orders.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const approve = 'mutation ($id: ID!, $version: Int!) { approveSalesOrder(id: $id, version: $version) { id } }';

test('an order that somebody else approves shows it in my list by itself, where I was', async ({ page, request, signInAs, company }) => {
  const sales = await signInAs('sales');
  const [order] = await createOrders(request, sales, { quantities: [3], until: 'SUBMITTED' });
  const followed = whenFollowed(page);
  await page.goto('/sales/orders');
  const row = page.getByRole('row').filter({ hasText: order?.number ?? '' });
  await expect(row).toContainText('待审核');
  await followed;
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await row.getByRole('link').first().focus();
  const { id, version } = order ?? {};
  expect((await askApi(request, findPerson(company, 'owner'), { query: approve, variables: { id, version } })).errors).toEqual([]);

  await expect(row).toContainText('已审核');
  await expect(row.getByRole('link').first()).toBeFocused();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('all tabs of a person have one stream, and when the one that has it is closed another goes on', async ({
  page,
  context,
  request,
  signInAs,
}) => {
  const owner = await signInAs('owner');
  const followed = whenFollowed(page);
  await page.goto('/sales/orders');
  await followed;
  const second = await context.newPage();
  const streams: string[] = [];
  second.on('request', (sent) => void (isStream(sent.url()) && streams.push(sent.url())));
  await second.goto('/sales/orders');
  const [order] = await createOrders(request, owner, { quantities: [5] });
  await expect(second.getByRole('link', { name: order?.number ?? '' })).toBeVisible();
  expect(streams).toEqual([]);

  const taken = whenFollowed(second);
  await page.close();
  await taken;
  const [next] = await createOrders(request, owner, { quantities: [6] });
  await expect(second.getByRole('link', { name: next?.number ?? '' })).toBeVisible();
});

function isStream(url: string): boolean {
  return url.endsWith('/graphql?Changes');
}

async function whenFollowed(page: Page): Promise<void> {
  await page.waitForResponse((response) => isStream(response.url()));
}
