import { askApi } from '../fixtures/ask-api.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { expectFitsPhone } from '../fixtures/fits-phone.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

test('a voucher is kept as a monthly template; the period end asks for it, and it is filled in with one press', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('owner');
  const dialog = page.getByRole('dialog', { name: '存为模板' });
  await test.step('Given somebody has typed the depreciation of a month', async () => {
    await page.goto('/ledger/vouchers/new');
    await frameIsThere(page);
    await typeLine(page, 0, { summary: '计提折旧', account: '5602', debit: '1000' });
    await typeLine(page, 1, { summary: '计提折旧', account: '1602', credit: '1000' });
    await page.getByRole('button', { name: '存为模板' }).click();
    await expect(dialog.getByLabel('模板名称')).toHaveValue('计提折旧');
    await dialog.getByLabel('模板名称').fill('折旧');
    await dialog.getByLabel('每月都要记，期末处理时提醒').check({ force: true });
    expect(await findViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('模板「折旧」已保存')).toBeVisible();
  });

  await test.step('When it is kept under that name again, it is asked whether that is meant', async () => {
    await page.getByRole('button', { name: '存为模板' }).click();
    await dialog.getByLabel('模板名称').fill('折旧');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog.getByLabel('模板名称')).toHaveAccessibleDescription(/已有名为「折旧」的模板/);
    await dialog.getByLabel('每月都要记，期末处理时提醒').check({ force: true });
    await dialog.getByRole('button', { name: '替换这个模板' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('Then the end of the month says that it is not written, and leads to it', async () => {
    await page.goto('/ledger/closing?month=2026-11');
    const step = page.getByRole('listitem').filter({ hasText: '每月凭证' });
    await expect(step).toContainText('还有 1 张没有记账');
    await step.getByRole('link', { name: '折旧' }).click();
    await expectDay(page, '30');
    await expect(page.locator('[data-cell="0.debit"]')).toHaveValue(/^1,?000/);
    await page.getByRole('button', { name: '保存并记账' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^凭证 / })).toBeVisible();
  });

  await test.step('And once it is in the books the step is all right', async () => {
    await page.goto('/ledger/closing?month=2026-11');
    await expect(page.getByRole('listitem').filter({ hasText: '每月凭证' })).toContainText('正常');
  });

  await test.step('When somebody fills a new voucher in from it, what they typed before can be had back', async () => {
    await page.goto('/ledger/vouchers/new');
    await page.getByRole('button', { name: '用模板' }).click();
    await page.getByRole('dialog', { name: '凭证模板' }).getByRole('button', { name: /^折旧/ }).click();
    await expect(page.locator('[data-cell="1.credit"]')).toHaveValue(/^1,?000/);
    await expect(page.getByText('已填入模板「折旧」')).toBeVisible();
  });
});

test('on a phone the period end leads to the voucher that is filled in @phone', async ({ page, signInAs, request }, info) => {
  const owner = await signInAs('owner');
  const lines = [
    { accountCode: '5602', debit: '1000' },
    { accountCode: '1602', credit: '1000' },
  ];
  const input = { name: '折旧', isMonthly: true, word: 'TRANSFER', summary: '计提折旧', lines };
  await askApi(request, owner, {
    query: 'mutation ($input: VoucherTemplateInput!) { template: saveVoucherTemplate(input: $input) { id } }',
    variables: { input },
  });
  await page.goto('/ledger/closing?month=2026-11');
  await page.getByRole('link', { name: '折旧' }).click();
  await expectDay(page, '30');
  await expect(page.getByRole('button', { name: '用模板' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  if (info.project.name === 'phone') await expectFitsPhone(page);
  await page.getByRole('button', { name: '用模板' }).click();
  await expect(page.getByRole('dialog', { name: '凭证模板' }).getByRole('button', { name: /^折旧/ })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '保存并记账' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^凭证 / })).toBeVisible();
});

/** The month's last day is its voucher's. */
async function expectDay(page: Page, day: string): Promise<void> {
  await expect(page.getByRole('spinbutton', { name: /^日/ })).toHaveText(day);
}

interface Line {
  readonly summary: string;
  readonly account: string;
  readonly debit?: string;
  readonly credit?: string;
}

async function typeLine(page: Page, row: number, { summary, account, debit, credit }: Line): Promise<void> {
  const cell = (column: string) => page.locator(`[data-cell="${row}.${column}"]`);
  await expect(cell('summary')).toBeVisible();
  await cell('summary').fill(summary);
  await cell('account').click();
  await cell('account').pressSequentially(account);
  await page.getByRole('listbox').getByRole('option').first().click();
  await (debit === undefined ? cell('credit') : cell('debit')).fill(debit ?? credit ?? '');
}
