import { askApi } from '../fixtures/ask-api.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { expect, test } from '../fixtures/test.ts';

test('a company becomes a small-scale taxpayer in its parameters; forms of its days speak as one @phone', async ({
  page,
  request,
  signInAs,
}) => {
  const owner = await signInAs('owner');
  await page.goto('/ledger/parameters');
  await page.getByRole('button', { name: '修改 纳税人身份' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: '纳税人身份' })).toBeVisible();
  await dialog.getByRole('button', { name: /现值/ }).click();
  await page.getByRole('option', { name: '小规模纳税人' }).click();
  expect(await findViolations(page)).toEqual([]);

  await test.step('When there are documents of the other kind, it is refused with the first of them', async () => {
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText(/张单据按原纳税人身份录入/).first()).toBeVisible();
  });

  await test.step('When it is one from a later month on, that is what follows', async () => {
    const input = { name: 'TAXPAYER', value: 'small-scale', validFrom: '2026-12-01' };
    const query = `mutation ($input: BookParameterInput!) { setBookParameter(input: $input) { name } }`;
    await askApi(request, owner, { query, variables: { input } });
    await page.goto('/ledger/parameters');
    await expect(page.getByText('2026-12-01 起 小规模纳税人')).toBeVisible();
    await page.goto('/money/expenses/new');
    await expect(page.getByText('可抵扣税率').first()).toBeVisible();
    await page.getByRole('spinbutton', { name: '月, 日期' }).press('ArrowUp');
    await expect(page.getByText('发票税率').first()).toBeVisible();
    await expect(page.getByText('税额（计入成本）')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
});
