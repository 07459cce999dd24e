import { findViolations } from '../fixtures/find-violations.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function openForm(page: Page, company: string): Promise<void> {
  await page.getByRole('button', { name: company }).click();
  await page.getByRole('menu').getByText('新建企业').click();
  await expect(heading(page)).toHaveText('新建企业');
  await expect(page.getByLabel('企业名称')).toBeVisible();
}

test('who is signed in founds a company from the switch, is in it, and is told how to begin @phone', async ({
  page,
  signInAs,
  company,
}) => {
  await signInAs('sales');
  await page.goto('/workbench');
  await expect(heading(page)).toBeVisible();
  await openForm(page, company.name);

  await test.step('Nothing is cut off, axe finds nothing, and what is wrong is told where it is typed', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
    await page.getByLabel('统一社会信用代码').fill('91350100M000100Y44');
    await page.getByRole('button', { name: '新建企业', exact: true }).click();
    await expect(page.getByRole('alert').first()).toContainText('统一社会信用代码不对');
    await expect(page.getByLabel('企业名称')).toHaveAttribute('aria-invalid', 'true');
  });

  const name = `湖州南浔食品店 ${company.id.slice(-6)}`;
  await test.step('When it is right, the page is of the new company', async () => {
    await page.getByLabel('企业名称').fill(name);
    await page.getByLabel('统一社会信用代码').fill('91350100M000100Y43');
    await choose(page, '账套的第一个月份', '2026年10月');
    // The second press is the same request.
    await page.getByRole('button', { name: '新建企业', exact: true }).dblclick();
    await expect(page.getByRole('region', { name: /^开始使用算盘/ })).toContainText('已完成 0 / 7');
    await expect(page).toHaveURL(/\/workbench$/);
    await expect(page.getByRole('button', { name: new RegExp(name) })).toBeVisible();
  });

  await test.step('The books begin with the month that was said', async () => {
    await page.goto('/ledger/opening');
    await expect(page.getByRole('button', { name: /^2026 ?年 ?10 ?月/ })).toBeVisible();
  });

  await test.step('The other company is still in the switch', async () => {
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.getByRole('menuitemradio', { name: company.name }).click();
    await expect(page.getByRole('button', { name: company.name })).toBeVisible();
  });
});

test('a simple shop that begins with samples opens with its few pages, and its name cannot be taken twice', async ({
  page,
  signInAs,
  company,
}) => {
  await signInAs('owner');
  await page.goto('/settings/account/new');
  const name = `样品店 ${company.id.slice(-6)}`;
  await page.getByLabel('企业名称').fill(name);
  await choose(page, '使用方式', '简易');
  await choose(page, '从什么开始', '示例数据');
  await expect(page.getByRole('button', { name: '账套的第一个月份' })).toHaveCount(0);
  await page.getByRole('button', { name: '新建企业', exact: true }).click();
  await expect(page).toHaveURL(/\/workbench\/day$/);
  await expect(page.getByRole('button', { name: new RegExp(name) })).toBeVisible();
  await page.goto('/settings/account/new');
  await page.getByLabel('企业名称').fill(name);
  await page.getByRole('button', { name: '新建企业', exact: true }).click();
  await expect(page.getByRole('alert').first()).toContainText('SP-API-661');
});
