import type { APIRequestContext } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import type { Person } from '../fixtures/create-company.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { switchLanguage } from '../fixtures/switch-language.ts';
import { type Page, expect, test } from '../fixtures/test.ts';
import { voidDrafts } from '../fixtures/void-drafts.ts';

test('a voucher is typed by keyboard alone, posted, found from the trial balance, and reversed', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/ledger/vouchers');
  await expect(title(page)).toHaveText('凭证');
  await page.keyboard.press('n');
  await expect(cell(page, '摘要', 1)).toBeFocused();

  await test.step('When they type it, Enter leads from cell to cell, and = gives the last line what is missing', async () => {
    await page.keyboard.type('付办公费');
    await page.keyboard.press('Enter');
    await typeAccount(page, 'glfy', '5602 管理费用');
    await page.keyboard.type('300.5');
    await page.keyboard.press('Enter');
    await expect(page.getByText('借贷相差 300.50')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(cell(page, '摘要', 2)).toHaveValue('付办公费');
    await typeAccount(page, 'yhck', '1002 银行存款');
    await page.keyboard.press('Enter');
    await page.keyboard.press('=');
    await expect(cell(page, '贷方金额', 2)).toHaveValue('300.50');
    await expect(page.getByText('合计：叁佰元伍角整')).toBeVisible();
  });

  await test.step('Space puts an amount on the other side and back; an unbalanced voucher is not posted', async () => {
    await page.keyboard.press(' ');
    await expect(cell(page, '借方金额', 2)).toHaveValue('300.50');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('借贷不平衡');
    await cell(page, '借方金额', 2).focus();
    await page.keyboard.press(' ');
    await expect(page.getByText('借贷相差')).toHaveCount(0);
  });

  await test.step('What is typed is there after a reload; posted, it makes way for a new one', async () => {
    await expect(page.getByText('已存在本机')).toBeVisible();
    await page.reload();
    await expect(cell(page, '贷方金额', 2)).toHaveValue('300.50');
    await expectGood(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('记-1 已记账')).toBeVisible();
    await expect(cell(page, '摘要', 1)).toHaveValue('');
  });

  await test.step('From the balance of its account they come to its lines, and from there to the voucher', async () => {
    await page.goto('/ledger/balances');
    await expect(page.getByText('平衡', { exact: true })).toHaveCount(3);
    await expectGood(page);
    await page.getByRole('link', { name: '5602', exact: true }).click();
    await expect(title(page)).toHaveText('5602 管理费用');
    await expect(page.getByRole('row', { name: /付办公费/ })).toContainText('300.50');
    await page.getByRole('link', { name: '记-1' }).click();
    await expect(title(page)).toHaveText('凭证 记-1');
    await expect(page.getByText('合计：叁佰元伍角整')).toBeVisible();
  });

  await test.step('Reversed for a reason, its red one is shown, and the account is even', async () => {
    await page.getByRole('button', { name: '红冲' }).click();
    await page.getByLabel('原因').fill('科目记错');
    await page.getByRole('dialog').getByRole('button', { name: '红冲' }).click();
    await expect(title(page)).toHaveText('凭证 记-2');
    await expect(page.getByRole('table').getByText('(300.50)').first()).toBeVisible();
    await page.getByRole('link', { name: '看被红冲的凭证' }).click();
    await expect(page.getByText('已红冲', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: '红冲' })).toHaveCount(0);
  });
});

test('a month is closed by the checklist, takes no voucher then, and is opened again @phone', async ({ page, request, signInAs }) => {
  const owner = await signInAs('owner');
  await page.goto('/ledger/closing');
  const close = page.getByRole('button', { name: '结账', exact: true });
  await expect(page.getByText('还有 2 张草稿')).toBeVisible();
  await expect(close).toBeDisabled();
  await expectGood(page);
  await voidDrafts(request, owner);

  await test.step('Over books that do not agree it is refused, and the way leads to what is wrong and where', async () => {
    const found = [{ __typename: 'BookProblem', invariant: 'I4', what: 'stock of P-001 is 79951, the ledger has 79950' }];
    const differs = '账目核对有 1 处不一致，期间 2026-11 不能结账。请到「对账检查」查看，处理后再结账。';
    await page.route('**/graphql?ReadBookProblems', (route) =>
      route.fulfill({ json: { data: { lastBooksCheck: null, bookProblems: found } } }),
    );
    await page.route('**/graphql?ClosePeriod', (route) =>
      route.fulfill({ json: { data: null, errors: [{ message: differs, extensions: { code: 'SP-API-691' } }] } }),
    );
    await page.reload();
    await expect(page.getByRole('listitem').filter({ hasText: '总账与库存、往来的数字要一致' })).toContainText('1');
    await close.click();
    await page.getByRole('alertdialog').getByRole('button', { name: '结账' }).click();
    await expect(page.getByText(`${differs} (SP-API-691)`)).toBeVisible();
    await page.getByRole('listitem').filter({ hasText: '总账与库存、往来的数字要一致' }).getByRole('link').click();
    await expect(page.getByText('发现 1 处不一致')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: '总账与库存、往来一致' })).toContainText('stock of P-001 is 79951');
    await expectGood(page);
    await page.unroute('**/graphql?ReadBookProblems');
    await page.unroute('**/graphql?ClosePeriod');
    await page.goto('/ledger/closing');
  });

  await test.step('When nothing stands in the way, they close it and see what each step came to', async () => {
    await close.click();
    await page.getByRole('alertdialog').getByRole('button', { name: '结账' }).click();
    await expect(page.getByText('2026年11月 · 已结账').first()).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: '结转损益' })).toContainText('已完成');
  });

  await test.step('A new voucher of that month is refused, and nothing of it is lost', async () => {
    await page.goto('/ledger/vouchers/new');
    await expect(page.getByText('这个月已经结账，请换一天')).toBeVisible();
    const made = await askApi(request, owner, { query: journal });
    expect(made.errors[0]?.extensions.code).toBe('SP-API-464');
  });

  await test.step('The owner opens it again for a reason', async () => {
    await page.goto('/ledger/closing?month=2026-11');
    await page.getByRole('button', { name: '反结账' }).click();
    await page.getByLabel('原因').fill('补一张发票');
    await page.getByRole('dialog').getByRole('button', { name: '反结账' }).click();
    await expect(page.getByText('上次反结账的原因：补一张发票')).toBeVisible();
    await expect(close).toBeEnabled();
  });

  await test.step('The trial balance and the statements fit the screen, also in English', async () => {
    await page.goto('/ledger/statements');
    await expect(page.getByText('资产 = 负债 + 所有者权益')).toBeVisible();
    await expectGood(page);
    await page.goto('/ledger/balances');
    await switchLanguage(page, 'en-US');
    await expect(title(page)).toHaveText('Trial balance');
    await expect(page.getByText('Equal', { exact: true })).toHaveCount(3);
    await expectGood(page);
    await page.goto('/ledger/vouchers/new');
    await expect(title(page)).toHaveText('New voucher');
    await expectGood(page);
  });
});

