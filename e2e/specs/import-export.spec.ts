import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Download } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import { createCompany } from '../fixtures/create-company.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const long = '长'.repeat(101);
const heads = '商品编码,商品名称,单位,含税单价,税率（%）,颜色';

async function openData(page: Page): Promise<void> {
  await page.goto('/settings/data');
  await frameIsThere(page);
  await expect(page.getByRole('heading', { level: 1, name: '导入导出' })).toBeVisible();
}

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const buffer = Buffer.from(typeof content === 'string' ? `\uFEFF${content}` : content);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

const countOf = (page: Page, label: string) => page.getByRole('group', { name: label });

async function expectGood(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

test('products come from a file: checked, corrected by the file of errors, and written at once @phone', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  await openData(page);
  await expectGood(page);

  await test.step('The template says how to fill it in, and is no import by itself', async () => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载模板' }).click();
    const template = await saved;
    expect(template.suggestedFilename()).toBe('商品导入模板.xlsx');
    const bytes = await bytesOf(template);
    const files = unzipSync(bytes);
    expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('必填，填 13 表示 13%');
    await choose(page, 'template.xlsx', bytes);
    await expect(page.getByRole('alert')).toContainText('文件里没有数据行');
  });

  await test.step('When a file has errors, each is told by its row and column, and nothing is written', async () => {
    await choose(
      page,
      '商品.csv',
      [heads, 'IM-1,铅笔,支,1.50,13%,红', `IM-2,${long},支,abc,13,`, 'IM-3,尺,把,2,14,', 'P-001,改名的茶,盒,9,13,'].join('\n'),
    );
    await expect(countOf(page, '新增')).toContainText('1');
    await expect(countOf(page, '修改')).toContainText('1');
    await expect(countOf(page, '有错误')).toContainText('2');
    await expect(page.getByText('这些列不认识，已忽略：颜色')).toBeVisible();
    const problems = page.getByRole('table', { name: '错误明细' });
    await expect(problems.getByRole('row').filter({ hasText: '第 3 行' })).toHaveCount(2);
    await expect(problems.getByRole('row').filter({ hasText: '第 4 行' })).toContainText('税率（%）');
    await expect(problems.getByRole('row').filter({ hasText: '第 4 行' })).toContainText('14');
    await expect(page.getByRole('button', { name: /^导入 \d/ })).toHaveCount(0);
    await expectGood(page);
  });

  const errors = await test.step('The file of errors is the own table with what is wrong', async () => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载错误文件' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('商品-错误.xlsx');
    return bytesOf(download);
  });

  await test.step('When it is corrected and chosen, all rows are right, and are written', async () => {
    const files = unzipSync(errors);
    const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(texts).toContain('税率（%）: 该税率今天无效，请另选一个。');
    const mended = texts.replace('>abc<', '>3.25<').replace('>14<', '>9<').replace(`>${long}<`, '>橡皮<');
    await choose(page, '商品-错误.xlsx', zipSync({ ...files, 'xl/sharedStrings.xml': strToU8(mended) }));
    await expect(page.getByText('全部正确，可以导入')).toBeVisible();
    await expect(countOf(page, '新增')).toContainText('3');
    await expectGood(page);
    await page.getByRole('button', { name: '导入 4 行' }).click();
    await expect(page.getByText('新增 3 行，修改 1 行，0 行本来就一样')).toBeVisible();
    await expectGood(page);
  });

  const { data } = await askApi(request, owner, { query: '{ products(search: "IM-") { sku name price taxRate } }' });
  expect(data.products).toEqual([
    { sku: 'IM-1', name: '铅笔', price: '1.5', taxRate: '13' },
    { sku: 'IM-2', name: '橡皮', price: '3.25', taxRate: '13' },
    { sku: 'IM-3', name: '尺', price: '2', taxRate: '9' },
  ]);
});

test('10,000 rows are checked and written as jobs, while the person goes on', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  await openData(page);
  const rows = Array.from({ length: 10_000 }, (_, index) => `BIG-${index},商品 ${index},个,${index}.5,13,`);
  await choose(page, '一万.csv', [heads, ...rows].join('\r\n'));
  await expect(page.getByRole('progressbar', { name: '检查“一万.csv”' })).toBeVisible();
  await page.getByRole('link', { name: '工作台' }).first().click();
  await expect(page.getByText(/检查“一万.csv”：新增 10000、修改 0/).first()).toBeVisible({ timeout: 30_000 });
  await page.goBack();
  await page.getByRole('button', { name: '导入 10000 行' }).click();
  await expect(page.getByText('新增 10000 行，修改 0 行，0 行本来就一样')).toBeVisible({ timeout: 30_000 });
  const { data } = await askApi(request, owner, { query: '{ productList(filter: { search: "BIG-" }) { totalCount } }' });
  expect(data.productList.totalCount).toBe(10_000);
});

