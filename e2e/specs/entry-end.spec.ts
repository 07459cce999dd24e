import { findViolations } from '../fixtures/find-violations.ts';
import { signInAsOperator } from '../fixtures/sign-in-as-operator.ts';
import { expect, test } from '../fixtures/test.ts';

test('after the day until which a company is paid it is read and nothing is entered, until an operator extends it @phone', async ({
  page,
  browser,
  baseURL,
  company,
  signInAs,
}) => {
  const operator = await signInAsOperator(browser, baseURL ?? '');
  const openDialog = async (paid: string) => {
    await operator.goto(`/ops/companies?q=${encodeURIComponent(company.name)}`);
    await operator.getByRole('button', { name: `${paid}，修改 ${company.name} 的到期日` }).click();
    const dialog = operator.getByRole('dialog', { name: `到期日：${company.name}` });
    await expect(dialog.getByLabel('原因')).toBeVisible();
    return dialog;
  };

  await test.step('An operator sets the day, and must say why', async () => {
    const dialog = await openDialog('不限');
    expect(await findViolations(operator)).toEqual([]);
    await dialog.getByRole('spinbutton', { name: /^年/ }).click();
    await operator.keyboard.type('20261122');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await dialog.getByLabel('原因').fill('合同到期');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(operator.getByText('已到期')).toBeVisible();
  });

  await test.step('The frame says so; lists are read, and what is saved is refused with what was typed kept', async () => {
    await signInAs('owner');
    await page.goto('/inventory/warehouses');
    await expect(page.getByText('已于 2026年11月22日 到期，可以查看、打印、导出，不能再录入。')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '新建仓库' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('编码').fill('W7');
    await form.getByLabel('名称').fill('七号仓');
    await form.getByRole('button', { name: '保存' }).click();
    await expect(form.getByRole('alert').first()).toContainText('SP-API-690');
    await expect(form.getByLabel('名称')).toHaveValue('七号仓');
  });

  await test.step('Extended by a week, it is entered, and the owner is told that the day comes near', async () => {
    const dialog = await openDialog('2026-11-22');
    await dialog.getByRole('spinbutton', { name: /^日/ }).click();
    await operator.keyboard.type('30');
    await dialog.getByLabel('原因').fill('续费');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toHaveCount(0);
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('本企业使用到 2026年11月30日')).toBeVisible();
  });
  await operator.context().close();
});
