import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { expect, test } from '../fixtures/test.ts';

test('what an app offers everywhere is a button of the top bar, for those who may', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/workbench');
  const begin = page.getByRole('banner').getByRole('link', { name: '新建销售订单' });
  await begin.click();
  await expect(page).toHaveURL(/\/sales\/orders\/new$/);
  await expect(page.getByRole('combobox', { name: /客户/ })).toBeVisible();
  await signInAs('accountant');
  await page.goto('/workbench');
  await frameIsThere(page);
  await expect(begin).toHaveCount(0);
});

test("on a phone it is in the account's menu @phone", async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/workbench');
  await frameIsThere(page);
  await page.getByRole('banner').getByRole('button', { name: '账户' }).click();
  await page.getByRole('menuitem', { name: '新建销售订单' }).click();
  await expect(page).toHaveURL(/\/sales\/orders\/new$/);
});
