import { createOrders } from '../fixtures/create-orders.ts';
import { type Page, expect, test } from '../fixtures/test.ts';
import { watchPage } from '../fixtures/watch-page.ts';

test('what is changed in one tab is seen in the other tabs of the same person, without a reload', async ({
  page,
  context,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [3], until: 'SUBMITTED' });
  const [list, workbench] = [await context.newPage(), await context.newPage()];
  const watches = await Promise.all([list, workbench].map(watchPage));
  await list.goto('/sales/orders');
  await workbench.goto('/workbench');
  await expect(rowOf(list, order?.number)).toContainText('待审核');
  await expect(toApprove(workbench)).toContainText('3');

  await page.goto(`/sales/orders/${order?.id}`);
  await page.getByRole('button', { name: '审核', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '审核', exact: true }).click();

  await expect(rowOf(list, order?.number)).toContainText('已审核');
  await expect(toApprove(workbench)).toContainText('2');
  expect(watches.flatMap((watch) => watch.unexpected(null))).toEqual([]);
});

test('an app in Vue asks, hears and reads what an app in plain TypeScript answers, tells and keeps', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/asks-and-hears');

  await test.step('A request has the app that answers it loaded', async () => {
    await page.getByRole('button', { name: 'Ask for a sum' }).click();
    await expect(page.getByText('Sum: 6')).toBeVisible();
    await page.getByRole('button', { name: 'Ask for nothing' }).click();
    await expect(page.getByText('Sum: SP-MSG-006 too-few')).toBeVisible();
  });

  await test.step('An event and a state reach the app that is kept out of sight meanwhile', async () => {
    await page.getByRole('button', { name: 'Go to the other' }).click();
    const counter = page.getByRole('button', { name: /^Count/ });
    await counter.click();
    await counter.click();
    await page.goBack();
    await expect(page.getByText('Total: 2')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Heard' }).getByRole('listitem')).toHaveText([
      'answers-and-tells: 1',
      'answers-and-tells: 2',
    ]);
  });
});

function rowOf(page: Page, number: string | undefined) {
  return page.getByRole('row').filter({ hasText: number ?? 'no number' });
}

function toApprove(page: Page) {
  return page.getByRole('link').filter({ hasText: '待审核订单' });
}
