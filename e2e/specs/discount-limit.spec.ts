import { findPerson } from '../fixtures/find-person.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { expectFitsPhone } from '../fixtures/fits-phone.ts';
import { openAs } from '../fixtures/open-as.ts';
import { expect, test } from '../fixtures/test.ts';
import { writeOrder } from '../fixtures/write-order.ts';

const wanted = {
  customer: { typed: 'shcg', name: '上海晨光文具有限公司' },
  lines: [{ typed: 'bjb', product: '笔记本', quantity: '2' }],
} as const;

test('an owner says how much discount a member gives at most, and the form marks what is more @phone', async ({
  page,
  browser,
  baseURL,
  company,
  signInAs,
  isMobile,
}) => {
  const seller = findPerson(company, 'sales');
  await test.step('When the owner sets it beside what the member may do', async () => {
    await signInAs('owner');
    await page.goto('/settings/members');
    await page.getByRole('button', { name: seller.name }).click();
    const dialog = page.getByRole('dialog', { name: seller.name });
    await dialog.getByLabel(/^最大折扣/).fill('10');
    await expect.poll(() => findViolations(page)).toEqual([]);
    if (isMobile) await expectFitsPhone(page);
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('Then the member is told at the line that gives more, and saves once it gives less', async () => {
    const own = await openAs(browser, baseURL ?? '', seller);
    await own.goto('/sales/orders/new');
    await expect(own.getByRole('heading', { level: 1, name: '新建销售订单' })).toBeVisible();
    await writeOrder(own, wanted, false);
    const discount = own.getByLabel(/^折扣.* 行 1$/);
    await discount.click();
    await own.keyboard.type('12');
    await own.keyboard.press('Enter');
    await expect(own.getByText('超过您的最大折扣 10%').first()).toBeVisible();
    await expect(discount).toHaveAttribute('aria-invalid', 'true');
    await own.getByRole('button', { name: /^保存草稿/ }).click();
    await expect(own.getByText('第 1 行折扣 12% 超过您的最大折扣 10%').first()).toBeVisible();
    await discount.click();
    await own.keyboard.type('10');
    await own.keyboard.press('Enter');
    await own.getByRole('button', { name: /^保存草稿/ }).click();
    await expect(own.getByRole('heading', { level: 1, name: /^销售订单 XSDD-/ })).toBeVisible();
    await own.context().close();
  });
});
