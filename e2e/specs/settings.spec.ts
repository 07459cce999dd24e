import type { Page as AnyPage } from '@playwright/test';
import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

test('an owner invites somebody by a link, who makes an account and is in @phone', async ({
  page,
  browser,
  baseURL,
  company,
  signInAs,
}) => {
  await signInAs('owner');
  await page.goto('/settings/members');
  await expect(page.getByRole('heading', { level: 1, name: '成员' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '孙销售' })).toBeVisible();
  await expectGood(page);

  const link = await test.step('When they say for whom and as what, the link is there to copy', async () => {
    await page.getByRole('button', { name: /^邀请成员/ }).click();
    const dialog = page.getByRole('dialog', { name: '邀请成员' });
    await dialog.getByLabel('给谁').fill('仓库小王');
    await dialog.getByRole('switch', { name: '销售' }).press('Space');
    await dialog.getByRole('button', { name: '生成邀请链接' }).click();
    await expect(dialog.getByRole('alert').first()).toContainText('请至少选择一个角色');
    await dialog.getByRole('switch', { name: '仓管' }).press('Space');
    await expectGood(page);
    await dialog.getByRole('button', { name: '生成邀请链接' }).click();
    const made = page.getByRole('dialog', { name: '邀请链接已生成' });
    const value = await made.getByLabel('邀请链接').inputValue();
    await made.getByRole('button', { name: '完成' }).click();
    await expect(page.getByRole('row').filter({ hasText: '仓库小王' })).toContainText('等待加入');
    return value;
  });

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const guest = await context.newPage();
  await test.step('When the other one opens it, they see who invites them, and what is wrong with their password', async () => {
    await guest.goto(link);
    await expect(guest.getByRole('heading', { name: `加入${company.name}` })).toBeVisible();
    await expect(guest.getByText('钱东家邀请您加入，角色：仓管')).toBeVisible();
    await guest.getByLabel('姓名').fill('小王');
    await guest.getByLabel('账号').fill(`xiaowang-${Date.now()}`);
    await guest.getByLabel('设置密码').fill('12345678');
    await guest.getByRole('button', { name: '注册并加入' }).click();
    await expect(guest.getByText('这个密码太容易猜到，请换一个。')).toBeVisible();
    await expectGood(guest);
  });
  await test.step('When it is a good one, they are in, and may no more than a keeper of the stock', async () => {
    await guest.getByLabel('设置密码').fill('今天下雨的声音好听');
    await guest.getByRole('button', { name: '注册并加入' }).click();
    await expect(guest.getByRole('heading', { level: 1, name: /好，/ })).toBeVisible();
    await guest.goto(link);
    await expect(guest.getByText('邀请链接已经用过')).toBeVisible();
  });
  await context.close();
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: '小王 已加入' })).toBeVisible();
});

