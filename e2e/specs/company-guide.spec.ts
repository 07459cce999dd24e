import { askApi } from '../fixtures/ask-api.ts';
import { createEmptyCompany } from '../fixtures/create-company.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { switchLanguage } from '../fixtures/switch-language.ts';
import { type Page, expect, test as base } from '../fixtures/test.ts';

/** Every test has a company into which nothing was entered. */
const test = base.extend({
  company: async ({ request }, use) => use(await createEmptyCompany(request)),
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const guide = (page: Page, title: string | RegExp = /^开始使用算盘/) => page.getByRole('region', { name: title });

test('a new company is told how to begin, step by step, and each step leads to where it is done @phone', async ({
  page,
  request,
  signInAs,
}) => {
  const owner = await signInAs('owner');
  await page.goto('/workbench');

  await test.step('The steps are there, nothing is cut off, and axe finds nothing', async () => {
    await expect(guide(page)).toContainText('已完成 0 / 7');
    await expect(guide(page).getByRole('link')).toHaveCount(8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
  });

  for (const [step, path, title] of [
    ['邀请同事', '/settings/members', '成员'],
    ['建立仓库', '/inventory/warehouses', '仓库'],
    ['建立资金账户', '/money/accounts', '资金账户'],
    ['录入期初余额', '/ledger/opening', '启用账套'],
    ['录入或导入商品', '/inventory/products', '商品'],
  ] as const)
    await test.step(`${step} leads to ${path}`, async () => {
      await guide(page).getByRole('link', { name: step }).click();
      await expect(page).toHaveURL(new RegExp(`${path}(?:\\?|$)`));
      await expect(heading(page)).toContainText(title);
      await page.goBack();
      await expect(guide(page)).toBeVisible();
    });

  await test.step('What somebody did is done', async () => {
    await askApi(request, owner, { query: 'mutation { createWarehouse(input: { code: "W1", name: "总仓" }) { id } }' });
    await page.reload();
    await expect(guide(page)).toContainText('已完成 1 / 7');
    await expect(guide(page).getByRole('link', { name: '建立仓库' })).toContainText('已完成');
    await expect(page.getByRole('button', { name: '填入示例数据' })).toHaveCount(0);
  });
});

test('it is put away for its member, also after a reload, and comes back', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/workbench');
  await guide(page).getByRole('button', { name: '收起指引' }).click();
  await expect(guide(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: '显示入门指引' })).toBeVisible();
  await expect(guide(page)).toHaveCount(0);
  await page.getByRole('button', { name: '显示入门指引' }).click();
  await expect(guide(page)).toBeVisible();
});

test('who may do less sees less, in both languages', async ({ page, signInAs }) => {
  await signInAs('sales');
  await page.goto('/workbench');
  await expect(guide(page).getByRole('link')).toHaveText([/录入或导入客户/, /开第一张销售单/]);
  await expect(page.getByRole('button', { name: '填入示例数据' })).toHaveCount(0);
  await switchLanguage(page, 'en-US');
  await expect(guide(page, /^Getting started · 0 of 2 done$/)).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('the owner fills the company with samples, and the guide is over @phone', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/workbench');
  await page.getByRole('button', { name: '填入示例数据' }).click();
  const question = page.getByRole('alertdialog', { name: '填入示例数据？' });
  await expect(question).toContainText('清除示例数据，重新开始');
  expect(await findViolations(page)).toEqual([]);
  await question.getByRole('button', { name: '填入', exact: true }).click();
  await expect(question).toHaveCount(0);
  await expect(guide(page)).toHaveCount(0);
  await expect(page.getByRole('group', { name: '采购待办' })).toContainText('待收货');
  await page.goto('/sales/documents');
  await expect(page.getByRole('link', { name: /^XS/ }).first()).toBeVisible();
});

test('samples are refused once somebody else entered something, and the question says so', async ({ page, request, signInAs }) => {
  const owner = await signInAs('owner');
  await page.goto('/workbench');
  await page.getByRole('button', { name: '填入示例数据' }).click();
  const question = page.getByRole('alertdialog', { name: '填入示例数据？' });
  await expect(question).toBeVisible();
  await askApi(request, owner, { query: 'mutation { createWarehouse(input: { code: "W1", name: "总仓" }) { id } }' });
  // The page is told of it and offers no samples any more, while the question stays.
  await expect(guide(page)).toContainText('已完成 1 / 7');
  await question.getByRole('button', { name: '填入', exact: true }).click();
  await expect(question).toContainText('SP-API-654');
});
