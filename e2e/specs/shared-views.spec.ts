import { findViolations } from '../fixtures/find-violations.ts';
import { expectFitsPhone } from '../fixtures/fits-phone.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const views = (page: Page) => page.getByRole('button', { name: '我的方案' });
const shown = (page: Page, name: string) => page.getByRole('button', { name, exact: true, expanded: false });

test('an owner shares a view; who sells makes it their default, and has it no longer when it is withdrawn @phone', async ({
  page,
  signInAs,
}, info) => {
  await test.step('Given an owner who keeps a view and shares it, by keyboard', async () => {
    await signInAs('owner');
    await page.goto('/sales/orders?status=SUBMITTED');
    await views(page).click();
    await page.getByRole('button', { name: '保存当前筛选' }).click();
    await page.getByLabel('方案名称').fill('待审核的单');
    await page.keyboard.press('Enter');
    await shown(page, '待审核的单').click();
    await expect(page.getByText('只有自己可见')).toBeVisible();
    await page.getByRole('button', { name: '共享“待审核的单”' }).press('Enter');
    await expect(page.getByText('已共享给公司', { exact: true })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    if (info.project.name === 'phone') await expectFitsPhone(page);
  });

  await test.step('When who sells opens the list, it is there with its maker, to open and to begin with, and no more', async () => {
    const { name } = await signInAs('sales');
    await page.goto('/sales/orders');
    await views(page).click();
    const list = page.getByRole('dialog', { name: '我的方案' });
    await expect(list.getByText(/^.+共享$/)).toBeVisible();
    await expect(list.getByText(`${name}共享`)).toHaveCount(0);
    await expect(list.getByRole('listitem').getByRole('button')).toHaveCount(2);
    await list.getByRole('button', { name: '把“待审核的单”设为默认' }).click();
    await expect(list.getByRole('button', { name: '不再默认打开“待审核的单”' })).toHaveAttribute('aria-pressed', 'true');
    await page.goto('/sales/orders');
    await expect(page).toHaveURL(/\?status=SUBMITTED$/);
    await expect(shown(page, '待审核的单')).toBeVisible();
  });

  await test.step('Then the owner withdraws it and keeps it, and the list of who sells opens as it did', async () => {
    await signInAs('owner');
    await page.goto('/sales/orders?status=SUBMITTED');
    await shown(page, '待审核的单').click();
    await page.getByRole('button', { name: '撤回“待审核的单”' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '撤回' }).click();
    await expect(page.getByText('已撤回“待审核的单”').first()).toBeVisible();
    await expect(shown(page, '待审核的单')).toBeVisible();
    await signInAs('sales');
    await page.goto('/sales/orders');
    await views(page).click();
    await expect(page.getByText('还没有保存的方案。')).toBeVisible();
    await expect(page).toHaveURL(/\/sales\/orders$/);
  });
});
