import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { expect, test } from '../fixtures/test.ts';

test('sales are looked at by customer, kept as a view, exported as they are shown, and followed to their documents', async ({
  page,
  signInAs,
}) => {
  await signInAs('owner');
  await page.goto('/reports/sales?from=2026-11-01&to=2026-11-30');
  await frameIsThere(page);
  const table = page.getByRole('table', { name: '销售分析' });
  const body = table.getByRole('row').filter({ has: page.getByRole('link') });
  await expect(body.first()).toBeVisible();

  await test.step('When the table is sorted by its margin, the address says so, and everybody can use the page', async () => {
    await table.getByRole('button', { name: '毛利', exact: true }).click();
    await expect(page).toHaveURL(/sort=MARGIN\.ASC/);
    await expect(page.getByRole('figure')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
  const views = page.getByRole('button', { name: '我的方案' });
  await test.step('When the filters are kept, they have a name, once, and come back after others', async () => {
    await views.click();
    await page.getByRole('button', { name: '保存当前筛选' }).click();
    await page.getByLabel('方案名称').fill('毛利最低的客户');
    await page.keyboard.press('Enter');
    const kept = page.getByRole('button', { name: '毛利最低的客户', exact: true, expanded: false });
    await expect(kept).toBeVisible();
    await page.getByRole('radio', { name: '商品' }).click();
    await expect(page).toHaveURL(/by=PRODUCT/);
    await views.click();
    await page.getByRole('button', { name: '毛利最低的客户', exact: true }).click();
    await expect(page).toHaveURL(/sort=MARGIN\.ASC/);
    await kept.click();
    await page.getByRole('button', { name: '重命名“毛利最低的客户”' }).click();
    await page.getByLabel('方案名称').fill('低毛利');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '低毛利', exact: true, expanded: false }).click();
    await page.getByRole('button', { name: '删除“低毛利”' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
    await expect(views).toBeVisible();
  });
  await test.step('When it is exported, the workbook has the rows of the table, in their order', async () => {
    const names = await body.getByRole('link').allTextContents();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Excel' }).click();
    const files = unzipSync(new Uint8Array(await readFile(await (await saved).path())));
    const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    const places = names.map((name) => texts.indexOf(`>${name}<`));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
  await test.step('When a customer is followed, there are the documents behind the row, in another app', async () => {
    await body.first().getByRole('link').click();
    await expect(page).toHaveURL(/\/sales\/documents\?customer=[^&]+&from=2026-11-01&to=2026-11-30/);
    await expect(page.getByRole('heading', { level: 1, name: '销售单' })).toBeVisible();
    await expect(page.getByRole('table', { name: '销售单' }).getByRole('row').nth(1)).toBeVisible();
  });
});

test('whoever sells sees sales without costs, and no report of money or purchases', async ({ page, signInAs }) => {
  await signInAs('sales');
  await page.goto('/reports/sales?by=MONTH&from=2026-01-01&to=2026-12-31');
  await frameIsThere(page);
  await expect(page.getByRole('columnheader', { name: '销售额', exact: true })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /成本|毛利/ })).toHaveCount(0);
  const menu = page.getByRole('navigation', { name: '主菜单' });
  await expect(menu.getByRole('link', { name: '应收分析' })).toBeVisible();
  await expect(menu.getByRole('link', { name: /资金走势|采购价格/ })).toHaveCount(0);
});
