import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Download, Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { askApi } from '../fixtures/ask-api.ts';
import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { createEmptyCompany } from '../fixtures/create-company.ts';
import type { Person } from '../fixtures/create-company.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { expectFitsPhone, tapOn } from '../fixtures/fits-phone.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { switchLanguage } from '../fixtures/switch-language.ts';
import { type Page, expect, test as base } from '../fixtures/test.ts';

/** Every test has a company whose books have not begun. */
const test = base.extend({
  company: async ({ request }, use) => use(await createEmptyCompany(request)),
});

const many = Array.from({ length: 450 }, (_, index) => `P-${String(index).padStart(4, '0')}`);

type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Awaited<ReturnType<typeof askApi>>['data']>;

async function importMasters(ask: Ask, kind: string, [columns = '', ...rows]: readonly string[]): Promise<void> {
  const { startImport } = await ask(`mutation { startImport(kind: ${kind}, columns: ${JSON.stringify(columns.split(','))}) { id } }`);
  const wire = rows.map((row, index) => ({ number: index + 2, cells: row.split(',') }));
  const { addImportRows } = await ask(
    'mutation ($id: ID!, $rows: [ImportRowInput!]!) { addImportRows(id: $id, rows: $rows) { job { version wrong } } }',
    { id: startImport.id, rows: wire },
  );
  const { commitImport } = await ask('mutation ($id: ID!, $version: Int!) { commitImport(id: $id, version: $version) { isDone } }', {
    id: startImport.id,
    version: addImportRows.job.version,
  });
  expect(commitImport.isDone).toBe(true);
}

/** What a company enters before its opening. */
async function enterMasters(request: APIRequestContext, owner: Person): Promise<void> {
  const ask: Ask = async (query, variables = {}) => (await askApi(request, owner, { query, variables })).data;
  await ask('mutation { createWarehouse(input: { code: "W1", name: "总仓" }) { id } }');
  await importMasters(ask, 'PRODUCTS', [
    'sku,name,unit,price,taxRate',
    '0001,龙井茶,盒,10,13',
    '0002,碧螺春,盒,10,13',
    ...many.map((sku, index) => `${sku},商品${index},个,1,13`),
  ]);
  await importMasters(ask, 'CUSTOMERS', ['code,name,creditDays', '0001,西湖茶庄,30']);
  await importMasters(ask, 'SUPPLIERS', ['code,name,creditDays', 'G1,龙井村,30']);
}

async function openOpening(page: Page): Promise<void> {
  await page.goto('/ledger/opening');
  await frameIsThere(page);
  await expect(page.getByRole('heading', { level: 1, name: '启用账套' })).toBeVisible();
}

const part = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('radiogroup', { name: '期初内容' }).getByRole('radio', { name });
const check = (page: Page, account: string): Locator =>
  page.getByRole('table', { name: '核对' }).getByRole('row').filter({ hasText: account });
const begin = (page: Page): Locator => page.getByRole('button', { name: '启用账套', exact: true });