test('at the end of December the checklist carries the profit of the year, and takes it back @phone', async ({
  page,
  request,
  signInAs,
}) => {
  const owner = await signInAs('owner');
  await voidDrafts(request, owner);
  await post(request, owner, december);
  await page.goto('/ledger/closing?month=2026-12');
  const close = page.getByRole('button', { name: '结账', exact: true });
  const yearEnd = page.getByRole('listitem').filter({ hasText: '年结' });

  await test.step('Out of order it cannot be closed; no other month has the step', async () => {
    await expect(page.getByRole('link', { name: '先结账 2026年11月' })).toBeVisible();
    await expect(close).toBeDisabled();
    await expect(yearEnd).toContainText('待执行');
    await expectGood(page);
    await post(request, owner, 'mutation { closePeriod(month: "2026-11") { status } }');
    await page.goto('/ledger/closing?month=2026-11');
    await expect(page.getByText('2026年11月 · 已结账').first()).toBeVisible();
    await expect(yearEnd).toHaveCount(0);
  });

  await test.step('Closed, its voucher is among those of December, and 3103 has nothing left', async () => {
    await page.goto('/ledger/closing?month=2026-12');
    await expect(yearEnd).toContainText('待执行');
    await close.click();
    await page.getByRole('alertdialog').getByRole('button', { name: '结账' }).click();
    await expect(yearEnd).toContainText('已完成');
    await page.goto('/ledger/vouchers?month=2026-12');
    await page.getByText('结转本年').first().click();
    await expect(page.getByText('利润分配').first()).toBeVisible();
    expect(await profitLeft(request, owner)).toEqual(['0.00', '0.00']);
    await expectGood(page);
  });

  await test.step('The sheet still agrees, and opened again the profit is back', async () => {
    await page.goto('/ledger/statements?month=2026-12');
    await expect(page.getByText('资产 = 负债 + 所有者权益')).toBeVisible();
    await post(request, owner, 'mutation { reopenPeriod(month: "2026-12", reason: "补记") { status } }');
    expect(await profitLeft(request, owner)).not.toEqual(['0.00', '0.00']);
    await page.goto('/ledger/closing?month=2026-12');
    await expect(yearEnd).toContainText('待执行');
    await switchLanguage(page, 'en-US');
    await expect(page.getByRole('listitem').filter({ hasText: 'Year end' })).toContainText('To do');
    await expectGood(page);
  });
});

const december = `mutation { createJournal(input: { date: "2026-12-05", word: GENERAL, summary: "房租",
  lines: [{ accountCode: "5602", debit: "8.50" }, { accountCode: "1002", credit: "8.50" }] }, approve: true) { id } }`;

const journal = `mutation { createJournal(input: { date: "2026-11-20", word: GENERAL, summary: "x",
  lines: [{ accountCode: "5602", debit: "1" }, { accountCode: "1002", credit: "1" }] }) { id } }`;

function title(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

function cell(page: Page, column: string, row: number) {
  return page.getByLabel(`${column} 行 ${row}`, { exact: true });
}

async function typeAccount(page: Page, initials: string, name: string): Promise<void> {
  await page.keyboard.type(initials);
  await expect(page.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

/** The page is accessible, and nothing of it lies beside the screen. */
async function expectGood(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

async function post(request: APIRequestContext, owner: Person, query: string): Promise<void> {
  expect((await askApi(request, owner, { query })).errors).toEqual([]);
}

/** What 3103 has at the end of December, on each side. */
async function profitLeft(request: APIRequestContext, owner: Person): Promise<readonly string[]> {
  const query = '{ trialBalance(month: "2026-12") { accountCode endingDebit endingCredit } }';
  const { trialBalance } = (await askApi(request, owner, { query })).data;
  const rows = trialBalance as readonly { readonly accountCode: string; readonly endingDebit: string; readonly endingCredit: string }[];
  const row = rows.find(({ accountCode }) => accountCode === '3103');
  return [row?.endingDebit ?? '', row?.endingCredit ?? ''];
}
