import { createOrders } from '../fixtures/create-orders.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { setFaults } from '../fixtures/set-faults.ts';
import { signInAsOperator } from '../fixtures/sign-in-as-operator.ts';
import { expect, test } from '../fixtures/test.ts';

test('an operator replays what a consumer refused, once it is mended, and then the owner is told', async ({
  page,
  browser,
  baseURL,
  request,
  company,
  signInAs,
}) => {
  await signInAs('owner');
  await page.goto('/workbench');
  await expect(page.getByRole('link', { name: '通知', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '死信' })).toHaveCount(0);
  await setFaults(request, company, [{ of: 'message', refuses: true }]);
  const [order] = await createOrders(request, findPerson(company, 'sales'), { quantities: [3], until: 'SUBMITTED' });
  const number = order?.number ?? '';

  const operator = await signInAsOperator(browser, baseURL ?? '');
  const message = await test.step('When the operator opens the dead letter, it says whose it is and why it is dead', async () => {
    await operator.goto(`/ops/dead-letters?company=${company.id}`);
    await operator.getByRole('row').filter({ hasText: company.name }).click();
    const dialog = operator.getByRole('dialog', { name: 'sales.order · order-notices' });
    await expect(dialog.getByRole('alert')).toContainText('refused-by-a-test');
    await expect(dialog.getByRole('region', { name: '消息内容' })).toContainText(number);
    expect(await findViolations(operator)).toEqual([]);
    return dialog;
  });
  await test.step('When it is replayed too early, it is dead again and says who tried', async () => {
    await message.getByLabel('原因').fill('先试一次');
    await message.getByRole('button', { name: '重新投递' }).click();
    await expect(message.getByRole('alert')).toContainText(/失败 1 次，不再重试.*yunwei 于 .* 重新投递 · 先试一次/);
  });
  await test.step('When what was wrong is mended, it is handled', async () => {
    await setFaults(request, company, []);
    await message.getByRole('button', { name: '重新投递' }).click();
    await expect(message.getByText(/^已处理 /)).toBeVisible();
    await message.getByRole('button', { name: '关闭', exact: true }).last().click();
    await expect(operator.getByText('没有死信')).toBeVisible();
    await operator.goto('/ops/acts');
    await expect(operator.getByRole('row').filter({ hasText: company.id })).toHaveCount(2);
  });
  await operator.context().close();

  await test.step('Then the owner has a notice, which leads to the order and is read by that', async () => {
    await expect(page.getByRole('button', { name: '消息，1 条未读' })).toBeVisible();
    await page.getByRole('link', { name: '通知 1' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '通知' })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: `孙销售 提交了订单 ${number}，等待审核` }).click();
    await expect(page.getByRole('heading', { level: 1 }).filter({ hasText: number, visible: true })).toBeVisible();
    await expect(page.getByRole('button', { name: '消息', exact: true })).toBeVisible();
  });
});
