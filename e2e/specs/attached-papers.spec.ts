import { askApi } from '../fixtures/ask-api.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { expectFitsPhone } from '../fixtures/fits-phone.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { preview } from '../fixtures/prints/print-as-pdf.ts';
import { expect, test } from '../fixtures/test.ts';

test('how many papers are attached is typed with the draft of a voucher, seen, and printed @phone', async ({
  page,
  signInAs,
  request,
}, info) => {
  const owner = await signInAs('owner');
  const query = 'mutation ($input: JournalInput!) { journal: createJournal(input: $input) { id } }';
  const lines = [
    { accountCode: '5602', debit: '13' },
    { accountCode: '1001', credit: '13' },
  ];
  const input = { date: '2026-11-20', word: 'PAYMENT', summary: '付房租', lines };
  const { data } = await askApi(request, owner, { query, variables: { input } });
  await page.goto(`/ledger/journals/${data.journal.id}/edit`);
  await frameIsThere(page);
  const papers = page.getByLabel('附单据');
  await expect(papers).toHaveValue('0');

  await test.step('When they enter too many, the field says what it takes, and nothing is saved', async () => {
    await papers.fill('1000');
    await papers.press('ControlOrMeta+s');
    await expect(papers).toHaveAccessibleDescription(/0 到 999 的整数/);
    await expect(page).toHaveURL(/\/edit$/);
    expect(await findViolations(page)).toEqual([]);
  });
  await test.step('When they enter how many there are, the draft has them, and so has the voucher', async () => {
    await papers.fill('３');
    await papers.press('ControlOrMeta+s');
    await expect(page.getByRole('heading', { level: 1, name: /PZ-/ })).toBeVisible();
    await expect(page.getByText('附单据 3 张')).toBeVisible();
    await page.getByRole('button', { name: '记账', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^凭证 付-/ })).toBeVisible();
    await expect(page.getByText('附单据 3 张')).toBeVisible();
    if (info.project.name === 'phone') await expectFitsPhone(page);
  });
  await test.step('When it is printed, its form says so', async () => {
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect(preview(page).locator('.page')).toContainText('附单据：3 张');
  });
});
