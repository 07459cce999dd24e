import { readFile } from 'node:fs/promises';
import { askApi } from '../fixtures/ask-api.ts';
import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { createInvoice, createReceipt, readInvoice } from '../fixtures/create-invoice.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const sums = (page: Page) => page.getByRole('group', { name: /^(?:金额汇总|Totals)$/ });
const main = (page: Page) => page.getByRole('main');
const number = (digit: string): string => digit.repeat(20);

test('an invoice is typed by keyboard, matched with its receipt, approved and ticked, and everything leads to everything', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const receipt = await createReceipt(request, owner, '100');
  await page.goto('/purchasing/invoices');
  await expect(main(page)).toContainText('还没有进项发票');

  await test.step('When they press N and type, the invoice is handed in for the receipt', async () => {
    await page.keyboard.press('n');
    const supplier = page.getByRole('combobox', { name: /^供应商/ });
    await expect(supplier).toBeFocused();
    await chooseFromLookup(supplier, { typed: 'nbdl', name: '宁波得力办公用品厂', by: 'keyboard' });
    const invoiceNumber = page.getByLabel(/^发票号码/);
    await tabTo(page, invoiceNumber);
    await page.keyboard.type(number('1'));
    await page.getByLabel('金额 行 1', { exact: true }).fill('100');
    await page.getByLabel('金额 行 1', { exact: true }).press('Enter');
    await expect(page.getByLabel('税额 行 1', { exact: true })).toHaveValue('13.00');
    await expect(sums(page)).toContainText('含税合计 ¥ 113.00');
    const chosen = page.getByRole('switch', { name: new RegExp(receipt.number) });
    await chosen.focus();
    await page.keyboard.press('Space');
    await expect(page.getByLabel(`${receipt.number} 匹配金额`)).toHaveValue('100.00');
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(`发票 ${number('1')}`);
    await expect(main(page)).toContainText('待审核');
  });
  const invoice = page.url();

  await test.step('When it is approved, it is matched, and ticked for a month', async () => {
    await page.getByRole('button', { name: '审核', exact: true }).click();
    await expect(main(page)).toContainText('全部匹配');
    await page.getByRole('button', { name: '勾选抵扣' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '勾选抵扣' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(main(page)).toContainText(/已勾选 \d{4}-\d{2}/);
    await expect(page.getByRole('button', { name: '作废' })).toHaveCount(0);
  });

  await test.step('Then invoice and receipt lead to each other, and the receipt is not voided', async () => {
    await main(page)
      .getByRole('link', { name: new RegExp(receipt.number) })
      .first()
      .click();
    await expect(heading(page)).toHaveText(`采购入库 ${receipt.number}`);
    await expect(main(page)).toContainText('已开票');
    await page.getByRole('button', { name: '作废' }).click();
    await page.getByRole('dialog').getByLabel('作废原因').fill('送错了');
    await page.getByRole('dialog').getByRole('button', { name: '作废' }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('SP-API-488');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: `发票 ${number('1')}` }).click();
    await expect(page).toHaveURL(invoice);
  });
});

test('what has no invoice is a list to be worked off, and what is wrong is said where it stands', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const receipt = await createReceipt(request, owner, '50');
  await page.goto(`/purchasing/invoices/uninvoiced?q=${receipt.number}`);
  const row = page.getByRole('table', { name: '待开票单据' }).getByRole('row').filter({ hasText: receipt.number });
  await expect(row).toContainText('56.50');
  await row.getByRole('link', { name: '登记发票' }).click();
  await expect(page.getByRole('combobox', { name: /^供应商/ })).toHaveValue('宁波得力办公用品厂');
  await expect(page.getByLabel('税额 行 1', { exact: true })).toHaveValue('6.50');
  await expect(page.getByLabel(`${receipt.number} 匹配税额`)).toHaveValue('6.50');
  await page.getByLabel(/^发票号码/).fill('123');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('数电票号码为 20 位数字');
  await page.getByLabel(/^发票号码/).fill(number('2'));
  await page.getByLabel(`${receipt.number} 匹配金额`).fill('60');
  await page.getByLabel(`${receipt.number} 匹配金额`).press('Tab');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('SP-API-616');
  await page.getByLabel(`${receipt.number} 匹配金额`).fill('50');
  await page.getByLabel(`${receipt.number} 匹配金额`).press('Tab');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText(`发票 ${number('2')}`);
  await page.getByRole('button', { name: '审核', exact: true }).click();
  await expect(main(page)).toContainText('全部匹配');
  await page.goto(`/purchasing/invoices/uninvoiced?q=${receipt.number}`);
  await expect(main(page)).toContainText('没有待开票的单据');
});

