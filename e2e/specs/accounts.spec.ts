import type { APIRequestContext } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import type { Person } from '../fixtures/create-company.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

test('the chart of accounts is filtered by group and found by initials, and the address keeps both @phone', async ({ page, signInAs }) => {
  await signInAs('accountant');
  await page.goto('/ledger/accounts');
  await expect(page.getByRole('heading', { level: 1, name: '会计科目' })).toBeVisible();
  await expect(account(page, '银行存款')).toBeVisible();
  await expect(account(page, '主营业务收入')).toBeVisible();
  await expectGood(page);

  await test.step('When they choose a group, only its accounts are there', async () => {
    await page.getByRole('radio', { name: '负债' }).click();
    await expect(page).toHaveURL(/category=LIABILITY$/);
    await expect(account(page, '应付账款')).toBeVisible();
    await expect(account(page, '银行存款')).toHaveCount(0);
  });

  await test.step('When they type initials, those that fit stay, also after a reload', async () => {
    await page.getByRole('searchbox').fill('xxse');
    await expect(page).toHaveURL(/category=LIABILITY&q=xxse$/);
    await expect(account(page, '销项税额')).toBeVisible();
    await expect(account(page, '应付账款')).toHaveCount(0);
    await page.reload();
    await expect(account(page, '销项税额')).toBeVisible();
    await expect(account(page, '应付账款')).toHaveCount(0);
  });

  await test.step('When nothing fits, the way back to all of them is there', async () => {
    await page.getByRole('searchbox').fill('没有这个科目');
    await expect(page.getByText('没有符合条件的科目')).toBeVisible();
    await page.getByRole('link', { name: '看全部科目' }).click();
    await expect(account(page, '银行存款')).toBeVisible();
  });
});

test('an account is added below another, after a refusal that keeps what was typed, and taken out of use @phone', async ({
  page,
  signInAs,
}) => {
  await signInAs('accountant');
  await page.goto('/ledger/accounts');
  await account(page, '其他货币资金').click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('1012 其他货币资金');
  await expect(page.getByText('末级科目，可以记账')).toBeVisible();

  await test.step('When the code does not fit, its field says so and nothing is lost', async () => {
    await page.getByRole('link', { name: '增加下级科目' }).click();
    await expect(title).toHaveText('增加下级科目');
    await page.getByLabel('名称').fill('支付宝');
    await page.getByLabel('编码').fill('1012.1');
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(page.getByRole('alert')).toContainText('科目编码应为 1012 加一个点和两位数字');
    await expect(page.getByLabel('编码')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('编码')).toHaveValue('1012.1');
    await expect(page.getByLabel('名称')).toHaveValue('支付宝');
    await expectGood(page);
  });

  await test.step('When they leave the code empty, it gets the next one', async () => {
    await page.getByLabel('编码').fill('');
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(title).toHaveText('1012.01 支付宝');
    await expectGood(page);
  });

  await test.step('When they take the account above out of use, they are told what is below it', async () => {
    await page.getByRole('main').getByRole('link', { name: '1012 其他货币资金' }).click();
    await expect(page.getByText('有下级科目，请记到下级')).toBeVisible();
    await page.getByRole('link', { name: '修改' }).click();
    await expect(page.getByRole('switch', { name: '启用' })).toBeChecked();
    await page.getByText('启用', { exact: true }).click();
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(page.getByRole('alert')).toContainText('还有 1 个下级科目在用');
    await expect(page.getByRole('switch', { name: '启用' })).not.toBeChecked();
    await page.getByText('启用', { exact: true }).click();
    await page.getByRole('button', { name: '返回' }).click();
  });

  await test.step('When they rename the one below and take it out of use, both are seen', async () => {
    await account(page, '支付宝').click();
    await expect(title).toHaveText('1012.01 支付宝');
    await page.getByRole('link', { name: '修改' }).click();
    await page.getByLabel('名称').fill('工行基本户');
    await page.getByText('启用', { exact: true }).click();
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(title).toHaveText('1012.01 工行基本户');
    await expect(page.getByText('停用', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '增加下级科目' })).toHaveCount(0);
  });
});

test('an account is found by its code in the search of the frame', async ({ page, signInAs }) => {
  await signInAs('accountant');
  await page.goto('/workbench');
  await expect(page.getByRole('heading', { level: 1, name: /好/ })).toBeVisible();
  await frameIsThere(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索' }).fill('22210105');
  await expect(page.getByRole('option', { name: /2221\.01\.05 销项税额/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '2221.01.05 销项税额' })).toBeVisible();
});

test('who keeps the books sees the chart in the menu, and who sells does not', async ({ page, signInAs }) => {
  await signInAs('accountant');
  await page.goto('/sales/orders');
  await openFromMenu(page, '会计科目');
  await expect(page.getByRole('heading', { level: 1, name: '会计科目' })).toBeVisible();

  await signInAs('sales');
  await page.goto('/sales/orders');
  const menu = page.getByRole('navigation', { name: '主菜单' });
  await expect(menu.getByRole('link', { name: /^客户/ })).toBeVisible();
  await expect(menu.getByRole('link', { name: /^会计科目/ })).toHaveCount(0);
});

test('an app has an account chosen in a drawer of the ledger: only leaves in use, by keyboard too @phone', async ({
  page,
  signInAs,
  request,
}) => {
  await takeOutOfUse(request, await signInAs('accountant'), '2202.01');
  await page.goto('/asks-and-hears');
  const begin = page.getByRole('button', { name: 'Choose an account' });
  const drawer = page.getByRole('dialog', { name: '选择会计科目' });
  const choices = drawer.getByRole('listitem');

  await test.step('Escape refuses', async () => {
    await begin.click();
    await expect(drawer.getByRole('searchbox')).toBeFocused();
    await expect(choices.first()).toBeVisible();
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(page.getByText('Account: SP-MSG-006 cancelled')).toBeVisible();
    await expect(drawer).toHaveCount(0);
  });

  await test.step('Other groups, accounts with others below and those out of use are not there', async () => {
    await begin.click();
    await expect(choices.filter({ hasText: '2001 短期借款' })).toBeVisible();
    await expect(choices.filter({ hasText: '1002 银行存款' })).toHaveCount(0);
    await expect(choices.filter({ hasText: '2221 应交税费' })).toHaveCount(0);
    await drawer.getByRole('searchbox').fill('应付货款');
    await expect(drawer.getByText('没有找到可以记账的科目')).toBeVisible();
  });

  await test.step('The arrows lead to one, and Enter takes it', async () => {
    await drawer.getByRole('searchbox').fill('增值税');
    await expect(choices).toHaveText([/^2221\.01\.03 转出未交增值税/, /^2221\.01\.08 转出多交增值税/, /^2221\.02 未交增值税/]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(choices.nth(1).getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Account: 2221.01.08 转出多交增值税')).toBeVisible();
    await expect(drawer).toHaveCount(0);
  });
});

function account(page: Page, name: string) {
  return page.getByRole('main').getByRole('link', { name, exact: true });
}

async function takeOutOfUse(request: APIRequestContext, person: Person, code: string): Promise<void> {
  const found = await askApi(request, person, { query: `{ accounts(search: "${code}") { id version } }` });
  const [{ id, version }] = found.data.accounts;
  await askApi(request, person, {
    query: 'mutation ($id: ID!, $version: Int!) { updateAccount(id: $id, version: $version, input: { enabled: false }) { enabled } }',
    variables: { id, version },
  });
}

async function expectGood(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
