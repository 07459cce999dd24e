import type { Locator } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import { createOrders } from '../fixtures/create-orders.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { goTo } from '../fixtures/go-to.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const rule = (page: Page): Locator => page.getByRole('dialog', { name: /的编号规则$|^Numbering: / });
const save = (page: Page): Locator => rule(page).getByRole('button', { name: /^(?:保存|Save)$/ });
const rows = (page: Page): Locator => page.getByRole('table', { name: '编号规则' }).getByRole('row');

test('a company numbers its orders by its own rule from then on, and sees the next number while it is entered', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const [before] = await createOrders(request, owner, { quantities: [1] });
  await page.goto('/workbench');
  await openFromMenu(page, '编号规则');
  await expect(rows(page)).toHaveCount(24);
  const row = rows(page).filter({ hasText: '销售订单' });
  await expect(row).toContainText('默认');
  await expect(page.getByText('记账凭证的号不能改')).toBeVisible();

  await test.step('While it is entered, the next number is told', async () => {
    await openRule(page, '销售订单');
    await expect(save(page)).toBeDisabled();
    await expect(rule(page)).toContainText(/下一个单号：XSDD-2026-\d{4}/);
    await rule(page).getByLabel('前缀').fill('dd');
    await choose(page, '单号里的日期', '年月，例如 202611');
    await expect(rule(page)).toContainText(/下一个单号：DD-202611-\d{4}/);
    await choose(page, '序号位数', '3 位');
    await choose(page, '重新从 1 开始', '每月');
    await expect(rule(page)).toContainText('下一个单号：DD-202611-001');
  });
  await test.step('When it is saved, new orders have it, and the others what they had', async () => {
    await save(page).click();
    await expect(page.getByText('销售订单的编号规则已保存')).toBeVisible();
    await expect(rule(page)).toBeHidden();
    await expect(row).toContainText('DD-202611-001');
    await expect(row).toContainText('已修改');
    const orders = await createOrders(request, owner, { quantities: [1, 2] });
    expect(orders.map(({ number }) => number)).toEqual(['DD-202611-001', 'DD-202611-002']);
    await goTo(page, `/sales/orders/${before?.id}`, new RegExp(before?.number ?? 'XSDD'));
  });
  await test.step('When the log is read, it says in words what was changed', async () => {
    await goTo(page, '/settings/audit?table=number_rule', '操作记录');
    await page
      .getByRole('button', { name: /^查看第/ })
      .first()
      .click();
    const entry = page.getByRole('dialog', { name: '新增 · 编号规则' });
    await expect(entry).toContainText('销售订单');
    await expect(entry.getByRole('row').filter({ hasText: '单号里的日期' })).toContainText('年月');
    await expect(entry.getByRole('row').filter({ hasText: '前缀' })).toContainText('DD');
  });
});

test('a rule that would repeat numbers is refused where it is entered, and nobody overwrites what another saved @phone', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  await page.goto('/settings/numbers');
  await openRule(page, '收款单');
  const prefix = rule(page).getByLabel('前缀');
  await prefix.fill('FK');
  await save(page).click();
  await expect(rule(page).getByRole('alert').first()).toContainText('前缀“FK”是另一种单据的');
  await expect(prefix).toHaveAttribute('aria-invalid', 'true');
  await prefix.fill('🧾');
  await save(page).click();
  await expect(rule(page).getByRole('alert').first()).toContainText('以字母开头，最多 10 位');
  await expect(prefix).toHaveValue('🧾');
  await prefix.fill('SJ');
  const input = 'input: { prefix: "SZ", period: YEAR, digits: 5, restarts: YEAR }';
  await askApi(request, owner, { query: `mutation { updateNumberRule(kind: RECEIPT, version: 0, ${input}) { version } }` });
  await save(page).click();
  await expect(rule(page).getByRole('alert').first()).toContainText('SP-API-587');
  await expect(prefix).toHaveValue('SJ');
  await rule(page).getByRole('button', { name: '取消' }).last().click();
  await expect(page.getByText(/SZ-2026-\d{5}/)).toBeVisible();
  await openRule(page, '收款单');
  await rule(page).getByRole('button', { name: '恢复默认' }).click();
  await expect(prefix).toHaveValue('SK');
  await save(page).click();
  await expect(page.getByText('收款单的编号规则已保存')).toBeVisible();
});