async function choose(page: Page, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${content}`) });
}

/** Opens a part and takes a file into it. */
async function takeFile(page: Page, name: string, rows: readonly string[]): Promise<void> {
  await part(page, new RegExp(`^${name}`)).click();
  await page.getByRole('button', { name: '从文件导入' }).click();
  await choose(page, `${name}.csv`, rows.join('\n'));
  await page.getByRole('button', { name: `放入表单 ${rows.length - 1} 行` }).click();
  await expect(page.getByRole('button', { name: '选择文件' })).toHaveCount(0);
}

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(await readFile(await download.path()));

test('a company opens its books with files, and what was in them is in its books', async ({ page, request, signInAs }) => {
  const owner = await signInAs('owner');
  await enterMasters(request, owner);
  await openOpening(page);
  expect(await findViolations(page)).toEqual([]);

  await test.step('Each part has a template that says how to fill it in', async () => {
    await part(page, '应收').click();
    await page.getByRole('button', { name: '从文件导入' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载模板' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('期初应收导入模板.xlsx');
    expect(strFromU8(unzipSync(await bytesOf(download))['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('可留空：按资料里的账期算');
  });

  await test.step('A file in which something is wrong is told by row and column, and goes nowhere', async () => {
    const month = new Date().toISOString().slice(0, 7);
    await choose(
      page,
      '应收.csv',
      `客户编码,单号,单据日期,未结金额\n0009,FP-1,2020/1/5,100\n0001,FP-2,${month}-28,1.005\n0001,FP-3,2020-01-05,5`,
    );
    const problems = page.getByRole('table', { name: '错误明细' });
    await expect(problems.getByRole('row').filter({ hasText: '第 2 行' })).toContainText('SP-API-313');
    await expect(problems.getByRole('row').filter({ hasText: '第 3 行' }).filter({ hasText: '未结金额' })).toContainText('SP-API-376');
    await expect(page.getByRole('button', { name: /^放入表单/ })).toHaveCount(0);
    expect(await findViolations(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载错误文件' }).click();
    expect((await saved).suggestedFilename()).toBe('应收-错误.xlsx');
  });

  await test.step('A right one goes into the form, after which the account takes over what it comes to', async () => {
    await choose(page, '应收.csv', '客户编码,单号,单据日期,未结金额\n0001,FP-1,2020年1月5日,"1,000.10"\n0001,FP-2,2020/02/05,￥５００');
    await page.getByRole('button', { name: '放入表单 2 行' }).click();
    await expect(page.getByRole('combobox', { name: '客户 行 1' })).toHaveValue('0001 西湖茶庄');
    await expect(check(page, '1122')).toContainText('差 1,500.10');
    await takeFile(page, '应付', ['供应商编码,单号,日期,到期日,余额', 'G1,CG-1,20200201,2020-03-01,300']);
    await takeFile(page, '库存', [
      '商品编码,仓库,数量,金额',
      '0001,总仓,10,200.05',
      '0002,W1,1,9.95',
      ...many.map((sku) => `${sku},W1,1,1`),
    ]);
    await expect(page.getByText('第 1–200 行，共 452 行')).toBeVisible();
    await page.getByRole('button', { name: '下一页' }).click();
    await expect(page.getByRole('combobox', { name: '商品 行 452' })).toHaveValue('P-0449 商品449');
    for (const account of ['1122', '1405', '2202.01']) {
      await check(page, account)
        .getByRole('button', { name: /按明细填入/ })
        .click();
      await expect(check(page, account)).toContainText('一致');
    }
  });

  await test.step('It is all there after a reload, and the rest is typed', async () => {
    await expect(page.getByText('已存在本机')).toBeVisible();
    await page.reload();
    await expect(page.getByText('上次没填完的期初还在')).toBeVisible();
    await expect(part(page, /^库存/)).toContainText('452');
    await chooseFromLookup(page.getByRole('combobox', { name: '会计科目 行 4' }), { typed: '3001', name: '3001 实收资本', by: 'keyboard' });
    const credit = page.getByRole('textbox', { name: '贷方金额 行 4' });
    await credit.fill('1862.10');
    await credit.press('Tab');
    await expect(page.getByText('贷 2,162.10')).toBeVisible();
    await begin(page).click();
    await expect(page.getByRole('alert')).toContainText('不一致');
    await credit.fill('1860.10');
    await credit.press('Tab');
    expect(await findViolations(page)).toEqual([]);
  });

  await test.step('The books begin once, and the pages show what was in the files', async () => {
    await begin(page).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '启用账套' }).click();
    await expect(page).toHaveURL(/\/ledger\/balances/);
    const balances = page.getByRole('table', { name: '科目余额表' });
    await expect(balances.getByRole('row').filter({ hasText: '1122' })).toContainText('1,500.10');
    await expect(balances.getByRole('row').filter({ hasText: '应付账款' })).toContainText('300.00');
    await page.goto('/inventory/stock');
    await expect(page.getByRole('row').filter({ hasText: '龙井茶' })).toContainText('200.05');
    await page.goto('/money/ageing');
    await expect(page.getByRole('row').filter({ hasText: '西湖茶庄' })).toContainText('1,500.10');
  });
});

test('what the backend refuses stands at its cell, and nothing that was typed is lost', async ({ page, request, signInAs }) => {
  const owner = await signInAs('owner');
  await enterMasters(request, owner);
  await openOpening(page);
  await part(page, '应收').click();
  await chooseFromLookup(page.getByRole('combobox', { name: '客户 行 1' }), { typed: '0001', name: '0001 西湖茶庄', by: 'keyboard' });
  await page.getByRole('textbox', { name: '单号 行 1' }).fill('FP-1');
  await page.getByRole('textbox', { name: '单据日期 行 1' }).fill('2099-01-01');
  await page.getByRole('textbox', { name: '未结金额 行 1' }).fill('50');
  await check(page, '1122')
    .getByRole('button', { name: /按明细填入/ })
    .click();
  await part(page, /^科目余额/).click();
  await chooseFromLookup(page.getByRole('combobox', { name: '会计科目 行 2' }), { typed: '3001', name: '3001 实收资本', by: 'keyboard' });
  await page.getByRole('textbox', { name: '贷方金额 行 2' }).fill('50');
  await begin(page).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '启用账套' }).click();
  await expect(page.getByRole('alert')).toContainText('1 处要更正');
  await expect(page.getByText(/单据日期: .*SP-API-649/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: '单据日期 行 1' })).toHaveAttribute('aria-invalid', 'true');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('textbox', { name: '单据日期 行 1' }).fill('2020-01-01');
  await begin(page).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '启用账套' }).click();
  await expect(page).toHaveURL(/\/ledger\/balances/);
});

test('on a phone the parts are typed and checked, in both languages @phone', async ({ page, request, signInAs, isMobile }) => {
  test.skip(!isMobile, 'On a desk the parts above are the same.');
  const owner = await signInAs('owner');
  await enterMasters(request, owner);
  await openOpening(page);
  await expectFitsPhone(page);
  await tapOn(part(page, '库存'));
  await chooseFromLookup(page.getByRole('combobox', { name: '商品 行 1' }), { typed: '0001', name: '0001 龙井茶', by: 'touch' });
  await chooseFromLookup(page.getByRole('combobox', { name: '仓库 行 1' }), { typed: 'W1', name: 'W1 总仓', by: 'touch' });
  await page.getByRole('textbox', { name: '数量 行 1' }).fill('3');
  await page.getByRole('textbox', { name: '成本金额 行 1' }).fill('12.5');
  await tapOn(page.getByRole('button', { name: '1405 库存 按明细填入' }));
  await expect(page.getByRole('button', { name: /按明细填入/ })).toHaveCount(0);
  await expect(page.getByText('差 12.50')).toBeVisible();
  await expectFitsPhone(page);
  expect(await findViolations(page)).toEqual([]);
  await tapOn(page.getByRole('button', { name: '从文件导入' }));
  await expect(page.getByRole('button', { name: '选择文件' })).toBeVisible();
  await expectFitsPhone(page);
  await switchLanguage(page, 'en-US');
  await expect(page.getByRole('heading', { level: 1, name: 'Begin the books' })).toBeVisible();
  await expectFitsPhone(page);
  expect(await findViolations(page)).toEqual([]);
  await switchLanguage(page, 'zh-CN');
  await expect(page.getByRole('heading', { level: 1, name: '启用账套' })).toBeVisible();
  await tapOn(part(page, /^科目余额/));
  await chooseFromLookup(page.getByRole('combobox', { name: '会计科目 行 2' }), { typed: '3001', name: '3001 实收资本', by: 'touch' });
  await page.getByRole('textbox', { name: '贷方金额 行 2' }).fill('12.5');
  await expectFitsPhone(page);
  // What is too large makes the window itself larger on a phone, so that everything else seems to fit.
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([360, 740]);
  await tapOn(begin(page));
  await tapOn(page.getByRole('alertdialog').getByRole('button', { name: '启用账套' }));
  await expect(page).toHaveURL(/\/ledger\/balances/);
});
