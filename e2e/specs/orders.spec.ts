import { askApi } from '../fixtures/ask-api.ts';
import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { type ApiOrder, createOrders, orderFields, orderInput } from '../fixtures/create-orders.ts';
import { type Page, expect, test } from '../fixtures/test.ts';
import { writeOrder } from '../fixtures/write-order.ts';

const order = {
  customer: { typed: 'shcg', name: '上海晨光文具有限公司' },
  lines: [{ typed: 'bjb', product: '笔记本', quantity: '2' }],
} as const;

test('a draft is changed, submitted and completed @phone', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const [draft] = await createOrders(request, owner, { quantities: [3] });
  await page.goto(`/sales/orders/${draft?.id}`);
  await expect(sums(page)).toContainText('含税合计 ¥ 7.50');

  await test.step('When they change a quantity and the note, the order has both', async () => {
    await page.getByRole('link', { name: '修改' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`修改 ${draft?.number}`);
    await page.getByLabel('数量 行 1', { exact: true }).fill('8');
    await expect(sums(page)).toContainText('含税合计 ¥ 20.00');
    await page.getByLabel('备注').fill('周五前送到');
    await page.getByRole('button', { name: /^保存草稿/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`销售订单 ${draft?.number}`);
    await expect(sums(page)).toContainText('含税合计 ¥ 20.00');
    await expect(page.getByText('周五前送到')).toBeVisible();
  });

  await test.step('When it is submitted, approved and completed, it can no longer be changed', async () => {
    await page.getByRole('button', { name: '提交' }).click();
    for (const step of ['审核', '完成']) {
      await page.getByRole('button', { name: step, exact: true }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: step, exact: true }).click();
      await expect(page.getByRole('region', { name: '通知' })).toContainText(`已${step} ${draft?.number}`);
    }
    await expect(page.getByRole('button', { name: '作废' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: '修改' })).toHaveCount(0);
  });
});

test('an order is cancelled with a reason only, which its history keeps @phone', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const [submitted] = await createOrders(request, owner, { quantities: [1], until: 'SUBMITTED' });
  await page.goto(`/sales/orders/${submitted?.id}`);
  await page.getByRole('button', { name: '作废' }).click();
  const dialog = page.getByRole('dialog', { name: `作废 ${submitted?.number}` });
  await dialog.getByRole('button', { name: '作废' }).click();
  await expect(dialog).toContainText('请写明原因');

  await dialog.getByLabel('作废原因').fill('客户改了主意');
  await dialog.getByRole('button', { name: '作废' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('main').getByText('已作废').first()).toBeVisible();
  await expect(page.getByRole('list', { name: '操作记录' })).toContainText('客户改了主意');
  await expect(page.getByRole('button', { name: '作废' })).toHaveCount(0);
});

test('an order that somebody else changed meanwhile is not overwritten, and nothing typed is lost', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const [draft] = await createOrders(request, owner, { quantities: [3] });
  await page.goto(`/sales/orders/${draft?.id}/edit`);
  await page.getByLabel('备注').fill('我的备注');
  await changeQuantity(request, owner, { id: draft?.id ?? '', version: draft?.version ?? 0, quantity: '5' });

  await page.getByRole('button', { name: /^保存草稿/ }).click();
  await expect(page.getByRole('alert')).toContainText(`订单 ${draft?.number} 已被他人更改`);
  await expect(page.getByRole('alert')).toContainText('SP-API-402');
  await expect(page.getByLabel('备注')).toHaveValue('我的备注');
  const { data } = await askApi(request, owner, { query: `{ salesOrder(id: "${draft?.id}") { note gross } }` });
  expect(data.salesOrder).toEqual({ note: '', gross: '12.50' });
});

test('a half-written order survives a reload and can be discarded @phone', async ({ page, signInAs, isMobile }) => {
  await signInAs('owner');
  await page.goto('/sales/orders/new');
  await writeOrder(page, order, isMobile);
  await expect(page.getByText('草稿已存在本机')).toBeVisible();
  await page.reload();

  await expect(page.getByText('已恢复上次没有保存的内容')).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^客户/ })).toHaveValue(order.customer.name);
  await expect(page.getByLabel(/^商品.* 行 1$/)).toHaveValue('笔记本');
  await expect(sums(page)).toContainText('含税合计 ¥ 17.60');
  await page.getByRole('button', { name: '放弃这份草稿' }).click();
  await expect(page.getByRole('combobox', { name: /^客户/ })).toHaveValue('');
  await expect(sums(page)).toContainText('含税合计 ¥ 0.00');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '新建销售订单' })).toBeVisible();
  await expect(page.getByText('已恢复上次没有保存的内容')).toHaveCount(0);
});

test('a double press on submit makes one order', async ({ page, signInAs, request, isMobile }) => {
  const owner = await signInAs('owner');
  const count = async (): Promise<number> =>
    (await askApi(request, owner, { query: '{ salesOrders { totalCount } }' })).data.salesOrders.totalCount;
  const before = await count();
  await page.goto('/sales/orders/new');
  await writeOrder(page, order, isMobile);
  await page.getByRole('button', { name: /^提交/ }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^销售订单 XSDD-/);
  expect(await count()).toBe(before + 1);
});

