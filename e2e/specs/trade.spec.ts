import { askApi } from '../fixtures/ask-api.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import { type Page, expect, test } from '../fixtures/test.ts';
import { writeOrder } from '../fixtures/write-order.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const sums = (page: Page) => page.getByRole('group', { name: /^(?:金额汇总|Totals)$/ });

test('a purchase is typed by keyboard alone, goes back in part, and both can be used by everybody', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  await page.goto('/purchasing/documents');
  await expect(page.getByRole('table', { name: '采购单' })).toBeVisible();

  await test.step('When they press N and type, a purchase is approved with its voucher', async () => {
    await page.keyboard.press('n');
    const supplier = page.getByRole('combobox', { name: /^供应商/ });
    await expect(supplier).toBeFocused();
    await page.keyboard.type('nbdl');
    await expect(page.getByRole('option', { name: '宁波得力办公用品厂' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(supplier).toHaveValue('宁波得力办公用品厂');
    await tabTo(page, page.getByLabel(/^商品.* 行 1$/));
    await page.keyboard.type('zxb');
    await expect(page.getByRole('option', { name: '中性笔 黑' })).toHaveAttribute('aria-selected', 'true');
    for (const typed of ['', '100', '1.3', '', '']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByLabel(/^商品.* 行 2$/)).toBeFocused();
    await expect(sums(page)).toContainText('含税合计 ¥ 130.00');
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^采购入库 CG-/);
    await expect(page.getByRole('main')).toContainText('借 1405');
    await expect(page.getByRole('main')).toContainText('115.04');
    await expect(page.getByRole('main')).toContainText('贷 2202.01');
  });
  const purchase = page.url();

  await test.step('When more would go back than came, the page says so and stays; then a part goes back', async () => {
    await page.getByRole('link', { name: '退货' }).click();
    const quantity = page.getByLabel('退货数量 行 1');
    await quantity.fill('101');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('第 1 行退货数量超过可退数量 100。 请按可退数量填写。');
    await expect(quantity).toHaveValue('101');
    await quantity.fill('40');
    await quantity.press('Tab');
    await expect(sums(page)).toContainText('含税合计 ¥ 52.00');
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^采购退货 /);
    await expect(page.getByRole('link', { name: /^采购入库 CG-/ })).toHaveAttribute('href', new URL(purchase).pathname);
  });

  for (const [locale, title] of [
    ['zh_CN', /^采购/],
    ['en_US', /^Purchase/],
  ] as const) {
    await test.step(`Then axe finds nothing in ${locale}`, async () => {
      await askApi(request, owner, { query: `mutation { setLocale(locale: ${locale}) { locale } }` });
      for (const address of [purchase, '/purchasing/documents']) {
        await page.goto(address);
        await expect(heading(page)).toHaveText(title);
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        expect(await findViolations(page)).toEqual([]);
      }
    });
  }
});

test('the last price of a supplier is proposed, and F8 shows those before it', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/purchasing/documents/new');
  await page.getByRole('combobox', { name: /^供应商/ }).click();
  await page.keyboard.type('nbdl');
  await page.getByRole('option', { name: '宁波得力办公用品厂' }).click();
  await page.getByLabel(/^商品.* 行 1$/).click();
  await page.keyboard.type('zxb');
  await expect(page.getByRole('option', { name: '中性笔 黑' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const price = page.getByLabel('含税单价 行 1', { exact: true });
  await expect(price).not.toHaveValue('');
  const proposed = await price.inputValue();
  await price.fill('9');
  await page.keyboard.press('F8');
  const history = page.getByRole('dialog', { name: '中性笔 黑 的历史价格' });
  await expect(history.getByRole('row').nth(1)).toContainText(proposed);
  await expect(history.getByRole('link').first()).toHaveText(/^CG-/);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(price).toBeFocused();
  await page.keyboard.press('F8');
  await history
    .getByRole('button', { name: /^用此价/ })
    .first()
    .click();
  await expect(price).toHaveValue(proposed);
});

test('a draft of a sale is changed, approved with its voucher, and voided with a reason', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/documents/new');
  await writeOrder(page, sale, false);
  await page.keyboard.press('Control+s');
  await expect(heading(page)).toHaveText(/^销售单 XS-/);
  const number = ((await heading(page).textContent()) ?? '').replace('销售单 ', '');

  await test.step('When its quantity is changed, it keeps its number and has the new sums', async () => {
    await page.getByRole('link', { name: '修改' }).click();
    await page.getByLabel('数量 行 1', { exact: true }).fill('3');
    await page.keyboard.press('Control+s');
    await expect(heading(page)).toHaveText(`销售单 ${number}`);
    await expect(sums(page)).toContainText('含税合计 ¥ 26.40');
  });

  await test.step('When it is approved, the ledger has it', async () => {
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: '审核' }).click();
    await expect(page.getByRole('main')).toContainText('借 1122');
    await expect(page.getByRole('main')).toContainText('贷 5001');
    await expect(page.getByRole('link', { name: '修改' })).toHaveCount(0);
  });

  await test.step('When it is voided with a reason, a red document takes it back', async () => {
    await page.getByRole('button', { name: '作废' }).click();
    const dialog = page.getByRole('dialog', { name: `作废销售单 ${number}` });
    await dialog.getByRole('button', { name: '作废' }).click();
    await expect(dialog).toContainText('请写明原因');
    await dialog.getByLabel('作废原因').fill('客户改了主意');
    await dialog.getByRole('button', { name: '作废' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText('客户改了主意');
    await page
      .getByRole('link', { name: /^销售单 XS-/ })
      .first()
      .click();
    await expect(page.getByRole('main')).toContainText('红字');
    await expect(sums(page)).toContainText('(¥ 26.40)');
  });
});

const sale = {
  customer: { typed: 'shcg', name: '上海晨光文具有限公司' },
  lines: [{ typed: 'bjb', product: '笔记本', quantity: '2' }],
} as const;
