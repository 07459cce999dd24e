import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

test('a box is scanned twice, changed to bottles and back, and the sale and its page say boxes @phone', async ({ page, signInAs }) => {
  test.setTimeout(120_000);
  await signInAs('owner');
  const main = page.getByRole('main');
  const title = page.getByRole('heading', { level: 1 });
  const cell = (name: string) => main.locator(`[data-cell="${name}"]`);

  await test.step('Given a product of which a box has a barcode and no price of its own', async () => {
    await page.goto('/inventory/products/new');
    await expect(page.getByRole('table', { name: '辅助单位' })).toBeVisible();
    await page.getByLabel('名称').fill('矿泉水');
    await page.getByLabel('编码').fill('N-U01');
    await page.getByRole('textbox', { name: '单位', exact: true }).fill('瓶');
    await page.getByRole('textbox', { name: '含税单价', exact: true }).fill('2');
    await page.getByRole('button', { name: /税率/ }).click();
    await page.getByRole('option', { name: /^13%/ }).click();
    await page.getByRole('textbox', { name: '条码', exact: true }).fill('6901234567892');
    await cell('0.name').fill('箱');
    await cell('0.factor').fill('12');
    await cell('0.barcode').fill('73513537');
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(title).toHaveText('矿泉水');
  });

  await test.step('When the box is scanned twice, there are two of it at twelve times the price', async () => {
    await page.goto('/sales/documents/new');
    await expect(cell('0.product')).toBeVisible();
    await expect(cell('0.unit')).toHaveCount(0);
    await scan(page, '0.product', box);
    await expect(cell('0.unit').locator('option:checked')).toHaveText('箱 = 12 瓶');
    await expect(cell('0.price')).toHaveValue('24.00');
    await scan(page, '1.product', box);
    await expect(cell('0.quantity')).toHaveValue('2');
    await expect(cell('1.product')).toBeFocused();
    await expect(main.getByText('¥ 48.00')).toBeVisible();
    await expectGood(page);
  });

  await test.step('And the bottle that is scanned twice is two in a line of its own, which is taken out again', async () => {
    await scan(page, '1.product', bottle);
    await expect(cell('1.quantity')).toHaveValue('1');
    await scan(page, '2.product', bottle);
    await expect(cell('1.quantity')).toHaveValue('2');
    await expect(cell('2.product')).toBeFocused();
    await expect(main.getByText('¥ 52.00')).toBeVisible();
    await cell('1.quantity').press('Control+Delete');
    await expect(main.getByText('¥ 48.00')).toBeVisible();
  });

  await test.step('When the unit is changed, the price follows it, and comes back as it was typed', async () => {
    await cell('0.price').fill('25');
    await cell('0.price').blur();
    await expect(main.getByText('¥ 50.00')).toBeVisible();
    await cell('0.unit').selectOption('瓶');
    await expect(cell('0.price')).toHaveValue('2.083333');
    await cell('0.unit').selectOption('箱 = 12 瓶');
    await expect(cell('0.price')).toHaveValue('25');
  });

  await test.step('Then the draft and its page have two boxes', async () => {
    await chooseFromLookup(page.getByRole('combobox', { name: '客户' }), { typed: 'szft', name: '深圳福田图文中心', by: 'keyboard' });
    await page.getByRole('button', { name: /^保存草稿/ }).click();
    await expect(title).toHaveText(/^销售单 /);
    const row = main.getByRole('row').filter({ hasText: '矿泉水' });
    await expect(row).toContainText('箱');
    await expect(row).toContainText('25.00');
    await expect(row).toContainText('50.00');
    await expectGood(page);
  });
});

const box = { code: '73513537', offers: '箱 = 12 瓶' };
const bottle = { code: '6901234567892', offers: '2 / 瓶' };

/** As a scanner does: digits and Enter, once what they mean is offered. */
async function scan(page: Page, name: string, { code, offers }: typeof box): Promise<void> {
  const input = page.locator(`[data-cell="${name}"]`);
  await input.click();
  await expect(input).toBeFocused();
  await input.pressSequentially(code);
  const option = page.getByRole('listbox').getByRole('option');
  await expect(option).toHaveCount(1);
  await expect(option).toContainText(offers);
  await input.press('Enter');
}

async function expectGood(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}
