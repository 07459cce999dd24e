import { setFaults } from '../fixtures/set-faults.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ expectedErrors: /503|Failed to load resource/ });

test('a list that could not be read says so, and is there after a retry', async ({ page, request, signInAs, company }) => {
  await signInAs('owner');
  // The page's own data come with it: asked by the server, then once more by the page.
  await setFaults(request, company, [{ operation: 'ListOrders', fails: true, times: 2 }]);
  await page.goto('/sales/orders');
  await expect(page.getByText('数据库暂时不可用')).toBeVisible();
  await setFaults(request, company, []);
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
});
