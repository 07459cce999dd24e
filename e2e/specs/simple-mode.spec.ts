import type { APIRequestContext, Browser } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import type { Company, Person } from '../fixtures/create-company.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const day = (page: Page) => page.getByRole('navigation', { name: /^(?:常用操作|What is done all day)$/ });
const menu = (page: Page) => page.getByRole('navigation', { name: /^(?:主菜单|Main menu)$/ });

test('an owner makes the company simple in its settings, and the menu is short from then on @phone', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/settings/company');
  await expect(heading(page)).toHaveText('企业设置');
  await page.getByRole('button', { name: /使用方式$/ }).click();
  await page.getByRole('option', { name: '简易（手机开店）' }).click();
  await expect(page.getByText('只留卖货、进货、库存、收钱付钱和报表')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已改为简易（手机开店），刷新页面后生效')).toBeVisible();
  await page.goto('/');
  await expect(day(page)).toBeVisible();
  await expect(menu(page).getByRole('link').first()).toHaveText(/工作台/);
  await expect(menu(page)).toContainText('卖货');
  await expect(page.getByRole('link', { name: '凭证', exact: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '新建销售订单' })).toHaveCount(0);
  // An address from the time before.
  await page.goto('/workbench');
  await expect(day(page)).toBeVisible();
});

test('the day of a small shop: a sale with its money, goods that come, a debt that is paid @phone', async ({
  page,
  browser,
  baseURL,
  company,
  request,
  signInAs,
  isMobile,
}) => {
  const owner = await signInAs('owner');
  await makeSimple(request, owner);
  const by = isMobile ? 'touch' : 'keyboard';
  await page.goto('/');

  await test.step('When somebody comes to the counter, one form sells, ships and takes the money', async () => {
    await expectGood(page);
    await day(page).getByRole('link', { name: /^卖货/ }).click();
    await expect(heading(page)).toHaveText('新建销售单');
    await expect(page.getByRole('combobox', { name: /^客户/ })).toHaveValue('散客');
    await expect(page.getByRole('switch', { name: '开单收款' })).toBeChecked();
    await expect(page.getByText(/税/)).toHaveCount(0);
    await addGoods(page, { name: '中性笔 黑', typed: 'zxb', quantity: '4', price: '2.5', by });
    await expectGood(page);
    await page.getByRole('button', { name: /^完成/ }).click();
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
    await expect(page.getByRole('link', { name: /^收款单 SK-/ }).first()).toBeVisible();
  });

  await test.step('When goods come, they are there', async () => {
    await page.goto('/workbench/day');
    await day(page).getByRole('link', { name: /^进货/ }).click();
    await chooseFromLookup(page.getByRole('combobox', { name: /^供应商/ }), { typed: 'nbdl', name: '宁波得力办公用品厂', by });
    await addGoods(page, { name: '中性笔 黑', typed: 'zxb', quantity: '10', price: '1.3', by });
    await expect(page.getByText(/税/)).toHaveCount(0);
    await page.getByRole('button', { name: /^完成/ }).click();
    await expect(heading(page)).toHaveText(/^采购入库 CG-/);
  });

  await test.step('Then the day says what was sold and who owes, and who owes pays', async () => {
    await page.goto('/workbench/day');
    await expect(page.getByRole('link', { name: /^今天卖了/ })).toContainText('10.00');
    await expect(page.getByRole('link', { name: /^今天收钱/ })).toContainText('10.00');
    const owes = page.getByRole('region', { name: '谁欠我钱' });
    await expect(owes.getByRole('link', { name: /北京朝阳第一小学/ })).toBeVisible();
    await expectGood(page);
    await day(page).getByRole('link', { name: /^收钱/ }).click();
    await chooseFromLookup(page.getByRole('combobox', { name: /^客户/ }), { typed: 'bjcy', name: '北京朝阳第一小学', by });
    await page.getByLabel(/^收款金额/).fill('100');
    await page.getByRole('button', { name: /^完成/ }).click();
    await expect(heading(page)).toHaveText(/^收款单 SK-/);
    await page.goto('/workbench/day');
    await expect(page.getByRole('link', { name: /^今天收钱/ })).toContainText('110.00');
  });

  await test.step('And an accountant sees the ledger, with what the shop did in it', async () => {
    await expectLedger({ browser, baseURL: baseURL ?? '', company });
  });

  await test.step('Then axe finds nothing in English either', async () => {
    await askApi(request, owner, { query: 'mutation { setLocale(locale: en_US) { locale } }' });
    await page.goto('/');
    await expect(day(page).getByRole('link', { name: /^Sell/ })).toBeVisible();
    await expectGood(page);
  });
});

async function makeSimple(request: APIRequestContext, owner: Person): Promise<void> {
  for (const act of ['setCompanyMode(version: 1, mode: SIMPLE) { mode }', 'createCustomer(input: { name: "散客" }) { id }']) {
    const { errors } = await askApi(request, owner, { query: `mutation { ${act} }` });
    expect(errors).toEqual([]);
  }
}

async function expectLedger({
  browser,
  baseURL,
  company,
}: {
  readonly browser: Browser;
  readonly baseURL: string;
  readonly company: Company;
}) {
  // They sit at a desk.
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 }, isMobile: false });
  await context.addCookies([{ name: 'sp_session', value: findPerson(company, 'accountant').session, url: baseURL }]);
  const page = await context.newPage();
  await page.goto('/ledger/vouchers');
  await expect(heading(page)).toHaveText('凭证');
  await expect(menu(page).getByRole('link', { name: '会计科目' })).toHaveCount(1);
  await expect(page.getByRole('table')).toContainText('XS-');
  await context.close();
}

interface Goods {
  readonly name: string;
  readonly typed: string;
  readonly quantity: string;
  readonly price: string;
  readonly by: 'keyboard' | 'touch';
}

/** Types the first line of a document. */
async function addGoods(page: Page, { name, typed, quantity, price, by }: Goods): Promise<void> {
  await chooseFromLookup(page.getByLabel(/^商品.* 行 1$/), { typed, name, by });
  await page.getByLabel(/^数量 行 1$/).fill(quantity);
  await page.getByLabel(/^单价 行 1$/).fill(price);
  await page.getByLabel(/^单价 行 1$/).press('Tab');
}

async function expectGood(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await findViolations(page)).toEqual([]);
}
