import { findPerson } from '../fixtures/find-person.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { expect, test } from '../fixtures/test.ts';

test('a customer is created with a number of its own, found by initials, changed, and disabled @phone', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/customers');
  const title = page.getByRole('heading', { level: 1 });
  const main = page.getByRole('main');

  await test.step('When they create one without a code, it gets the next', async () => {
    await page.getByRole('link', { name: '新建客户' }).click();
    // The search of the list has a label with the same words.
    await expect(title).toHaveText('新建客户');
    await page.getByLabel('名称').fill('苏州园林设计院');
    await page.getByLabel('联系人').fill('顾工');
    await page.getByLabel('电话').fill('13900000001');
    await page.getByLabel('账期(天)').fill('45');
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(title).toHaveText('苏州园林设计院');
    await expect(page.getByText('KH-0009')).toBeVisible();
    await expect(page.getByText('45 天')).toBeVisible();
  });

  await test.step('When a key saves while a number is being typed, the number is saved', async () => {
    await page.getByRole('link', { name: '修改' }).click();
    await page.getByLabel('账期(天)').fill('60');
    await page.keyboard.press('Control+s');
    await expect(title).toHaveText('苏州园林设计院');
    await expect(page.getByText('60 天')).toBeVisible();
  });

  await test.step('When they search by the initials, it is found', async () => {
    await openFromMenu(page, '客户');
    await page.getByRole('searchbox').fill('szyl');
    await expect(page).toHaveURL(/q=szyl$/);
    await expect(main.getByRole('link', { name: '苏州园林设计院' })).toBeVisible();
    await expect(main.getByRole('link', { name: '上海晨光文具有限公司' })).toHaveCount(0);
    await main.getByRole('link', { name: '苏州园林设计院' }).click();
  });

  await test.step('When they change and disable it, it leaves the list of those in use', async () => {
    await page.getByRole('link', { name: '修改' }).click();
    await page.getByLabel('联系人').fill('陆工');
    await page.getByText('启用', { exact: true }).click();
    await expect(page.getByRole('switch', { name: '启用' })).not.toBeChecked();
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(title).toHaveText('苏州园林设计院');
    await expect(page.getByText('陆工')).toBeVisible();
    await openFromMenu(page, '客户');
    await page.getByRole('searchbox').fill('');
    await expect(main.getByRole('link', { name: '上海晨光文具有限公司' })).toBeVisible();
    await expect(main.getByRole('link', { name: '苏州园林设计院' })).toHaveCount(0);
    await page.getByRole('radio', { name: '停用' }).click();
    await expect(main.getByRole('link', { name: '苏州园林设计院' })).toBeVisible();
  });
});

test('whoever gives up a form with something typed is asked first', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/customers');
  await page.getByRole('link', { name: '上海晨光文具有限公司' }).click();
  // They come after the customer, as a part of the same answer.
  await expect(page.getByRole('table', { name: '最近订单' }).getByRole('row')).not.toHaveCount(0);
  await page.getByRole('link', { name: '修改' }).click();
  await page.getByLabel('联系人').fill('打了一半');
  const question = page.getByRole('alertdialog', { name: '放弃没有保存的内容？' });

  await test.step('When they go back to the customer and think better of it, all is there', async () => {
    await page.getByRole('button', { name: '返回' }).click();
    await question.getByRole('button', { name: '取消' }).click();
    await expect(page.getByLabel('联系人')).toHaveValue('打了一半');
    await expect(page).toHaveURL(/\/edit$/);
  });

  await test.step('When they go back in the browser, they are asked as well', async () => {
    await page.goBack();
    await question.getByRole('button', { name: '取消' }).click();
    await expect(page.getByLabel('联系人')).toHaveValue('打了一半');
    await expect(page).toHaveURL(/\/edit$/);
  });

  await test.step('When they agree, they leave', async () => {
    await page.getByRole('button', { name: '返回' }).click();
    await question.getByRole('button', { name: '放弃并离开' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('上海晨光文具有限公司');
    await expect(page.getByText('打了一半')).toHaveCount(0);
  });
});

test('a refused customer says what is wrong at its field and keeps what was typed', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/customers/new');
  await page.getByLabel('名称').fill('税号写错的客户');
  await page.getByLabel('税号').fill('123');
  await page.getByLabel('编码').fill('KH-0001');
  await page.getByRole('button', { name: /^保存/ }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('SP-API-');
  await expect(summary).toContainText('税号应为 15 至 20 位字母或数字');
  await expect(page.getByLabel('税号')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('税号')).toHaveValue('123');
  await summary.getByRole('link', { name: /税号应为/ }).click();
  await expect(page.getByLabel('税号')).toBeFocused();
});

test('a salesperson becomes the salesperson of the customers that they create', async ({ page, signInAs, company }) => {
  await signInAs('sales');
  await page.goto('/sales/customers/new');
  await expect(page.getByRole('button', { name: /业务员/ })).toHaveCount(0);
  await page.getByLabel('名称').fill('我自己的客户');
  await page.getByRole('button', { name: /^保存/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '我自己的客户' })).toBeVisible();
  await expect(page.getByRole('main').getByText(findPerson(company, 'sales').name)).toBeVisible();
});