test('a check tells which numbers there are, and leads to those that were voided @phone', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [1] });
  await askApi(request, owner, {
    query: 'mutation ($id: ID!) { cancelSalesOrder(id: $id, version: 1, reason: "客户不要了") { id } }',
    variables: { id: order?.id },
  });
  await page.goto('/settings/numbers/check?kind=SALES_ORDER&year=2026');
  await expect(page.getByRole('heading', { level: 1, name: '断号检查' })).toBeVisible();
  await expect(page.getByText('没有断号', { exact: true })).toBeVisible();
  const gap = page
    .getByRole('table', { name: '没有有效单据的号' })
    .getByRole('row')
    .filter({ hasText: order?.number ?? 'XSDD' });
  await expect(gap).toContainText('草稿作废');
  await expect(gap).toContainText('客户不要了');
  await test.step('When another month is chosen, it has no numbers; Back brings the year again', async () => {
    await choose(page, '月份', '01');
    await expect(page.getByText('这段时间没有编过号')).toBeVisible();
    await expect(page).toHaveURL(/month=01/);
    await page.goBack();
    await expect(gap).toBeVisible();
  });
  await test.step('When its number is opened, it is the void order', async () => {
    await gap.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: order?.number ?? 'XSDD' })).toBeVisible();
  });
});

test('vouchers are checked by word and month, and search leads there', async ({ page, signInAs }) => {
  await signInAs('accountant');
  await page.goto('/workbench');
  await frameIsThere(page);
  await page.keyboard.press('ControlOrMeta+k');
  const search = page.getByRole('combobox');
  await expect(search).toBeFocused();
  await search.fill('断号');
  await expect(page.getByRole('option', { name: /断号检查/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '断号检查' })).toBeVisible();
  await choose(page, '单据', '记账凭证');
  await expect(page.getByRole('table', { name: '号码范围' }).or(page.getByText('这段时间没有编过号'))).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('numbering is in the menu of owners and accountants alone', async ({ page, signInAs }) => {
  await signInAs('sales');
  await page.goto('/workbench');
  await frameIsThere(page);
  await expect(page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '编号规则' })).toHaveCount(0);
});

for (const locale of ['zh_CN', 'en_US'] as const) {
  test(`axe finds nothing in rules, their form and the check in ${locale}, and they fit the screen @phone`, async ({
    page,
    signInAs,
    request,
  }) => {
    const owner = await signInAs('owner');
    await askApi(request, owner, { query: `mutation { setLocale(locale: ${locale}) { locale } }` });
    const isChinese = locale === 'zh_CN';
    await page.goto('/settings/numbers');
    await expect(page.getByRole('heading', { level: 1, name: isChinese ? '编号规则' : 'Numbering' })).toBeVisible();
    await openRule(page, isChinese ? '销售单' : 'Sale');
    await expectGood(page);
    await rule(page)
      .getByLabel(isChinese ? '前缀' : 'Prefix')
      .fill('');
    await save(page).click();
    await expect(rule(page).getByRole('alert').first()).toBeVisible();
    await expectGood(page);
    await rule(page)
      .getByRole('button', { name: isChinese ? '取消' : 'Cancel' })
      .last()
      .click();
    await expect(rule(page)).toBeHidden();
    await expectGood(page);
    await goTo(page, '/settings/numbers/check', isChinese ? '断号检查' : 'Check numbers for gaps');
    await expectGood(page);
  });
}

async function openRule(page: Page, kind: string): Promise<void> {
  const name = new RegExp(`^(?:修改${kind}的编号规则|Edit the numbering of “${kind}”)$`);
  await page.getByRole('button', { name }).click();
  await expect(rule(page)).toBeVisible();
  await expect(rule(page).getByLabel(/^(?:前缀|Prefix)$/)).toBeVisible();
}

async function choose(page: Page, label: string, name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .filter({ visible: true })
    .last()
    .click();
  await page.getByRole('option', { name, exact: true }).click();
  await expect(page.getByRole('option')).toHaveCount(0);
}

async function expectGood(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}
