import type { APIRequestContext } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import type { Person } from '../fixtures/create-company.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { expectFitsPhone, expectTouchable } from '../fixtures/fits-phone.ts';
import { openAs } from '../fixtures/open-as.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const main = (page: Page) => page.getByRole('main');
const now = (page: Page) => page.getByRole('textbox', { name: /^第 1 行 .*本次出库$/ });

test('a keeper ships a part of an order without a price in sight, and the owner approves it @phone', async ({
  page,
  browser,
  baseURL,
  company,
  request,
  signInAs,
  isMobile,
}) => {
  const owner = findPerson(company, 'owner');
  await makeKeeper(request, owner);
  await signInAs('sales');
  await page.goto('/inventory/deliveries');
  await expect(page.getByRole('heading', { level: 1, name: '出入库任务' })).toBeVisible();
  await expect(main(page)).toContainText(/共 \d+ 张订单/);
  const order = await approveOrder(request, owner);

  await test.step('The list in sight gets the order as it is approved, and leads to it', async () => {
    await expect(page.getByRole('link', { name: order.number })).toBeVisible();
    await expectGood(page, isMobile);
    await page.getByRole('link', { name: order.number }).click();
    await expect(page.getByRole('heading', { level: 1, name: `出库 ${order.number}` })).toBeVisible();
    await expect(now(page)).toHaveValue('7');
    await expect(main(page)).not.toContainText(/¥|单价|金额|17\.77/);
    await expectGood(page, isMobile);
  });
  await test.step('A scan counts from zero, and more than is open is refused at its line', async () => {
    const scanned = page.getByRole('textbox', { name: /扫码加一/ });
    await scanned.fill('P-001');
    await scanned.press('Enter');
    await expect(now(page)).toHaveValue('1');
    await now(page).fill('8');
    await now(page).press('Tab');
    await page.getByRole('button', { name: /^登记出库/ }).click();
    await expect(
      main(page)
        .getByText(/最多还能登记 7/)
        .first(),
    ).toBeVisible();
    await expectGood(page, isMobile);
  });
  await test.step('A part goes, and the page says who approves it', async () => {
    await now(page).fill('3');
    await now(page).press('Tab');
    const save = page.getByRole('button', { name: /^登记出库/ });
    if (isMobile) await expectTouchable(save);
    await save.click();
    await expect(page.getByText(/已登记为草稿 XS-.*等老板或会计审核/)).toBeVisible();
    await page.getByRole('link', { name: order.number }).click();
    await expect(now(page)).toHaveValue('4');
  });
  await test.step('What was handed over by mistake is taken back, with a reason, and stays in the list', async () => {
    await page.goto('/inventory/deliveries?way=done');
    await page.getByRole('button', { name: /^撤回 XS-/ }).click();
    const dialog = page.getByRole('dialog', { name: /^撤回 XS-/ });
    await dialog.getByRole('textbox', { name: '撤回原因' }).fill('点错了');
    await dialog.getByRole('button', { name: '撤回' }).click();
    await expect(main(page).getByText('点错了')).toBeVisible();
    await expectGood(page, isMobile);
    await page.goto(`/inventory/deliveries/out/${order.id}`);
    await expect(now(page)).toHaveValue('7');
    await now(page).fill('3');
    await now(page).press('Tab');
    await page.getByRole('button', { name: /^登记出库/ }).click();
    await expect(page.getByText(/已登记为草稿 XS-/)).toBeVisible();
  });
  await test.step('The owner finds the draft with its prices, and approves it', async () => {
    const other = await openAs(browser, baseURL ?? '', owner);
    await other.goto('/workbench');
    await main(other)
      .getByRole('link', { name: /仓库已登记，等您审核/ })
      .click();
    await other.getByRole('link', { name: /^XS-/ }).click();
    await expect(main(other)).toContainText('17.77');
    await main(other).getByRole('button', { name: /^审核/ }).click();
    await other.getByRole('alertdialog').getByRole('button', { name: '审核' }).click();
    await expect(main(other)).toContainText('借 1122');
    await other.context().close();
  });
  await test.step('What is approved is shipped, and what is to be received is beside it', async () => {
    await page.goto('/inventory/deliveries?way=in');
    await expect(page.getByRole('heading', { level: 1, name: '出入库任务' })).toBeVisible();
    await expect(page.getByRole('radio', { name: '待入库' })).toBeChecked();
    await expectGood(page, isMobile);
  });
});

async function expectGood(page: Page, isMobile: boolean): Promise<void> {
  await expect.poll(() => findViolations(page)).toEqual([]);
  if (isMobile) await expectFitsPhone(page);
}

interface Order {
  readonly id: string;
  readonly number: string;
}

/** An order of the first product at a price that nothing else has. */
async function approveOrder(request: APIRequestContext, owner: Person): Promise<Order> {
  const { data } = await askApi(request, owner, {
    query: '{ customers(first: 1) { edges { node { id } } } warehouses(usable: true) { id } products(search: "P-001") { id } }',
  });
  const input = {
    customerId: data.customers.edges[0].node.id,
    warehouseId: data.warehouses[0].id,
    date: '2026-11-23',
    deliveryDate: '2026-11-24',
    taxIncluded: true,
    lines: [{ productId: data.products[0].id, quantity: '7', price: '17.77', taxRate: '13' }],
  };
  const fields = '{ id number version }';
  const query = `mutation ($input: SalesOrderInput!) { made: createSalesOrder(input: $input) ${fields} }`;
  let { made } = (await askApi(request, owner, { query, variables: { input } })).data;
  for (const move of ['submit', 'approve']) {
    const next = `mutation ($id: ID!, $version: Int!) { made: ${move}SalesOrder(id: $id, version: $version) ${fields} }`;
    const answer = await askApi(request, owner, { query: next, variables: { id: made.id, version: made.version } });
    expect(answer.errors).toEqual([]);
    ({ made } = answer.data);
  }
  return made;
}

/** Makes the seller a keeper. */
async function makeKeeper(request: APIRequestContext, owner: Person): Promise<void> {
  const { data } = await askApi(request, owner, { query: '{ companyMembers { id version name } }' });
  const { id, version } = data.companyMembers.find(({ name }: { name: string }) => name === '孙销售');
  const query =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { id } }';
  expect((await askApi(request, owner, { query, variables: { id, version, input: { roles: ['WAREHOUSE'] } } })).errors).toEqual([]);
}
