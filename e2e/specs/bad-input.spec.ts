import type { APIRequestContext } from '@playwright/test';
import { type ApiAnswer, askApi } from '../fixtures/ask-api.ts';
import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { type Person, createCompany } from '../fixtures/create-company.ts';
import { createOrders, orderInput } from '../fixtures/create-orders.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { switchLanguage } from '../fixtures/switch-language.ts';
import { type Page, expect, test } from '../fixtures/test.ts';
import { writeOrder } from '../fixtures/write-order.ts';

const createOrder = 'mutation ($input: SalesOrderInput!) { createSalesOrder(input: $input) { id } }';

interface WrongEntry {
  readonly name: string;
  readonly line?: Readonly<Record<string, string>>;
  readonly order?: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly messages: readonly [zhCN: string, enUS: string];
}

const wrongEntries: readonly WrongEntry[] = [
  { name: 'no lines', order: { lines: [] }, code: 'SP-API-301', messages: ['请至少填写一行商品', 'Enter at least one line'] },
  {
    name: 'a negative quantity',
    line: { quantity: '-1' },
    code: 'SP-API-306',
    messages: ['数量必须大于 0', 'The quantity must be more than 0'],
  },
  {
    name: 'a quantity with 5 places',
    line: { quantity: '1.00001' },
    code: 'SP-API-304',
    messages: ['最多 4 位小数', 'At most 4 decimal places'],
  },
  {
    name: 'a discount of 100',
    line: { discount: '100' },
    code: 'SP-API-308',
    messages: ['折扣应在 0 到 99.99', 'The discount must be from 0 to 99.99'],
  },
  {
    name: 'a tax rate that does not exist',
    line: { taxRate: '12' },
    code: 'SP-API-310',
    messages: ['该税率在单据日期无效', 'This tax rate is not valid'],
  },
  {
    name: 'a text of 5,000 characters',
    order: { note: '好'.repeat(5000) },
    code: 'SP-API-319',
    messages: ['最多 500 个字', 'At most 500 characters'],
  },
  {
    name: 'a day that does not exist',
    order: { date: '2026-02-30' },
    code: 'SP-API-311',
    messages: ['日期不正确', 'This is not a valid date'],
  },
];

for (const { name, line, order, code, messages } of wrongEntries) {
  test(`an order with ${name} is refused in both languages and changes nothing`, async ({ request, company }) => {
    const owner = findPerson(company, 'owner');
    const before = await readState(request, owner);
    const valid = await orderInput(request, owner, '1');
    const input = { ...valid, lines: valid.lines.map((entered) => ({ ...entered, ...line })), ...order };
    for (const [index, locale] of (['zh-CN', 'en-US'] as const).entries()) {
      const answer = await askApi(request, owner, { query: createOrder, variables: { input }, locale });
      expect(codesOf(answer)).toContain(code);
      expect(textsOf(answer)).toContain(messages[index]);
    }
    expect(await readState(request, owner)).toEqual(before);
  });
}

test('a request of more than 1 MB is refused in both languages and changes nothing', async ({ request, company }) => {
  const owner = findPerson(company, 'owner');
  const before = await readState(request, owner);
  const input = { ...(await orderInput(request, owner, '1')), note: 'x'.repeat(1_100_000) };
  const texts: string[] = [];
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const answer = await askApi(request, owner, { query: createOrder, variables: { input }, locale });
    expect(answer.status).toBe(413);
    expect(codesOf(answer)).toEqual(['SP-API-102']);
    texts.push(textsOf(answer));
  }
  expect(texts[0]).toMatch(/[\u4E00-\u9FFF]/);
  expect(texts[1]).not.toMatch(/[\u4E00-\u9FFF]/);
  expect(await readState(request, owner)).toEqual(before);
});

test("another company's customers and orders do not exist here, whatever is sent", async ({ request, company }) => {
  const owner = findPerson(company, 'owner');
  const stranger = findPerson(await createCompany(request, false), 'owner');
  const [foreign] = await createOrders(request, stranger, { quantities: [1], until: 'SUBMITTED' });
  const [before, theirs] = [await readState(request, owner), await readState(request, stranger)];
  const input = { ...(await orderInput(request, owner, '1')), customerId: foreign?.customer.id ?? '' };
  const of = { id: foreign?.id, version: foreign?.version };

  const read = await askApi(request, owner, {
    query: 'query ($id: ID!, $customer: ID!) { salesOrder(id: $id) { id } customer(id: $customer) { id } }',
    variables: { id: foreign?.id, customer: foreign?.customer.id },
  });
  expect(read.data).toEqual({ salesOrder: null, customer: null });
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const create = await askApi(request, owner, { query: createOrder, variables: { input }, locale });
    expect(codesOf(create)).toContain('SP-API-313');
    const approve = await askApi(request, owner, {
      query: 'mutation ($id: ID!, $version: Int!) { approveSalesOrder(id: $id, version: $version) { id } }',
      variables: of,
      locale,
    });
    expect(codesOf(approve)).toEqual(['SP-API-401']);
    expect(textsOf(approve)).toContain(locale === 'zh-CN' ? '找不到该订单' : 'This order was not found');
  }
  expect(await readState(request, owner)).toEqual(before);
  expect(await readState(request, stranger)).toEqual(theirs);
});

