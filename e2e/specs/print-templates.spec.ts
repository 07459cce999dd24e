import { askApi } from '../fixtures/ask-api.ts';
import { createOrders } from '../fixtures/create-orders.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { goTo } from '../fixtures/go-to.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { preview, printAsPdf } from '../fixtures/prints/print-as-pdf.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const sheet = (page: Page) => preview(page).locator('.page[data-paper]').first();
const printing = (page: Page) => page.getByRole('dialog', { name: /^(?:打印|Print )/ });

test('what a company says of its prints is seen in the sample at once, and on paper once it is saved', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [3], until: 'APPROVED' });
  await page.goto('/workbench');
  await openFromMenu(page, '打印模板');
  const rows = page.getByRole('table', { name: '打印模板' }).getByRole('row');
  await expect(rows).toHaveCount(13);
  await expect(rows.filter({ hasText: '凭证' })).toContainText('凭证纸 240 × 140 mm');
  await page.getByRole('link', { name: '销售订单', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: '销售订单的打印模板' })).toBeVisible();
  const save = page.getByRole('button', { name: '保存', exact: true });
  await expect(save).toBeDisabled();

  await test.step('While it is entered, the sample looks so', async () => {
    await expect(sheet(page)).toContainText('第 2 次打印');
    await choosePaper(page, '默认纸张', '二等分');
    await page.getByLabel('标题').fill('送货单');
    await page.getByLabel('抬头').fill('西湖区龙井路 1 号');
    await page.getByLabel('页脚').fill('货到 30 天付清。\n开户行：工商银行');
    for (const name of ['编码', '税率和税额', '金额大写', '审核', '第几次打印']) {
      await page.getByRole('switch', { name, exact: true }).press('Space');
    }
    await expectTemplate(page);
    await expect(sheet(page)).not.toContainText('次打印');
    expect((await printAsPdf(page)).sizes).toEqual([[241, 140]]);
  });
  await test.step('When it is saved by its keys, the list says that it was changed', async () => {
    await page.keyboard.press('ControlOrMeta+s');
    await expect(page.getByText('销售订单的打印模板已保存')).toBeVisible();
    await expect(save).toBeDisabled();
    await goTo(page, '/settings/prints', '打印模板');
    await expect(rows.filter({ hasText: '送货单' })).toContainText('已修改');
  });
  await test.step('When an order is printed, its paper is the proposed one, and looks so', async () => {
    await openPrint(page, `/sales/orders/${order?.id}`, /^销售订单 XSDD/);
    await expect(printing(page).getByRole('button', { name: /二等分/ })).toBeVisible();
    await expectTemplate(page);
    expect((await printAsPdf(page)).sizes).toEqual([[241, 140]]);
    await choosePaper(page, '纸张', '小票 58');
    await expect(sheet(page)).toHaveAttribute('data-paper', 'ROLL_58');
    await expect(sheet(page)).toContainText('西湖区龙井路 1 号');
    await expect(sheet(page)).toContainText('开户行：工商银行');
    await expect(sheet(page)).not.toContainText('元');
    await choosePaper(page, '纸张', '三等分');
    await expect(sheet(page).locator('.facts')).toBeVisible();
    expect(await isBelow(page, '.contact', 'h1'), 'the line of the header is below the title').toBe(true);
    await closePrint(page);
  });
  await test.step('When it is the usual one again, so is the print, and the paper that was chosen instead of the other is not kept', async () => {
    await goTo(page, '/settings/prints/order', '销售订单的打印模板');
    await page.getByRole('button', { name: '恢复默认' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '恢复默认' }).click();
    await expect(page.getByText('销售订单的打印模板已恢复默认')).toBeVisible();
    await expect(page.getByRole('button', { name: '恢复默认' })).toBeDisabled();
    await openPrint(page, `/sales/orders/${order?.id}`, /^销售订单 XSDD/);
    await expect(sheet(page).getByRole('heading')).toHaveText('销售订单');
    await expect(sheet(page)).toHaveAttribute('data-paper', 'A4');
    await expect(sheet(page)).toContainText('金额大写：柒元伍角整');
    await closePrint(page);
  });
  await test.step('When the log is read, it says in words what was left out', async () => {
    await goTo(page, '/settings/audit?table=print_template', '操作记录');
    await expect(page.getByRole('row').filter({ hasText: '销售订单' })).toHaveCount(2);
    await page
      .getByRole('button', { name: /^查看第/ })
      .first()
      .click();
    const entry = page.getByRole('dialog', { name: '修改 · 打印模板' });
    await expect(entry.getByRole('row').filter({ hasText: '不印的列' })).toContainText('编码');
    await expect(entry.getByRole('row').filter({ hasText: '纸张' })).toContainText('二等分');
    await expect(entry.getByRole('row').filter({ hasText: '不印的内容' })).toContainText('税率和税额, 金额大写, 第几次打印');
  });
});

