import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { switchLanguage } from '../fixtures/switch-language.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const school = '北京朝阳第一小学';

test('a rent that is owed is entered with its tax, is open with the customer, and stands in the list', async ({ page, signInAs }) => {
  test.setTimeout(60_000);
  await signInAs('owner');
  const main = page.getByRole('main');
  const title = page.getByRole('heading', { level: 1 });
  await page.goto('/money/claims/new-receivable');
  await expect(title).toHaveText('新建应收单');

  const number = await test.step('When it is approved, it is posted, due after the credit days', async () => {
    await chooseFromLookup(main.getByRole('combobox', { name: '客户' }), { typed: 'bjcy', name: school, by: 'keyboard' });
    await expect(main.getByText(/^不填则按账期 \d+ 天：\d{4}-\d\d-\d\d$/)).toBeVisible();
    await chooseFromLookup(main.getByLabel(/^对方科目.* 行 1$/), { typed: '5051', name: '其他业务收入', by: 'keyboard' });
    await main.getByRole('textbox', { name: '金额 行 1', exact: true }).fill('1090');
    await main.getByRole('combobox', { name: '销项税率 行 1' }).selectOption('9%');
    await expect(main.getByText('90.00').first()).toBeVisible();
    await expectGood(page);
    await page.getByRole('button', { name: /^保存并审核/ }).click();
    await expect(title).toHaveText(/^应收单 YS-/);
    await expect(main.getByText('未结金额')).toBeVisible();
    await expect(main.getByText('贷 2221.01.05')).toBeVisible();
    await expectGood(page);
    return (await title.textContent())?.replace('应收单 ', '') ?? '';
  });

  await test.step('Then it is among what is open, and its number leads to it', async () => {
    await page.goto(`/money/items?q=${number}`);
    await main.getByRole('link', { name: number }).first().click();
    await expect(title).toHaveText(`应收单 ${number}`);
  });

  await test.step('And the list has it, in both languages', async () => {
    await page.goto('/money/claims?type=RECEIVABLE');
    await expect(main.getByText(number)).toBeVisible();
    await switchLanguage(page, 'en-US');
    await expect(title).toHaveText('Receivables and payables');
    await expectGood(page);
  });
});

/** Nothing that axe finds, and nothing wider than the screen. */
async function expectGood(page: Page): Promise<void> {
  expect.soft(await findViolations(page)).toEqual([]);
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect.soft(content).toBeLessThanOrEqual(screen);
}