test('everything is exported, and what is exported is imported into a fresh company as it was', async ({
  page,
  signInAs,
  request,
  context,
  baseURL,
}) => {
  const owner = await signInAs('owner');
  await openData(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出全部' }).click();
  const archive = unzipSync(await bytesOf(await saved));
  await expect(page.getByText(/导出全部数据：\d+ 个表格，共 \d+ 行/).first()).toBeVisible();
  const named = (word: string): Uint8Array =>
    Object.entries(archive).find(([name]) => new RegExp(`^\\d\\d ${word}\\.xlsx$`).test(name))?.[1] ?? new Uint8Array();
  for (const word of ['商品', '客户', '供应商', '仓库', '会计科目', '期初余额', '销售订单', '采购单', '销售单', '凭证']) {
    expect(named(word).byteLength, word).toBeGreaterThan(1000);
  }

  const fresh = await createCompany(request, false);
  const other = findPerson(fresh, 'owner');
  await context.addCookies([{ name: 'sp_session', value: other.session, url: baseURL ?? '' }]);
  await openData(page);
  for (const [kind, query] of [
    ['商品', '{ productList(first: 200) { edges { node { sku barcode name spec unit price taxRate service minStock enabled } } } }'],
    ['供应商', '{ suppliers { code name taxNumber creditDays enabled } }'],
  ] as const) {
    await page.getByRole('radio', { name: kind, exact: true }).click();
    await choose(page, `${kind}.xlsx`, named(kind));
    await expect(page.getByText('全部正确')).toBeVisible();
    const write = page.getByRole('button', { name: /^导入 \d+ 行$/ });
    if (await write.isVisible()) {
      await write.click();
      await expect(page.getByText(`${kind}已导入`)).toBeVisible();
    }
    const [first, second] = await Promise.all([owner, other].map((person) => askApi(request, person, { query })));
    const sorted = (data: unknown): readonly string[] =>
      [...JSON.stringify(data).matchAll(/\{"(?:sku|code)".*?\}/g)].map(([text]) => text).toSorted();
    expect(sorted(second?.data).length).toBeGreaterThan(1);
    expect(sorted(second?.data)).toEqual(expect.arrayContaining([...sorted(first?.data)]));
  }
});

test('a file that is no table is refused with the reason and the way on', async ({ page, signInAs }) => {
  await signInAs('owner');
  await openData(page);
  await choose(page, 'old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await expect(page.getByRole('alert')).toContainText('另存为 .xlsx');
  await choose(page, 'broken.xlsx', strToU8('PK\u0003\u0004 nothing'));
  await expect(page.getByRole('alert')).toContainText('读不了这个文件');
  await choose(page, 'other.csv', '单号,金额\n1,2');
  await expect(page.getByRole('alert')).toContainText('没有“商品编码”列');
});

test('in English the page, its template and what is wrong are English, and a file may be Chinese all the same @phone', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  await askApi(request, owner, { query: 'mutation { setLocale(locale: en_US) { locale } }' });
  await page.goto('/settings/data');
  await expect(page.getByRole('heading', { level: 1, name: 'Import and export' })).toBeVisible();
  await expectGood(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const buffer = Buffer.from('商品编码,Product name,单位,Price with tax,税率\nEN-1,Pencil,box,x,13');
  await (await chooser).setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  const problem = page.getByRole('table', { name: 'What is wrong' }).getByRole('row').filter({ hasText: 'Row 2' });
  await expect(problem).toContainText('Price with tax');
  await expect(problem).toContainText('SP-API-303');
  await expectGood(page);
});

test('who sells imports customers only, and exports nothing', async ({ page, signInAs }) => {
  await signInAs('sales');
  await openData(page);
  await expect(page.getByRole('radio')).toHaveCount(1);
  await expect(page.getByRole('radio', { name: '客户' })).toBeVisible();
  await expect(page.getByRole('button', { name: '导出全部' })).toHaveCount(0);
  await choose(page, 'c.csv', '编码,名称,信用额度\n,新客户,100');
  await expect(page.getByRole('table', { name: '错误明细' })).toContainText('信用额度');
});