test('a refusal stands where it is, what was typed stays, and nobody overwrites what another saved @phone', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  await page.goto('/settings/prints/receipt');
  const save = page.getByRole('button', { name: '保存', exact: true });
  const footer = page.getByLabel('页脚');
  await footer.fill('1\n2\n3\n4\n5\n6\n7');
  await save.click();
  await expect(page.getByRole('alert').first()).toContainText('最多 6 行');
  await expect(footer).toHaveAttribute('aria-invalid', 'true');
  await expect(footer).toHaveValue('1\n2\n3\n4\n5\n6\n7');
  await footer.fill('谢谢惠顾');
  await askApi(request, owner, {
    query: 'mutation { updatePrintTemplate(kind: RECEIPT, version: 0, input: { title: "收据" }) { version } }',
  });
  await save.click();
  await expect(page.getByRole('alert').first()).toContainText('SP-API-648');
  await expect(footer).toHaveValue('谢谢惠顾');
  await page.getByRole('button', { name: '放弃修改' }).click();
  await expect(page.getByLabel('标题')).toHaveValue('收据');
  await expect(footer).toHaveValue('');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await footer.fill('谢谢惠顾');
  await save.click();
  await expect(page.getByText('收款单的打印模板已保存')).toBeVisible();
  await expect(sheet(page)).toContainText('谢谢惠顾');
});

test('every kind has its sample, with what there is to choose of it', async ({ page, signInAs }) => {
  await signInAs('accountant');
  await page.goto('/settings/prints');
  await expect(page.getByRole('heading', { level: 1, name: '打印模板' })).toBeVisible();
  for (const [name, title, switches] of [
    ['sale', '销售单', 17],
    ['sale-return', '销售退货', 17],
    ['quotation', '报价单', 16],
    ['purchase', '采购入库', 17],
    ['purchase-return', '采购退货', 17],
    ['provisional', '暂估入库', 17],
    ['transfer', '调拨单', 9],
    ['receipt', '收款单', 12],
    ['payment', '付款单', 12],
    ['voucher', '记账凭证', 7],
  ] as const) {
    await goTo(page, `/settings/prints/${name}`, /的打印模板$/);
    await expect(sheet(page).getByRole('heading'), name).toHaveText(new RegExp(`^${title}`));
    await expect(page.getByRole('switch').filter({ visible: true }), name).toHaveCount(switches);
  }
});

test('the longest texts are cut off on no paper, however many lines a document has', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const input = {
    paper: 'THREE_PART',
    header: '长'.repeat(100),
    footer: Array.from({ length: 6 }, () => '字'.repeat(49)).join('\n'),
    title: '单'.repeat(20),
  };
  await askApi(request, owner, {
    query: 'mutation ($input: PrintTemplateInput!) { updatePrintTemplate(kind: ORDER, version: 0, input: $input) { version } }',
    variables: { input },
  });
  const quantities = Array.from({ length: 30 }, (_, index) => index + 1);
  const [order] = await createOrders(request, owner, { quantities });
  await page.goto(`/sales/orders/${order?.id}`);
  await openPrint(page, `/sales/orders/${order?.id}`, /^销售订单 XSDD/);
  for (const [paper, name] of [
    ['THREE_PART', '三等分'],
    ['TWO_PART', '二等分'],
    ['A4', 'A4 纵向'],
    ['ROLL_58', '小票 58'],
  ] as const) {
    if (paper !== 'THREE_PART') await choosePaper(page, '纸张', name);
    const sheets = preview(page).locator(`.page[data-paper="${paper}"]`);
    await expect(sheets.last().locator('.terms p')).toHaveCount(6);
    for (const one of await sheets.all()) {
      expect(await one.evaluate((element) => element.scrollHeight - element.clientHeight), paper).toBeLessThanOrEqual(1);
    }
  }
});

