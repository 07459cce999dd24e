import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { tabTo } from '../fixtures/tab-to.ts';
import type { Locator } from '@playwright/test';
import { type Page, expect, test } from '../fixtures/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');

test('a month is kept by keyboard alone: bought, sold, received, paid, written by hand, and closed', async ({ page, signInAs }) => {
  test.setTimeout(120_000);
  await signInAs('owner');
  await page.goto('/workbench');
  await frameIsThere(page);

  await test.step('Goods are bought', async () => {
    await goTo(page, 'cgd', '采购单');
    await page.keyboard.press('n');
    await pick(page, page.getByRole('combobox', { name: /^供应商/ }), 'nbdl');
    await tabTo(page, page.getByLabel(/^商品.* 行 1$/));
    await fillLine(page, ['zxb', '100', '1.3']);
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^采购入库 CG-/);
  });

  await test.step('Goods are sold', async () => {
    await goTo(page, 'xsd', '销售单');
    await page.keyboard.press('n');
    await pick(page, page.getByRole('combobox', { name: /^客户/ }), 'shcg');
    await tabTo(page, page.getByLabel(/^商品.* 行 1$/));
    await fillLine(page, ['bjb', '2', '8.8']);
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
  });

  await test.step('Money is received', async () => {
    await goTo(page, 'skfk', '收款付款');
    await page.keyboard.press('n');
    await pick(page, page.getByRole('combobox', { name: '客户' }), 'shcg');
    await tabTo(page, page.getByRole('textbox', { name: '收款金额' }));
    await page.keyboard.type('17.6');
    await chooseFirst(page, /资金账户/);
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^收款单 SK-/);
  });

  await test.step('Money is paid', async () => {
    await goTo(page, 'skfk', '收款付款');
    await press(page, page.getByRole('link', { name: '新建付款单' }));
    await pick(page, page.getByRole('combobox', { name: '供应商' }), 'nbdl');
    await tabTo(page, page.getByRole('textbox', { name: '付款金额' }));
    await page.keyboard.type('130');
    await chooseFirst(page, /资金账户/);
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^付款单 FK-/);
  });

  await test.step('A voucher is written by hand', async () => {
    await goTo(page, 'pz', '凭证');
    await page.keyboard.press('n');
    await expect(main(page).getByLabel('摘要 行 1', { exact: true })).toBeFocused();
    await page.keyboard.type('付办公费');
    await page.keyboard.press('Enter');
    await typeAccount(page, 'glfy', '5602 管理费用');
    await page.keyboard.type('300.5');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await typeAccount(page, 'yhck', '1002 银行存款');
    await page.keyboard.press('Enter');
    await page.keyboard.press('=');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/^记-\d+ 已记账$/)).toBeVisible();
  });

  await test.step('Drafts that are in the way are voided', async () => {
    await goTo(page, 'qmcl', '期末处理');
    for (const left of [1, 0]) {
      await press(page, page.getByRole('listitem').filter({ hasText: '张草稿' }).getByRole('link').first());
      await press(page, page.getByRole('button', { name: '作废' }));
      const dialog = page.getByRole('dialog');
      await tabTo(page, dialog.getByLabel('作废原因'));
      await page.keyboard.type('不要了');
      await press(page, dialog.getByRole('button', { name: '作废' }));
      await expect(dialog).toHaveCount(0);
      await goTo(page, 'qmcl', '期末处理');
      await expect(page.getByText(`还有 ${left} 张草稿`)).toHaveCount(left);
    }
  });

  await test.step('The month is closed', async () => {
    await press(page, page.getByRole('button', { name: '结账', exact: true }));
    await press(page, page.getByRole('alertdialog').getByRole('button', { name: '结账' }));
    await expect(page.getByText('2026年11月 · 已结账').first()).toBeVisible();
  });
});

/** Opens a page by the initials of its name. */
async function goTo(page: Page, initials: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: '搜索' })).toBeFocused();
  await page.keyboard.type(initials);
  const wanted = page.getByRole('option', { name, exact: true });
  await expect(wanted).toBeVisible();
  // Names that begin alike are found together.
  for (let walked = 0; walked < 3 && (await wanted.getAttribute('aria-selected')) !== 'true'; walked += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(name);
  // A page hears its keys once it is there as a whole.
  await expect(main(page).getByRole('link').first()).toBeVisible();
}

/** Chooses somebody by initials in the first field of a form, which has the focus. */
async function pick(page: Page, field: Locator, initials: string): Promise<void> {
  await expect(field).toBeFocused();
  await page.keyboard.type(initials);
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

/** Types a product by its initials, a quantity and a price, each with Enter. */
async function fillLine(page: Page, [product, ...numbers]: readonly string[]): Promise<void> {
  await page.keyboard.type(product ?? '');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  for (const number of numbers) {
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
  }
}

async function press(page: Page, what: Locator): Promise<void> {
  await tabTo(page, what, 30);
  await page.keyboard.press('Enter');
}

/** Chooses the first of a list. */
async function chooseFirst(page: Page, label: RegExp): Promise<void> {
  await press(page, main(page).getByRole('button', { name: label }));
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

async function typeAccount(page: Page, initials: string, name: string): Promise<void> {
  await page.keyboard.type(initials);
  await expect(page.getByRole('option', { name, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
}
