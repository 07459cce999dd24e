import { findPerson } from '../fixtures/find-person.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ secondCompany: true });

test('two tabs of one person work for two companies: what one asks and saves is never the other’s', async ({
  page,
  context,
  signInAs,
  company,
}) => {
  await signInAs('owner');
  const other = await context.newPage();
  await page.goto('/sales/customers/new');
  await page.getByLabel('名称').fill('只属于第一家');

  await test.step('The other tab goes over to the other company', async () => {
    await other.goto('/sales/customers');
    await other.getByRole('button', { name: company.name }).click();
    await other.getByRole('menuitemradio', { name: company.otherName ?? '' }).click();
    await expect(other.getByRole('button', { name: company.otherName ?? '' })).toBeVisible();
  });

  await test.step('What is saved in the first tab is saved for its own company', async () => {
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('只属于第一家');
    await page.goto('/sales/customers?q=zsydyj');
    await expect(page.getByRole('button', { name: company.otherName ?? '' })).toBeVisible();
    await expect(page.getByText('没有符合条件的客户')).toBeVisible();
  });

  await test.step('And not for the other', async () => {
    await openFromMenu(other, '客户');
    await other.getByRole('searchbox').first().fill('只属于第一家');
    await expect(other.getByText('没有符合条件的客户')).toBeVisible();
  });
});

test('a tab of somebody else asks who goes on, and nothing of it is asked in the name of the one who signed in since', async ({
  page,
  context,
  signInAs,
  company,
  baseURL,
}) => {
  await signInAs('owner');
  await page.goto('/sales/orders');
  await expect(page.getByRole('link', { name: /^XSDD-/ }).first()).toBeVisible();
  await context.addCookies([{ name: 'sp_session', value: findPerson(company, 'sales').session, url: baseURL ?? '' }]);
  await openFromMenu(page, '客户');
  await expect(page.getByRole('dialog', { name: '登录' })).toBeVisible();
  await expect(page.getByText('登录已失效', { exact: false })).toBeVisible();
});
