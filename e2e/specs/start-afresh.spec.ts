import { askApi } from '../fixtures/ask-api.ts';
import { createEmptyCompany } from '../fixtures/create-company.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { expect, test as base } from '../fixtures/test.ts';

/** Every test has a company into which nothing was entered. */
const test = base.extend({
  company: async ({ request }, use) => use(await createEmptyCompany(request)),
});

test('the owner leaves samples behind and goes on in a fresh company; the archive is read, and nothing is entered there @phone', async ({
  page,
  request,
  signInAs,
  company,
}) => {
  const owner = await signInAs('owner');
  await askApi(request, owner, { query: 'mutation { fillWithSamples { hasSamples } }' });
  await askApi(request, owner, { query: 'mutation { createWarehouse(input: { code: "W9", name: "新仓" }) { id } }' });
  await page.goto('/workbench');

  await test.step('The workbench leads to the settings, which say what is going to happen', async () => {
    await expect(page.getByText('本企业里有示例数据')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: '清除示例数据…' }).click();
    await expect(page).toHaveURL(/\/settings\/company$/);
  });
  const panel = page.getByRole('region', { name: '示例数据' });
  await expect(panel).toContainText('又录入了 0 张单据、1 项资料');
  const start = panel.getByRole('button', { name: '清除示例数据，重新开始' });
  await start.click();
  await expect(panel.getByLabel(/^输入企业名称/)).toHaveAttribute('aria-invalid', 'true');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await findViolations(page)).toEqual([]);

  await test.step('Once the name is typed it is done, and the page is of the fresh company, with its guide', async () => {
    await panel.getByLabel(/^输入企业名称/).fill(company.name);
    await start.click();
    const question = page.getByRole('alertdialog', { name: '归档本企业，重新开始？' });
    await question.getByRole('button', { name: '重新开始', exact: true }).click();
    await expect(page.getByRole('region', { name: /^开始使用算盘/ })).toContainText('已完成 0 / 7');
    await expect(page).toHaveURL(/\/workbench$/);
  });

  await test.step('The archive is in the switch, is read, and refuses what is entered', async () => {
    await page.getByRole('button', { name: company.name, exact: true }).click();
    await page.getByRole('menuitemradio', { name: `${company.name}（已归档）` }).click();
    await expect(page.getByRole('button', { name: `${company.name}（已归档）` })).toBeVisible();
    await page.goto('/inventory/warehouses');
    await expect(page.getByText('新仓').first()).toBeVisible();
    const refused = await askApi(request, owner, { query: 'mutation { createWarehouse(input: { code: "W8", name: "乙" }) { id } }' });
    expect(refused.errors[0]?.extensions.code).toBe('SP-API-688');
  });
});
