import { askApi } from '../fixtures/ask-api.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { openAs } from '../fixtures/open-as.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const customers = '{ customers(first: 200, filter: { enabled: true }) { edges { node { name salesperson { name } } } } }';
const addTill = 'mutation { createCashAccount(input: { name: "门店微信", accountCode: "1012" }) { id } }';

async function expectGood(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

async function openMember(page: Page, name: string) {
  await page.getByRole('button', { name: `修改${name}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog.getByRole('button', { name: '保存' })).toBeVisible();
  return dialog;
}

async function choose(page: Page, field: ReturnType<Page['getByRole']>, option: string): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('an owner puts members into a department and says what they see, which holds at once @phone', async ({
  page,
  browser,
  baseURL,
  company,
  request,
  signInAs,
}) => {
  const owner = await signInAs('owner');
  await askApi(request, owner, { query: addTill });
  const { data } = await askApi(request, owner, { query: customers });
  const of = (seller: string): string =>
    data.customers.edges.find(({ node }: { node: { salesperson: { name: string } } }) => node.salesperson.name === seller).node.name;
  await page.goto('/settings/members');

  await test.step('A department is added, and its name is taken once', async () => {
    for (const isTaken of [false, true]) {
      await page.getByRole('button', { name: '新建部门' }).click();
      const dialog = page.getByRole('dialog', { name: '新建部门' });
      await dialog.getByLabel('部门名称').fill('销售一部');
      await dialog.getByRole('button', { name: '保存' }).click();
      if (isTaken) {
        await expect(dialog.getByText('编码或名称 销售一部 已被使用。').first()).toBeVisible();
        await expectGood(page);
        await dialog.getByRole('button', { name: '取消' }).click();
      }
      await expect(dialog).toHaveCount(0);
    }
    await expect(page.getByRole('region', { name: '部门' }).getByRole('row').filter({ hasText: '销售一部' })).toContainText('还没有人');
  });
  await test.step('The seller is put into it, and the accountant sees its customers, one cash account and no cost', async () => {
    const seller = await openMember(page, '孙销售');
    await choose(page, seller.getByRole('button', { name: /部门/ }).first(), '销售一部');
    await seller.getByRole('button', { name: '保存' }).click();
    await expect(seller).toHaveCount(0);
    const dialog = await openMember(page, '李会计');
    await choose(page, dialog.getByRole('button', { name: /客户范围/ }), '本部门的客户');
    await expect(dialog.getByText('还没有选部门，暂时只能看到自己的客户')).toBeVisible();
    await choose(page, dialog.getByRole('button', { name: /部门/ }).first(), '销售一部');
    await dialog.getByRole('group', { name: '资金账户' }).getByRole('switch', { name: '门店微信' }).press('Space');
    await dialog.getByRole('switch', { name: '隐藏成本' }).press('Space');
    await expectGood(page);
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('region', { name: '部门' }).getByRole('row').filter({ hasText: '销售一部' })).toContainText(
      '孙销售、李会计',
    );
  });
  await test.step('With the next page they see that, and no more', async () => {
    const other = await openAs(browser, baseURL ?? '', findPerson(company, 'accountant'));
    await other.goto('/sales/customers');
    await expect(other.getByRole('row').filter({ hasText: of('孙销售') })).toBeVisible();
    await expect(other.getByText(of('钱东家'))).toHaveCount(0);
    await other.goto('/money/accounts');
    await expect(other.getByRole('row').filter({ hasText: '门店微信' })).toBeVisible();
    await expect(other.getByRole('row').filter({ hasText: '1002' })).toHaveCount(0);
    await other.goto('/inventory/stock');
    await expect(other.getByRole('columnheader', { name: '数量' }).first()).toBeVisible();
    await expect(other.getByRole('columnheader', { name: /成本|金额/ })).toHaveCount(0);
    await other.context().close();
  });
});
