import { createOrders } from '../fixtures/create-orders.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

test('the list is filtered by status and searched by initials, and Back brings it again @phone', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders');
  const filter = page.getByRole('radiogroup', { name: '按状态筛选' });
  await expect(filter.getByRole('radio', { name: /^全部\s*6$/ })).toBeChecked();
  await expect(numbers(page)).toHaveCount(6);

  await test.step('When they choose a status, only its orders stay', async () => {
    await filter.getByRole('radio', { name: /^待审核\s*2$/ }).click();
    await expect(page).toHaveURL(/\?status=SUBMITTED$/);
    await expect(numbers(page)).toHaveCount(2);
    await expect(page.getByText(/合计 2 单/)).toBeVisible();
  });

  await test.step('When they search by initials as well, both hold', async () => {
    await page.getByRole('searchbox', { name: '搜索单号、客户、拼音首字母' }).fill('szft');
    await expect(page).toHaveURL(/status=SUBMITTED&q=szft$/);
    await expect(numbers(page)).toHaveCount(1);
    await expect(page.getByRole('main')).toContainText('深圳福田图文中心');
  });

  await test.step('When nothing fits, the list says so and can be cleared', async () => {
    await page.getByRole('searchbox').fill('zzzz');
    await expect(page.getByText('没有符合条件的订单')).toBeVisible();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(page).toHaveURL(/\/sales\/orders$/);
    await expect(numbers(page)).toHaveCount(6);
  });

  await test.step('When they go back, the filter is back, too, and a reload keeps it', async () => {
    await page.goBack();
    await expect(page.getByText('没有符合条件的订单')).toBeVisible();
    await page.goBack();
    await expect(filter.getByRole('radio', { name: /^全部/ })).toBeChecked();
    await page.goForward();
    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue('zzzz');
    await expect(filter.getByRole('radio', { name: /^待审核/ })).toBeChecked();
  });
});

test('the list is sorted by amount and paged, all of it in the address', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const quantities = Array.from({ length: 22 }, (_, index) => 100_000 + index);
  await createOrders(request, owner, { quantities });
  await page.goto('/sales/orders?status=DRAFT');
  const filter = page.getByRole('radiogroup', { name: '按状态筛选' });
  await expect(filter.getByRole('radio', { name: /^草稿\s*23$/ })).toBeChecked();
  const amounts = page
    .getByRole('row')
    .filter({ has: numbers(page) })
    .locator('data');

  await page.getByRole('button', { name: '金额(含税)' }).click();
  await expect(page).toHaveURL(/sort=GROSS\.ASC/);
  await expect(page.getByRole('columnheader', { name: '金额(含税)' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: '金额(含税)' }).click();
  await expect(page).toHaveURL(/sort=GROSS\.DESC/);
  await expect(amounts.first()).toHaveText('250,052.50');
  await expect(amounts).toHaveCount(20);

  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page).toHaveURL(/after=/);
  await expect(amounts).toHaveCount(3);
  await expect(amounts.first()).toHaveText('250,002.50');
  const secondPage = page.url();
  await page.reload();
  await expect(amounts).toHaveCount(3);
  await page.getByRole('button', { name: '上一页' }).click();
  await expect(page).toHaveURL(/before=/);
  await expect(amounts).toHaveCount(20);
  await expect(amounts.first()).toHaveText('250,052.50');
  await page.goBack();
  await expect(page).toHaveURL(secondPage);
  await expect(amounts).toHaveCount(3);
});

test('a salesperson sees their own orders only, and cannot approve', async ({ page, signInAs, request, company }) => {
  const owner = findPerson(company, 'owner');
  const sales = await signInAs('sales');
  const [foreign] = await createOrders(request, owner, { quantities: [1] });
  const [own] = await createOrders(request, sales, { quantities: [2], until: 'SUBMITTED' });

  await page.goto('/sales/orders');
  await expect(page.getByRole('link', { name: own?.number ?? '', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: foreign?.number ?? '', exact: true })).toHaveCount(0);
  await page.goto(`/sales/orders/${foreign?.id}`);
  await expect(page.getByText('没有这张订单')).toBeVisible();
  await page.goto(`/sales/orders/${own?.id}`);
  await expect(page.getByRole('button', { name: '作废' })).toBeVisible();
  await expect(page.getByRole('button', { name: '审核' })).toHaveCount(0);
});

test('an accountant reads everything and is offered no change', async ({ page, signInAs }) => {
  await signInAs('accountant');
  await page.goto('/sales/orders?status=DRAFT');
  await expect(numbers(page)).toHaveCount(1);
  await expect(page.getByRole('link', { name: '新建订单' })).toHaveCount(0);
  await numbers(page).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^销售订单 XSDD-/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeVisible();
  for (const name of ['提交', '审核', '作废']) await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '修改' })).toHaveCount(0);
  await page.goto('/sales/customers');
  await expect(page.getByRole('link', { name: '上海晨光文具有限公司' })).toBeVisible();
  await expect(page.getByRole('link', { name: '新建客户' })).toHaveCount(0);
  await page.goto('/sales/orders/new');
  await page.getByRole('button', { name: /^保存草稿/ }).click();
  await expect(page.getByRole('alert')).toContainText('SP-API-204');
});

function numbers(page: Page) {
  return page.getByRole('link', { name: /^XSDD-\d{4}-\d{4}$/ });
}