test('templates are in the menu of owners and accountants alone', async ({ page, signInAs }) => {
  await signInAs('sales');
  await page.goto('/workbench');
  await frameIsThere(page);
  await expect(page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '打印模板' })).toHaveCount(0);
});

for (const locale of ['zh_CN', 'en_US'] as const) {
  test(`axe finds nothing in list and form in ${locale}, and they fit the screen @phone`, async ({ page, signInAs, request }) => {
    const owner = await signInAs('owner');
    await askApi(request, owner, { query: `mutation { setLocale(locale: ${locale}) { locale } }` });
    const isChinese = locale === 'zh_CN';
    await page.goto('/settings/prints');
    await expect(page.getByRole('heading', { level: 1, name: isChinese ? '打印模板' : 'Print templates' })).toBeVisible();
    await expect(page.getByRole('link', { name: isChinese ? '凭证' : 'Voucher', exact: true }).last()).toBeVisible();
    await expectGood(page);
    await goTo(page, '/settings/prints/sale', isChinese ? '销售单的打印模板' : 'Print template: Sale');
    await expect(sheet(page)).toContainText(isChinese ? '示例商行' : 'Sample Trading');
    await expectGood(page);
    await page.getByLabel(isChinese ? '标题' : 'Title').fill('x'.repeat(21));
    await page.getByRole('button', { name: isChinese ? '保存' : 'Save', exact: true }).click();
    await expect(page.getByRole('alert').first()).toContainText(isChinese ? '最多 20 个字' : 'At most 20 characters');
    await expectGood(page);
  });
}

/** Expects the print to look as the first test had it. */
async function expectTemplate(page: Page): Promise<void> {
  const print = sheet(page);
  await expect(print.getByRole('heading')).toHaveText('送货单');
  await expect(print.locator('header')).toContainText('西湖区龙井路 1 号');
  await expect(print.getByText('货到 30 天付清。')).toBeVisible();
  await expect(print.getByText('开户行：工商银行')).toBeVisible();
  await expect(print.locator('thead')).toContainText('商品名称');
  await expect(print.locator('thead')).not.toContainText('编码');
  await expect(print.locator('thead')).not.toContainText('税率');
  await expect(print).not.toContainText('金额大写');
  await expect(print).not.toContainText('税额');
  await expect(print.locator('footer')).toContainText('制单');
  await expect(print.locator('footer')).not.toContainText('审核');
}

async function openPrint(page: Page, path: string, title: RegExp): Promise<void> {
  await goTo(page, path, title);
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(printing(page)).toBeVisible();
  await expect(sheet(page)).toBeVisible();
}

async function closePrint(page: Page): Promise<void> {
  await printing(page).getByRole('button', { name: '关闭', exact: true }).last().click();
  await expect(printing(page)).toBeHidden();
}

async function choosePaper(page: Page, label: string, name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`${label}$|^.*${label}`) })
    .filter({ visible: true })
    .last()
    .click();
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await expect(page.getByRole('button', { name: new RegExp(name) }).last()).toBeVisible();
}

/** Returns whether one part of the first sheet is below another. */
async function isBelow(page: Page, part: string, other: string): Promise<boolean> {
  const [one, next] = await Promise.all([part, other].map((name) => sheet(page).locator(name).boundingBox()));
  return (one?.y ?? 0) >= (next?.y ?? 0) + (next?.height ?? 0) - 1;
}

async function expectGood(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}
