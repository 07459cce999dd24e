import { askApi } from '../fixtures/ask-api.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

async function choose(page: Page, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${content}`) });
}

async function expectGood(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

const countOf = (page: Page, label: string) => page.getByRole('group', { name: label });

const create = `mutation ($input: ExpenseInput!) { document: createExpense(input: $input, approve: true) { id version number } }`;
const voiding = 'mutation ($id: ID!, $version: Int!) { voidTradeDocument(id: $id, version: $version, reason: "重复") { id } }';

/** A bank's file of a day, with an account above its heads; balances follow. */
const fileOf = (day: string): string =>
  [
    '账号,6222000011112222',
    '交易日期,借方发生额,贷方发生额,账户余额,对方户名,摘要,交易流水号',
    `${day},318.40,,"24,681.60",顺丰速运,快递费,L002`,
    `${day},,1.23,"24,682.83",,结息,L003`,
    `${day},8.00,,"24,674.83",,短信费,L004`,
  ].join('\n');

test('a bank file is taken in once, its lines are matched, and the statement names what is left @phone', async ({
  page,
  signInAs,
  request,
}) => {
  test.setTimeout(120_000);
  const owner = await signInAs('owner');
  const main = page.getByRole('main');
  const title = page.getByRole('heading', { level: 1 });
  const lines = main.getByRole('table', { name: '银行流水' });
  const rowOf = (text: string) => lines.getByRole('row').filter({ hasText: text });

  const { day, expense } = await test.step('When something was paid by the bank', async () => {
    const { data } = await askApi(request, owner, {
      query: '{ cashAccounts { id accountCode } tradeDocuments(filter: { statuses: [APPROVED] }, first: 1) { edges { node { date } } } }',
    });
    const date: string = data.tradeDocuments.edges[0].node.date;
    const bank = data.cashAccounts.find(({ accountCode }: { accountCode: string }) => accountCode === '1002');
    const input = { date, cashAccountId: bank.id, lines: [{ accountCode: '5602', amount: '318.40', summary: '快递费' }] };
    const made = await askApi(request, owner, { query: create, variables: { input } });
    return { day: date, expense: made.data.document };
  });

  await test.step('A file whose heads nobody knows asks for its columns', async () => {
    await page.goto('/money/bank/import');
    await expect(title).toHaveText('导入银行流水');
    await expectGood(page);
    await choose(page, '别的.csv', `甲,乙\n${day},5.00`);
    await expect(main.getByText('没有认出日期或金额列')).toBeVisible();
    await main.getByRole('button', { name: /交易日期/ }).click();
    await page.getByRole('option', { name: '甲' }).click();
    await main.getByRole('button', { name: /金额（一列）/ }).click();
    await page.getByRole('option', { name: '乙' }).click();
    await expect(countOf(page, '新流水')).toContainText('1');
    await page.getByRole('button', { name: '换一个文件' }).click();
  });

  await test.step('Wrong rows are told, and nothing can be taken in', async () => {
    await choose(page, '错.csv', `交易日期,借方发生额,贷方发生额,余额\n${day},,,100\n${day},5,,95`);
    await expect(countOf(page, '有错误')).toContainText('1');
    await expect(main.getByText('第 2 行')).toBeVisible();
    await expect(page.getByRole('button', { name: /^导入 \d/ })).toHaveCount(0);
    await expectGood(page);
    await page.getByRole('button', { name: '换一个文件' }).click();
  });

  await test.step('A good file is taken in, and the same one adds nothing', async () => {
    await choose(page, '11月.csv', fileOf(day));
    await expect(countOf(page, '新流水')).toContainText('3');
    await expect(main.getByText('余额逐行衔接')).toBeVisible();
    await page.getByRole('button', { name: '导入 3 笔' }).click();
    await expect(title).toHaveText('银行对账');
    await expect(rowOf('结息')).toBeVisible();
    await expectGood(page);
    await page.goto('/money/bank/import');
    await choose(page, '11月.csv', fileOf(day));
    await expect(countOf(page, '已导入过')).toContainText('3');
    await expect(page.getByRole('button', { name: /^导入 \d/ })).toHaveCount(0);
  });

  await test.step('What is certain is matched by one key, and a document that is voided frees its line', async () => {
    await page.goto('/money/bank');
    await expect(rowOf('快递费').getByRole('button', { name: `对 ${expense.number}` })).toBeVisible();
    await expect(page.getByRole('button', { name: /^自动勾对 1 笔/ })).toBeEnabled();
    await page.keyboard.press('m');
    await expect(rowOf('快递费')).toHaveCount(0);
    await page.goto('/money/bank?state=MATCHED');
    await expect(main.getByRole('link', { name: expense.number })).toBeVisible();
    await expectGood(page);
    const { errors } = await askApi(request, owner, { query: voiding, variables: { id: expense.id, version: expense.version } });
    expect(errors).toEqual([]);
    await page.goto('/money/bank');
    await expect(rowOf('快递费').getByText(`原对 ${expense.number} 已作废`)).toBeVisible();
  });

  await test.step('A line that the books do not have becomes a document with its values', async () => {
    await rowOf('短信费').getByRole('checkbox').check({ force: true });
    const bar = main.getByRole('group', { name: '已选' });
    await expect(bar.getByText('流水 1 笔')).toBeVisible();
    await expectGood(page);
    await bar.getByRole('button', { name: '补单据' }).click();
    await page.getByRole('menuitem', { name: '费用单' }).click();
    await expect(title).toHaveText('新建费用单');
    await expect(page.getByLabel(/^用途.* 行 1$/)).toHaveValue('短信费');
    await expect(page.getByLabel(/^金额.* 行 1$/)).toHaveValue('8.00');
  });

  await test.step('What is put aside says why, and can be taken back', async () => {
    await page.goto('/money/bank');
    await rowOf('结息').getByRole('checkbox').check({ force: true });
    await main.getByRole('button', { name: '忽略' }).click();
    await page.getByLabel('原因').fill('下月入账');
    await page.keyboard.press('Enter');
    await expect(rowOf('结息')).toHaveCount(0);
    await page.goto('/money/bank?state=IGNORED');
    await expect(main.getByText('下月入账')).toBeVisible();
    await main.getByRole('button', { name: '恢复' }).click();
    await expect(main.getByText('这里没有流水')).toBeVisible();
  });

  await test.step('A line that no file has is typed, corrected and removed', async () => {
    await page.goto('/money/bank');
    await main.getByRole('button', { name: '手工录入流水' }).click();
    const dialog = page.getByRole('dialog', { name: '手工录入流水' });
    await dialog.getByLabel('支出').fill('6.60');
    await dialog.getByLabel('摘要').fill('回单费');
    await expectGood(page);
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(rowOf('回单费')).toContainText('6.60');
    await rowOf('回单费').getByRole('button', { name: /^修改/ }).click();
    await page.getByRole('dialog', { name: '修改流水' }).getByLabel('支出').fill('6.00');
    await page.getByRole('dialog', { name: '修改流水' }).getByRole('button', { name: '保存' }).click();
    await expect(rowOf('回单费')).toContainText('6.00');
    await expect(rowOf('结息').getByRole('button', { name: /^修改/ })).toHaveCount(0);
    await expectGood(page);
    await rowOf('回单费').getByRole('button', { name: /^修改/ }).click();
    await page.getByRole('dialog', { name: '修改流水' }).getByRole('button', { name: '删除' }).click();
    await expect(rowOf('回单费')).toHaveCount(0);
  });

  await test.step('The statement says why it does not agree: the start, or lines that are missing', async () => {
    await page.goto('/money/bank/statement');
    await expect(main.getByRole('alert')).toContainText('启用日的账面与银行相差');
    await expect(main.getByRole('table', { name: '企业银行存款日记账' })).toContainText('结息');
    await expectGood(page);
    const { data } = await askApi(request, owner, { query: '{ bankAccounts { id start { version day balance } } }' });
    const account = data.bankAccounts.find(({ start }: { start: object | null }) => start !== null);
    const read = await askApi(request, owner, {
      query: 'query ($id: ID!, $day: Date!) { bankStatement(cashAccountId: $id, day: $day) { startGap } }',
      variables: { id: account.id, day },
    });
    const balance = (Number(account.start.balance) + Number(read.data.bankStatement.startGap)).toFixed(2);
    await page.getByRole('button', { name: '启用设置' }).click();
    await page.getByLabel(/启用日前银行余额/).fill(balance);
    await page.getByRole('button', { name: '保存' }).click();
    await expect(main.getByText('银行余额与流水合计相差')).toBeVisible();
  });
});
