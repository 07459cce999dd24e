import { askApi } from '../fixtures/ask-api.ts';
import { createPurchaseOrder } from '../fixtures/create-purchase-order.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { switchLanguage } from '../fixtures/switch-language.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const card = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const zh = { purchasing: '采购待办', stock: '库存预警', debtors: '谁欠我们最多', cash: '资金', close: '月结进度' };

test('the cards say what waits, and each line leads to exactly that @phone', async ({ page, request, signInAs }) => {
  const owner = await signInAs('owner');
  await createPurchaseOrder(request, owner, '100');
  await page.goto('/workbench');

  await test.step('Each app has its card, filled or calm, and nothing is wider than the page', async () => {
    for (const name of Object.values(zh)) {
      const there = card(page, name);
      await expect(there.getByRole('heading')).toBeVisible();
      await expect(there.getByRole('status')).toHaveCount(0);
      await expect(there.getByRole('button', { name: '重试' })).toHaveCount(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
  });

  await test.step('The approved order is to be received, and the card leads to it', async () => {
    const line = card(page, zh.purchasing).getByRole('link', { name: /待收货的订单/ });
    await expect(line).toContainText('1');
    await line.click();
    await expect(page).toHaveURL(/\/purchasing\/orders\?status=APPROVED$/);
    await expect(heading(page)).toHaveText('采购订单');
    await page.goBack();
  });

  await test.step('The close has its progress, and leads to its month', async () => {
    await card(page, zh.close)
      .getByRole('link', { name: /\d \/ 9 步/ })
      .click();
    await expect(page).toHaveURL(/\/ledger\/closing\?month=\d{4}-\d{2}$/);
    await expect(heading(page)).toHaveText('期末处理');
  });
});

test('a card whose data do not come says so in its place, and is there after a retry', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.route('**/graphql?ReadStockAlerts', (route) =>
    route.fulfill({ json: { errors: [{ message: 'Out of order', extensions: { code: 'SP-API-001' } }] } }),
  );
  await page.goto('/workbench');
  const stock = card(page, zh.stock);
  await expect(stock.getByRole('button', { name: '重试' })).toBeVisible();
  await expect(card(page, zh.purchasing).getByRole('heading')).toBeVisible();
  await page.unroute('**/graphql?ReadStockAlerts');
  await stock.getByRole('button', { name: '重试' }).click();
  await expect(stock.getByRole('button', { name: '重试' })).toHaveCount(0);
  await expect(stock).toContainText(/库存充足|低于下限/);
});

test('who buys has a workbench with what is theirs, in both languages', async ({ page, company, request, signInAs }) => {
  const owner = await signInAs('owner');
  const { data } = await askApi(request, owner, { query: '{ companyMembers { id version loginName } }' });
  const login = company.people.find(({ role }) => role === 'sales')?.loginName;
  const member = data.companyMembers.find((each: { readonly loginName: string }) => each.loginName === login);
  const changed = await askApi(request, owner, {
    query: 'mutation ($id: ID!, $version: Int!) { updateMember(id: $id, version: $version, input: { roles: [PURCHASING] }) { id } }',
    variables: { id: member.id, version: member.version },
  });
  expect(changed.errors).toEqual([]);
  await signInAs('sales');
  await page.goto('/workbench');
  await expect(card(page, zh.purchasing).getByRole('heading')).toBeVisible();
  await expect(card(page, zh.stock).getByRole('heading')).toBeVisible();
  for (const name of [zh.debtors, zh.cash, zh.close, '近 30 天的好客户']) await expect(card(page, name)).toHaveCount(0);
  await expect(page.getByText('今日销售')).toHaveCount(0);
  await switchLanguage(page, 'en-US');
  await expect(page.getByRole('heading', { name: 'Purchasing to do' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
