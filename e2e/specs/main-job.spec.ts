import { askApi } from '../fixtures/ask-api.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { switchLanguage } from '../fixtures/switch-language.ts';
import { expect, test } from '../fixtures/test.ts';
import { writeOrder } from '../fixtures/write-order.ts';

test.use({ secondCompany: true });

/** Prices with tax: 3 × 22.60 at 13 %, 2 × 36 at 9 %, 7 × 4.325 = 30.275 at 13 %, which rounds up. */
const order = {
  customer: { typed: 'shcg', name: '上海晨光文具有限公司' },
  lines: [
    { typed: 'fyz', product: '复印纸', quantity: '3' },
    { typed: 'ts', product: '图书', quantity: '2' },
    { typed: 'jd', product: '胶带', quantity: '7' },
  ],
} as const;
const sums = ['未税金额 152.86', '税额 17.22', '含税合计 ¥ 170.08'] as const;

test('the owner signs in, writes an order, approves it, finds it on the workbench, and leaves @phone', async ({
  page,
  company,
  isMobile,
}) => {
  const owner = findPerson(company, 'owner');
  const title = page.getByRole('heading', { level: 1 });
  let number = '';

  await test.step('When they sign in, they see their workbench', async () => {
    await page.goto('/');
    await page.getByLabel('账号').fill(owner.loginName);
    await page.getByLabel('密码').fill(owner.password);
    await page.getByRole('button', { name: '登录' }).click();
    await expect(title).toHaveText(`上午好，${owner.name}`);
    await expect(page).toHaveURL(/\/workbench$/);
  });

  await test.step('When they open sales, they see the orders without a reload', async () => {
    await page.evaluate(() => document.body.setAttribute('data-still-here', ''));
    await openFromMenu(page, '销售订单');
    await expect(title).toHaveText('销售订单');
    await expect(page).toHaveURL(/\/sales\/orders$/);
  });

  await test.step('When they write an order, its totals are right to the cent', async () => {
    await page.getByRole('link', { name: '新建订单' }).click();
    await writeOrder(page, order, isMobile);
    for (const sum of sums) await expect(page.getByRole('group', { name: '金额汇总' })).toContainText(sum);
  });

  await test.step('When they submit it, it has a number and waits for approval', async () => {
    await page.getByRole('button', { name: /^提交/ }).click();
    await expect(title).toHaveText(/^销售订单 XSDD-2026-\d{4}$/);
    number = (await title.textContent())?.replace('销售订单 ', '') ?? '';
    await expect(page.getByRole('main').getByText('待审核').filter({ visible: true }).first()).toBeVisible();
    for (const sum of sums) await expect(page.getByRole('group', { name: '金额汇总' })).toContainText(sum);
  });

  await test.step('When they approve it, it asks first and says so then', async () => {
    await page.getByRole('button', { name: '审核' }).click();
    const question = page.getByRole('alertdialog', { name: `审核 ${number}？` });
    await expect(question).toContainText('170.08');
    await question.getByRole('button', { name: '审核' }).click();
    await expect(page.getByRole('region', { name: '通知' })).toContainText(`已审核 ${number}`);
    await expect(page.getByRole('button', { name: '审核' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: '完成' })).toBeVisible();
  });

  await test.step('Then the workbench tells of it, and leads back to it', async () => {
    await openFromMenu(page, '工作台');
    await page.getByRole('link', { name: new RegExp(`审核了 ${number}`) }).click();
    await expect(title).toHaveText(`销售订单 ${number}`);
    await expect(page.locator('body[data-still-here]')).toBeAttached();
  });

  await test.step('When they go back, forth and reload, the page is the one of the address', async () => {
    await page.goBack();
    await expect(title).toHaveText(`上午好，${owner.name}`);
    await page.goForward();
    await expect(title).toHaveText(`销售订单 ${number}`);
    await page.reload();
    await expect(title).toHaveText(`销售订单 ${number}`);
  });

  await test.step('When they sign out, the same address asks who they are', async () => {
    const deepLink = page.url();
    await page.getByRole('button', { name: /^我的账户/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await expect(page.getByLabel('密码')).toBeVisible();
    await page.goto(deepLink);
    await expect(page.getByLabel('密码')).toBeVisible();
    await expect(page.getByText(number)).toHaveCount(0);
  });
});

test('an order opens from its address in a fresh page, in either language, and only in its own company @phone', async ({
  page,
  signInAs,
  company,
  context,
  request,
}) => {
  const owner = await signInAs('owner');
  await askApi(request, owner, { query: 'mutation { createCustomer(input: { name: "独家客户" }) { id } }' });
  await page.goto('/sales/customers?q=djkh');
  await expect(page.getByRole('link', { name: '独家客户' })).toBeVisible();
  await page.goto('/sales/orders');
  await page
    .getByRole('link', { name: /^XSDD-/ })
    .first()
    .click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^销售订单 XSDD-/);
  const number = (await title.textContent())?.replace('销售订单 ', '') ?? '';
  const deepLink = page.url();

  await test.step('When the address is opened in a fresh page, the order is there', async () => {
    const fresh = await context.newPage();
    await fresh.goto(deepLink);
    await expect(fresh.getByRole('heading', { level: 1 })).toHaveText(`销售订单 ${number}`);
    await fresh.close();
  });

  await test.step('When the language is switched, everything follows without a reload, and back', async () => {
    await page.evaluate(() => document.body.setAttribute('data-still-here', ''));
    await switchLanguage(page, 'en-US');
    await expect(title).toHaveText(`Sales order ${number}`);
    await expect(page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Customers' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
    await switchLanguage(page, 'zh-CN');
    await expect(title).toHaveText(`销售订单 ${number}`);
    await expect(page.locator('body[data-still-here]')).toBeAttached();
  });

  await test.step('When they switch to their other company, none of it is there', async () => {
    await page.getByRole('button', { name: company.name }).click();
    await page.getByRole('menuitemradio', { name: company.otherName ?? '' }).click();
    await expect(page.getByRole('button', { name: company.otherName ?? '' })).toBeVisible();
    await page.goto(deepLink);
    await expect(page.getByText('没有这张订单')).toBeVisible();
    await expect(page.getByText(number)).toHaveCount(0);
    await openFromMenu(page, '销售订单');
    await expect(page.getByRole('link', { name: /^XSDD-/ }).first()).toBeVisible();
    await expect(page.getByRole('main').locator(`a[href="${new URL(deepLink).pathname}"]`)).toHaveCount(0);
    await page.goto('/sales/customers?q=djkh');
    await expect(page.getByText('没有符合条件的客户')).toBeVisible();
  });
});