test('a choice from the mouse works as well, and a line can be taken out and brought back', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders/new');
  await chooseFromLookup(page.getByRole('combobox', { name: /^客户/ }), { ...order.customer, by: 'keyboard' });
  const product = page.getByLabel(/^商品.* 行 1$/);
  await product.click();
  await page.getByRole('option', { name: '计算器' }).click();
  await expect(sums(page)).toContainText('含税合计 ¥ 45.00');
  await page.getByRole('button', { name: '删除此行 1' }).click();
  await expect(sums(page)).toContainText('含税合计 ¥ 0.00');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(product).toHaveValue('计算器');
  await expect(sums(page)).toContainText('含税合计 ¥ 45.00');
});

test('an approved order reserves its goods within the credit of its customer, and its sales deliver it', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const placed = await submittedOrder(request, owner);

  await test.step('When it is beyond the limit of the customer, it says so and leads there', async () => {
    await limitCredit(request, owner, { id: placed.customer.id, limit: '0.01' });
    await page.goto(`/sales/orders/${placed.id}`);
    await approve(page);
    await expect(page.getByRole('alert')).toContainText('信用额度 0.01');
    await page.getByRole('link', { name: '查看客户欠款' }).click();
    await expect(page.getByText('0.01，已用')).toBeVisible();
    await limitCredit(request, owner, { id: placed.customer.id, limit: null });
  });

  await test.step('When it is approved, its goods are reserved', async () => {
    await page.goto(`/sales/orders/${placed.id}`);
    await approve(page);
    await expect(page.getByRole('cell', { name: '3', exact: true })).toHaveCount(3);
    await expect(page.getByText('未出货')).toBeVisible();
  });

  for (const [quantity, execution] of [
    ['1', '部分出货'],
    ['2', '全部出货'],
  ] as const) {
    await test.step(`When ${quantity} of it are sold, it is ${execution}`, async () => {
      await page.getByRole('link', { name: '生成销售单' }).click();
      await expect(page.getByLabel('数量 行 1', { exact: true })).toHaveValue(quantity === '1' ? '3' : '2');
      await page.getByLabel('数量 行 1', { exact: true }).fill(quantity);
      await page.getByRole('button', { name: /^保存并审核/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^销售单 XS-/);
      await page.getByRole('link', { name: `销售订单 ${placed.number}` }).click();
      await expect(page.getByText(execution, { exact: true })).toBeVisible();
    });
  }
  await expect(page.getByRole('main').getByText('已完成').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '生成销售单' })).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /^XS-/ })).toHaveCount(2);
});

interface QuantityChange {
  readonly id: string;
  readonly version: number;
  readonly quantity: string;
}

type Request = Parameters<typeof orderInput>[0];
type Person = Parameters<typeof orderInput>[1];

async function changeQuantity(request: Request, person: Person, { id, version, quantity }: QuantityChange): Promise<void> {
  const input = await orderInput(request, person, quantity);
  const query =
    'mutation ($id: ID!, $version: Int!, $input: SalesOrderInput!) { updateSalesOrder(id: $id, version: $version, input: $input) { id } }';
  expect((await askApi(request, person, { query, variables: { id, version, input } })).errors).toEqual([]);
}

/** Writes an order for 3 of something that there is, and hands it in. */
async function submittedOrder(request: Request, person: Person): Promise<ApiOrder> {
  const read = `{ stockList(first: 50, sort: { field: QUANTITY, direction: DESC }) { edges { node {
    product { id } byWarehouse { available warehouse { id } } } } } }`;
  const { data } = await askApi(request, person, { query: read });
  const { product, byWarehouse } = data.stockList.edges[0].node;
  const [{ warehouse }] = byWarehouse;
  const { lines, ...entries } = await orderInput(request, person, '3');
  const input = { ...entries, warehouseId: warehouse.id, lines: lines.map((line) => ({ ...line, productId: product.id })) };
  const create = `mutation ($input: SalesOrderInput!) { order: createSalesOrder(input: $input) { ${orderFields} } }`;
  const created = (await askApi(request, person, { query: create, variables: { input } })).data;
  const submit = `mutation ($id: ID!) { order: submitSalesOrder(id: $id, version: 1) { ${orderFields} } }`;
  return (await askApi(request, person, { query: submit, variables: { id: created.order.id } })).data.order;
}

async function limitCredit(request: Request, person: Person, { id, limit }: { readonly id: string; readonly limit: string | null }) {
  const read = 'query ($id: ID!) { customer(id: $id) { version name } }';
  const { customer } = (await askApi(request, person, { query: read, variables: { id } })).data;
  const input = { name: customer.name, creditLimit: limit };
  const query =
    'mutation ($id: ID!, $version: Int!, $input: CustomerInput!) { updateCustomer(id: $id, version: $version, input: $input) { id } }';
  expect((await askApi(request, person, { query, variables: { id, version: customer.version, input } })).errors).toEqual([]);
}

async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: '审核', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '审核', exact: true }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
}

function sums(page: Page) {
  return page.getByRole('group', { name: '金额汇总' });
}