test('the list finds invoices by every filter of its address, and what is filtered is exported', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const invoice = await createInvoice(request, owner, number('3'));
  await page.goto('/purchasing/invoices?status=APPROVED&execution=NONE&deduction=PENDING&q=nbdl&sort=GROSS.ASC');
  const rows = page.getByRole('table', { name: '进项发票' }).getByRole('row');
  await expect(rows.filter({ hasText: invoice.invoiceNumber })).toContainText('未匹配');
  await expect(main(page)).toContainText('含税 113.00');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const file = await readFile(await (await download).path());
  expect(file.subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('radio', { name: /^全部匹配/ }).click();
  await expect(page).toHaveURL(/execution=FULL/);
  await expect(rows.filter({ hasText: invoice.invoiceNumber })).toHaveCount(0);
  await page.goBack();
  await expect(rows.filter({ hasText: invoice.invoiceNumber })).toBeVisible();
});

test('an approved invoice is matched later, taken back in red, and voided with a reason only @phone', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const receipt = await createReceipt(request, owner, '100');
  const invoice = await createInvoice(request, owner, number('4'));
  await page.goto(`/purchasing/invoices/${invoice.id}`);
  await page.getByRole('link', { name: '匹配', exact: true }).click();
  await page.getByText(`采购入库 ${receipt.number}`).click();
  await page.getByRole('button', { name: '保存匹配' }).click();
  await expect(heading(page)).toHaveText(`发票 ${number('4')}`);
  await expect(main(page)).toContainText('全部匹配');
  expect(await readInvoice(request, owner, invoice.id)).toMatchObject({ execution: 'FULL', matches: [{ gross: '113.00' }] });
  await page.getByRole('link', { name: '开红字' }).click();
  await expect(heading(page)).toHaveText('登记红字发票');
  await expect(page.getByLabel(`${receipt.number} 匹配金额`)).toHaveValue('100.00');
  await page.goBack();
  await page.getByRole('button', { name: '作废' }).click();
  const dialog = page.getByRole('dialog', { name: `作废 ${invoice.number}` });
  await dialog.getByRole('button', { name: '作废' }).click();
  await expect(dialog).toContainText('请写明原因');
  await dialog.getByLabel('作废原因').fill('开错抬头');
  await dialog.getByRole('button', { name: '作废' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('list', { name: '操作记录' })).toContainText('开错抬头');
  expect(await readInvoice(request, owner, invoice.id)).toMatchObject({ status: 'VOID', execution: 'NONE' });
});

test('a half-written invoice survives a reload, and is handed in on a phone of 360 px @phone', async ({ page, signInAs, isMobile }) => {
  test.skip(!isMobile, 'On a desk the invoice above is the same.');
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs('owner');
  await page.goto('/purchasing/invoices/new');
  await chooseFromLookup(page.getByRole('combobox', { name: /^供应商/ }), { typed: 'nbdl', name: '宁波得力办公用品厂', by: 'touch' });
  await page.getByLabel(/^发票号码/).fill(number('5'));
  await page.getByLabel('金额 行 1', { exact: true }).fill('200');
  await page.getByLabel('金额 行 1', { exact: true }).blur();
  await expect(sums(page)).toContainText('含税合计 ¥ 226.00');
  await expect(page.getByText('草稿已存在本机')).toBeVisible();
  await page.reload();
  await expect(page.getByText('已恢复上次没有保存的内容')).toBeVisible();
  await expect(sums(page)).toContainText('含税合计 ¥ 226.00');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: '提交' }).tap();
  await expect(heading(page)).toHaveText(`发票 ${number('5')}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('axe finds nothing on the pages of input invoices, in both languages @phone', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const receipt = await createReceipt(request, owner, '7');
  const { id } = await createInvoice(request, owner, number('6'));
  for (const [locale, title] of [
    ['zh_CN', /发票|待开票|采购入库/],
    ['en_US', /[Ii]nvoice|[Pp]urchase/],
  ] as const) {
    await askApi(request, owner, { query: `mutation { setLocale(locale: ${locale}) { locale } }` });
    for (const address of [
      '/purchasing/invoices',
      '/purchasing/invoices/uninvoiced',
      `/purchasing/invoices/${id}`,
      `/purchasing/invoices/${id}/match`,
      `/purchasing/invoices/new?document=${receipt.id}`,
      `/purchasing/documents/${receipt.id}`,
    ]) {
      await page.goto(address);
      await expect(heading(page)).toHaveText(title);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(await findViolations(page), `${locale} ${address}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), address).toBeLessThanOrEqual(0);
    }
  }
});