test('whoever is not signed in, or may not, changes nothing', async ({ request, company }) => {
  const owner = findPerson(company, 'owner');
  const before = await readState(request, owner);
  const input = await orderInput(request, owner, '1');
  expect(codesOf(await askApi(request, null, { query: createOrder, variables: { input } }))).toEqual(['SP-API-201']);
  expect(codesOf(await askApi(request, findPerson(company, 'accountant'), { query: createOrder, variables: { input } }))).toEqual([
    'SP-API-204',
  ]);
  const [submitted] = await createOrders(request, owner, { quantities: [1], until: 'SUBMITTED' });
  const approve = `mutation { approveSalesOrder(id: "${submitted?.id}", version: ${submitted?.version}) { id } }`;
  expect(codesOf(await askApi(request, findPerson(company, 'accountant'), { query: approve }))).toEqual(['SP-API-204']);
  const after = await readState(request, owner);
  expect(after.orders).toBe(before.orders + 1);
});

test('the form says what is wrong with an order, in both languages, and keeps what was typed', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders/new');
  const summary = page.getByRole('alert');
  await chooseFromLookup(page.getByRole('combobox', { name: /^客户/ }), { typed: 'shcg', name: '上海晨光文具有限公司', by: 'keyboard' });

  await test.step('When it has no lines', async () => {
    await save(page);
    await expect(summary).toContainText('SP-API-30');
    await expect(summary).toContainText('请至少填写一行商品');
    await expect(page.getByRole('combobox', { name: /^客户/ })).toHaveValue('上海晨光文具有限公司');
  });

  await test.step('When a discount is 100', async () => {
    await chooseFromLookup(page.getByLabel(/^商品.* 行 1$/), { typed: 'bjb', name: '笔记本', by: 'keyboard' });
    const discount = page.getByLabel('折扣% 行 1');
    await discount.fill('100');
    await save(page);
    await expect(summary).toContainText('折扣应在 0 到 99.99 之间');
    await expect(discount).toHaveAttribute('aria-invalid', 'true');
    await expect(discount).toHaveAccessibleDescription(/折扣应在/);
    await expect(discount).toHaveValue('100');
    await expect(page).toHaveURL(/\/orders\/new$/);
  });

  await test.step('When they read English, it says so in English', async () => {
    await switchLanguage(page, 'en-US');
    await page.getByRole('button', { name: /^Save draft/ }).click();
    await expect(summary).toContainText('The discount must be from 0 to 99.99');
    await expect(summary).toContainText('SP-API-30');
    await expect(page.getByRole('combobox', { name: /^Customer/ })).toHaveValue('上海晨光文具有限公司');
  });
});

for (const [quantity, message] of [
  ['-1', '数量必须大于 0'],
  ['1.00001', '最多 4 位小数'],
] as const) {
  test(`a quantity of ${quantity} is refused by the form, not replaced by another one`, async ({ page, signInAs, request }) => {
    const owner = await signInAs('owner');
    const before = await readState(request, owner);
    await page.goto('/sales/orders/new');
    const lines = [{ typed: 'bjb', product: '笔记本', quantity }];
    await writeOrder(page, { customer: { typed: 'shcg', name: '上海晨光文具有限公司' }, lines }, false);
    await save(page);
    await expect(page.getByRole('alert').or(page.getByRole('heading', { level: 1, name: /^销售订单 XSDD/ }))).toBeVisible();
    expect(await readState(request, owner)).toEqual(before);
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.getByLabel('数量 行 1', { exact: true })).toHaveValue(quantity);
  });
}

function save(page: Page): Promise<void> {
  return page.getByRole('button', { name: /^保存草稿/ }).click();
}

function codesOf({ errors }: ApiAnswer): string[] {
  return errors.flatMap(({ extensions }) => extensions.fields?.map((field) => field.code) ?? [extensions.code]);
}

function textsOf({ errors }: ApiAnswer): string {
  return errors.flatMap(({ message, extensions }) => [message, ...(extensions.fields?.map((field) => field.message) ?? [])]).join('\n');
}

/** What a refused request must leave as it was. */
async function readState(request: APIRequestContext, person: Person) {
  const { data } = await askApi(request, person, {
    query: '{ salesOrders { totalCount totals { net tax gross } } customers { totalCount } salesOrderCounts { status count } }',
  });
  return {
    orders: Number(data.salesOrders.totalCount),
    totals: data.salesOrders.totals,
    customers: data.customers.totalCount,
    counts: data.salesOrderCounts,
  };
}
