import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const views = (page: Page) => page.getByRole('button', { name: '我的方案' });
const bar = (page: Page) => page.getByRole('region', { name: '批量操作' });
const numbers = (page: Page, prefix: string) => page.getByRole('link', { name: new RegExp(`^${prefix}-`) });

async function keepView(page: Page, name: string): Promise<void> {
  await views(page).click();
  await page.getByRole('button', { name: '保存当前筛选' }).click();
  await page.getByLabel('方案名称').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name, exact: true, expanded: false })).toBeVisible();
}

async function openColumns(page: Page) {
  await page.getByRole('button', { name: '列', exact: true }).click();
  return page.getByRole('dialog', { name: '显示哪些列' });
}

test('filters, order and columns are kept as a view, which opens the list from then on @phone', async ({ page, signInAs }, info) => {
  await signInAs('owner');
  await page.goto('/sales/documents?type=SALE&sort=AMOUNT.DESC');
  await frameIsThere(page);
  await expect(numbers(page, 'XS').first()).toBeVisible();

  await test.step('When they choose columns, the address says which, and everybody can use the dialog', async () => {
    const dialog = await openColumns(page);
    await expect(dialog.getByRole('switch')).toHaveCount(6);
    expect(await findViolations(page)).toEqual([]);
    await dialog.getByRole('switch', { name: '结算' }).press('Space');
    await dialog.getByRole('switch', { name: '类型' }).press('Space');
    await dialog.getByRole('button', { name: '上移“金额”' }).press('Enter');
    await dialog.getByRole('button', { name: '上移“金额”' }).press('Enter');
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(page).toHaveURL(/type=SALE&sort=AMOUNT\.DESC&cols=amount\.party\.date\.status$/);
    const headings = page.getByRole('columnheader');
    if (info.project.name === 'desktop') await expect(headings).toHaveText(['单号', '金额', '客户', '日期', '状态']);
  });

  await test.step('When they keep it and make it the default, the list opens with it, and Back leads past it', async () => {
    await keepView(page, '大额销售');
    await page.getByRole('button', { name: '大额销售', exact: true, expanded: false }).click();
    const star = page.getByRole('button', { name: '把“大额销售”设为默认' });
    expect(await findViolations(page)).toEqual([]);
    await star.click();
    await expect(page.getByRole('button', { name: '不再默认打开“大额销售”' })).toHaveAttribute('aria-pressed', 'true');
    await page.goto('/workbench');
    await page.goto('/sales/documents');
    await expect(page).toHaveURL(/\?cols=amount\.party\.date\.status&sort=AMOUNT\.DESC&type=SALE$/);
    await expect(page.getByRole('radio', { name: '销售单', exact: true })).toBeChecked();
  });

  await test.step('When they take a filter, Back brings the view again; without any they see everything', async () => {
    await page.getByRole('radio', { name: '草稿' }).click();
    await expect(page).toHaveURL(/status=DRAFT/);
    await expect(page).toHaveURL(/cols=amount\.party\.date\.status/);
    await page.goBack();
    await expect(page.getByRole('button', { name: '大额销售', exact: true, expanded: false })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/workbench$/);
  });
});

test('a view is replaced by what is shown now, and another list knows nothing of it', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders?status=DRAFT');
  await keepView(page, '待办');
  await page.getByRole('radio', { name: /^待审核/ }).click();
  await expect(page).toHaveURL(/status=SUBMITTED/);
  await views(page).click();
  await page.getByRole('button', { name: '用当前筛选更新“待办”' }).click();
  await expect(page.getByRole('button', { name: '待办', exact: true, expanded: false })).toBeVisible();
  await page.goto('/sales/customers');
  await views(page).click();
  await expect(page.getByText('还没有保存的方案。')).toBeVisible();
});

test('whoever may neither write nor approve is offered to print several, and no more', async ({ page, signInAs }) => {
  await signInAs('sales');
  await page.goto('/sales/documents');
  await expect(views(page)).toBeVisible();
  await expect(page.getByRole('button', { name: '列', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '选择', exact: true }).click();
  await expect(bar(page).getByRole('button')).toHaveText(['全选本页', '打印']);
});

test('orders are submitted and approved several at once, each by itself @phone', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders?status=SUBMITTED');
  await frameIsThere(page);
  await expect(numbers(page, 'XSDD')).toHaveCount(2);
  await page.getByRole('button', { name: '选择', exact: true }).click();
  await expect(bar(page)).toContainText('请勾选要处理的单据');
  await page.getByRole('checkbox', { name: '选择此行' }).first().check();
  await expect(bar(page)).toContainText(/已选 1 单 · 合计 [\d,.]+/);
  await bar(page).getByRole('button', { name: '全选本页' }).click();
  await expect(bar(page)).toContainText('已选 2 单');
  await expect(bar(page).getByRole('button', { name: '提交' })).toBeDisabled();
  expect(await findViolations(page)).toEqual([]);
  await bar(page).getByRole('button', { name: '审核 2 单' }).click();
  await page.getByRole('alertdialog', { name: '批量审核 2 单？' }).getByRole('button', { name: '审核' }).click();
  await expect(page.getByText('批量审核：销售订单：审核了 2 单').first()).toBeVisible();
  // What the filter leaves out has gone, and with it the mode.
  await expect(numbers(page, 'XSDD')).toHaveCount(0);
  await expect(bar(page)).toHaveCount(0);
});

test('what is refused is named with its reason and leads to the document, and the rest is done', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/documents?type=SALE&status=APPROVED');
  await frameIsThere(page);
  await expect(numbers(page, 'XS').first()).toBeVisible();
  const count = await numbers(page, 'XS').count();
  await page.getByRole('button', { name: '选择', exact: true }).click();
  const boxes = page.getByRole('checkbox', { name: '选择此行' });

  await test.step('With Shift, all rows between two are marked', async () => {
    await boxes.first().click();
    await boxes.last().click({ modifiers: ['Shift'] });
    await expect(bar(page)).toContainText(`已选 ${count} 单`);
  });

  await test.step('One reason is given for all', async () => {
    await bar(page)
      .getByRole('button', { name: `作废 ${count} 单` })
      .click();
    const dialog = page.getByRole('dialog', { name: `批量作废 ${count} 单？` });
    await dialog.getByRole('button', { name: '作废' }).click();
    await expect(dialog.getByText('请写明原因')).toBeVisible();
    await dialog.getByLabel('作废原因').fill('客户要求重开');
    await dialog.getByRole('button', { name: '作废' }).click();
  });

  await test.step('The job says what was done, and leads to what was not', async () => {
    await expect(page.getByText(/批量作废：销售单：作废了 [1-9]\d* 单，[1-9]\d* 单没有完成/).first()).toBeVisible();
    await page.getByRole('button', { name: /^后台任务/ }).click();
    const findings = page.getByRole('list', { name: '没有完成的：批量作废：销售单' });
    await expect(findings.getByRole('listitem').first()).toContainText(/SP-API-\d+/);
    expect(await findViolations(page)).toEqual([]);
    const link = findings.getByRole('link').first();
    const number = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(number));
  });
});