test('an owner changes what a member may do, and takes them out of use and back @phone', async ({
  page,
  browser,
  baseURL,
  company,
  signInAs,
}) => {
  await signInAs('owner');
  const sales = company.people.find(({ role }) => role === 'sales');
  const theirs = await browser.newContext({ baseURL: baseURL ?? '' });
  await theirs.addCookies([{ name: 'sp_session', value: sales?.session ?? '', url: baseURL ?? '' }]);
  const other = await theirs.newPage();
  await page.goto('/settings/members');

  await test.step('When they become an accountant as well, the chart of accounts is in their menu', async () => {
    const dialog = await openMember(page, '孙销售');
    await dialog.getByRole('switch', { name: '会计' }).press('Space');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('row').filter({ hasText: '孙销售' })).toContainText('会计、销售');
    await other.goto('/ledger/accounts');
    await expect(other.getByRole('heading', { level: 1, name: '会计科目' })).toBeVisible();
  });
  await test.step('When they are out of use, they have to sign in, and cannot', async () => {
    const dialog = await openMember(page, '孙销售');
    await dialog.getByRole('switch', { name: '启用' }).press('Space');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('row').filter({ hasText: '孙销售' })).toContainText('停用');
    await other.goto('/sales/orders');
    await other.getByLabel('账号').fill(sales?.loginName ?? '');
    await other.getByLabel('密码').fill(sales?.password ?? '');
    await other.getByRole('button', { name: '登录' }).click();
    await expect(other.getByText('用户名或密码不正确。')).toBeVisible();
  });
  await test.step('When they are taken back, they can', async () => {
    const dialog = await openMember(page, '孙销售');
    await dialog.getByRole('switch', { name: '启用' }).press('Space');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('row').filter({ hasText: '孙销售' })).not.toContainText('停用');
    await other.getByRole('button', { name: '登录' }).click();
    await expect(other.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
  });
  await test.step('The last owner cannot be taken away', async () => {
    const dialog = await openMember(page, '钱东家（我）');
    await dialog.getByRole('switch', { name: '启用' }).press('Space');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog.getByText(/钱东家 是唯一在用的老板/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
  await theirs.close();
});

test('everybody changes their password, which ends their other sessions @phone', async ({ page, browser, baseURL, signInAs }) => {
  const person = await signInAs('accountant');
  const phone = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await phone.newPage();
  await signIn(other, person.loginName, person.password);
  await expect(other.getByRole('navigation', { name: '主菜单' })).toBeVisible();

  await test.step('When they look for it in the menu of the account, it is there, with both devices', async () => {
    await page.goto('/workbench');
    await frameIsThere(page);
    await page.getByRole('banner').getByRole('button', { name: '账户' }).click();
    await page.getByRole('menuitem', { name: '账号与密码' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '账号与密码' })).toBeVisible();
    await expect(page.getByRole('table', { name: '登录设备' }).getByRole('row')).toHaveCount(3);
    await expectGood(page);
  });
  await test.step('When the old one is wrong, its field says so', async () => {
    await change(page, 'nonsense', 'vM7#kq2!xy');
    await expect(page.getByLabel('原密码')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('原密码不正确。').first()).toBeVisible();
  });
  await test.step('When it is right, the other device is signed out', async () => {
    await change(page, person.password, 'vM7#kq2!xy');
    await expect(page.getByText('密码已修改，其他设备已退出登录')).toBeVisible();
    await expect(page.getByRole('table', { name: '登录设备' }).getByRole('row')).toHaveCount(2);
    await other.reload();
    await expect(other.getByRole('button', { name: '登录' })).toBeVisible();
  });
  await phone.close();
});

test('the audit log says what was changed, and its filters are in the address @phone', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/settings/members');
  const dialog = await openMember(page, '李会计');
  await dialog.getByRole('switch', { name: '出纳' }).press('Space');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toHaveCount(0);

  await test.step('When the accountant reads the log, the change is there, before and after', async () => {
    await signInAs('accountant');
    await page.goto('/settings/audit?table=member');
    await expect(page.getByRole('heading', { level: 1, name: '操作记录' })).toBeVisible();
    await page
      .getByRole('button', { name: /^查看第/ })
      .first()
      .click();
    const entry = page.getByRole('dialog', { name: '修改 · 成员' });
    await expect(entry.getByRole('row').filter({ hasText: '角色' })).toContainText('accountant, cashier');
    await expectGood(page);
    await entry.getByRole('button', { name: '看这条数据的历史' }).click();
    await expect(page).toHaveURL(/table=member&row=/);
  });
  await test.step('When nothing fits, the way back to all of it is there', async () => {
    await page.goto('/settings/audit?from=2020-01-01&to=2020-01-02');
    await expect(page.getByText('没有符合条件的记录')).toBeVisible();
    await page.getByRole('link', { name: '看全部记录' }).click();
    await expect(page.getByRole('button', { name: /^查看第/ }).first()).toBeVisible();
  });
});

test('members and the log are in the menu of those who may, and of nobody else', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/workbench');
  await openFromMenu(page, '成员');
  await expect(page).toHaveURL(/\/settings\/members$/);
  await signInAs('sales');
  await page.goto('/workbench');
  await frameIsThere(page);
  const menu = page.getByRole('navigation', { name: '主菜单' });
  await expect(menu.getByRole('link', { name: '成员' })).toHaveCount(0);
  await expect(menu.getByRole('link', { name: '操作记录' })).toHaveCount(0);
});

async function openMember(page: Page, name: string) {
  await page.getByRole('button', { name: `修改${name.replace('（我）', '')}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: name.replace('（我）', '') });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function signIn(page: AnyPage, loginName: string, password: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('账号').fill(loginName);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

async function change(page: Page, oldPassword: string, newPassword: string): Promise<void> {
  await page.getByLabel('原密码').fill(oldPassword);
  await page.getByLabel('新密码', { exact: false }).first().fill(newPassword);
  await page.getByLabel('再输一次新密码').fill(newPassword);
  await page.getByRole('button', { name: '修改密码' }).click();
}

async function expectGood(page: AnyPage): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}
