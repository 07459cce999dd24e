import { askApi } from '../fixtures/ask-api.ts';
import { createOrders } from '../fixtures/create-orders.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { goTo } from '../fixtures/go-to.ts';
import { preview } from '../fixtures/prints/print-as-pdf.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const sheet = (page: Page) => preview(page).locator('.page[data-paper]').first();
const printing = (page: Page) => page.getByRole('dialog', { name: /^打印/ });

test('what a company says of itself stands on what it prints, and each kind of print may leave it out', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [3], until: 'APPROVED' });
  await page.goto('/settings/company');
  const code = page.getByLabel('统一社会信用代码');
  await expect(code).toBeVisible();
  await test.step('When the code does not check itself, it is refused where it is typed, and the rest stays', async () => {
    await page.getByLabel('印在单据上的名称').fill('杭州算盘茶业有限公司');
    await page.getByLabel('地址', { exact: true }).fill('西湖区龙井路 1 号');
    await page.getByLabel('电话', { exact: true }).fill('0571-88886666');
    await page.getByLabel('开户行').fill('工商银行西湖支行');
    await page.getByLabel('账号', { exact: true }).fill('1202 0218 0990');
    await code.fill('91350100M000100Y44');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').first()).toContainText('统一社会信用代码不对');
    await expect(code).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('开户行')).toHaveValue('工商银行西湖支行');
  });
  await test.step('When it is right, all of it is saved and printed', async () => {
    await code.fill('91350100m000100y43');
    await page.getByRole('button', { name: '保存企业信息' }).click();
    await expect(page.getByText('企业信息已保存')).toBeVisible();
    await expect(code).toHaveValue('91350100M000100Y43');
    await expect(page.getByRole('button', { name: '保存企业信息' })).toBeDisabled();
    await goTo(page, `/sales/orders/${order?.id}`, /^销售订单 XSDD/);
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect(sheet(page).locator('.company')).toHaveText('杭州算盘茶业有限公司');
    await expect(sheet(page).locator('header')).toContainText('地址：西湖区龙井路 1 号');
    await expect(sheet(page).locator('header')).toContainText('电话：0571-88886666');
    await expect(sheet(page)).toContainText('统一社会信用代码：91350100M000100Y43');
    await expect(sheet(page)).toContainText('开户行：工商银行西湖支行');
    await expect(sheet(page)).toContainText('账号：1202 0218 0990');
    await printing(page).getByRole('button', { name: '关闭', exact: true }).last().click();
    await expect(printing(page)).toBeHidden();
  });
  await test.step('When a template leaves some of it out, the sample and the voucher have none of it', async () => {
    await goTo(page, '/settings/prints/order', '销售订单的打印模板');
    await expect(sheet(page)).toContainText('地址：西湖区龙井路 1 号');
    for (const name of ['企业地址', '开户行和账号']) await page.getByRole('switch', { name, exact: true }).press('Space');
    await expect(sheet(page)).not.toContainText('西湖区龙井路');
    await expect(sheet(page)).not.toContainText('1202 0218 0990');
    await expect(sheet(page)).toContainText('电话：0571-88886666');
    await page.getByRole('button', { name: '放弃修改' }).click();
    await expect(sheet(page)).toContainText('西湖区龙井路');
    await goTo(page, '/settings/prints/voucher', '凭证的打印模板');
    await expect(sheet(page).locator('.company')).toHaveText('杭州算盘茶业有限公司');
    await expect(sheet(page)).not.toContainText('西湖区龙井路');
  });
});

test('nobody overwrites what another owner saved, and accountants have no such page @phone', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  await page.goto('/settings/company');
  const phone = page.getByLabel('电话', { exact: true });
  await expect(phone).toBeVisible();
  await phone.fill('1');
  const nothing = 'printedName: "", creditCode: "", address: "龙井路", phone: "", bank: "", bankAccount: ""';
  await askApi(request, owner, { query: `mutation { updateCompanyFacts(version: 0, input: { ${nothing} }) { version } }` });
  await page.getByRole('button', { name: '保存企业信息' }).click();
  await expect(page.getByRole('alert').first()).toContainText('SP-API-645');
  await expect(phone).toHaveValue('1');
  await signInAs('accountant');
  await page.goto('/settings/company');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByLabel('电话', { exact: true })).toHaveCount(0);
});

test('the longest facts are cut off on no paper', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const input = {
    printedName: '长'.repeat(60),
    creditCode: '91350100M000100Y43',
    address: '址'.repeat(100),
    phone: '1'.repeat(40),
    bank: '行'.repeat(60),
    bankAccount: '2'.repeat(40),
  };
  await askApi(request, owner, {
    query: 'mutation ($input: CompanyFactsInput!) { updateCompanyFacts(version: 0, input: $input) { version } }',
    variables: { input },
  });
  await page.goto('/settings/prints/sale');
  for (const [name, paper] of [
    ['三等分', 'THREE_PART'],
    ['二等分', 'TWO_PART'],
    ['小票 58', 'ROLL_58'],
  ] as const) {
    await expect(sheet(page)).toBeVisible();
    await page.getByRole('button', { name: /默认纸张$/ }).click();
    await page.getByRole('option', { name: new RegExp(name) }).click();
    const sheets = preview(page).locator(`.page[data-paper="${paper}"]`);
    await expect(sheets.last()).toContainText('行'.repeat(60));
    for (const one of await sheets.all()) {
      const hidden = await one.evaluate((element) => [
        element.scrollHeight - element.clientHeight,
        element.scrollWidth - element.clientWidth,
      ]);
      expect(Math.max(...hidden), name).toBeLessThanOrEqual(1);
    }
  }
});

for (const locale of ['zh_CN', 'en_US'] as const) {
  test(`axe finds nothing in the facts in ${locale}, and they fit the screen @phone`, async ({ page, signInAs, request }) => {
    const owner = await signInAs('owner');
    await askApi(request, owner, { query: `mutation { setLocale(locale: ${locale}) { locale } }` });
    const isChinese = locale === 'zh_CN';
    await page.goto('/settings/company');
    const code = page.getByLabel(isChinese ? '统一社会信用代码' : 'Unified social credit code');
    await expect(code).toBeVisible();
    await code.fill('x');
    await page.getByRole('button', { name: isChinese ? '保存企业信息' : 'Save company facts' }).click();
    await expect(code).toHaveAttribute('aria-invalid', 'true');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}
