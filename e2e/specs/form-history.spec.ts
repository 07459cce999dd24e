import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

interface Form {
  readonly list: string;
  readonly link: string;
  /** The field of the party; absent in a voucher. */
  readonly party?: { readonly label: RegExp; readonly typed: string; readonly name: string };
  /** A field of text. */
  readonly text: string;
  /** A field of an amount. */
  readonly amount: string;
}

const customer = { label: /^客户/, typed: 'shcg', name: '上海晨光文具有限公司' };
const supplier = { label: /^供应商/, typed: 'nbdl', name: '宁波得力办公用品厂' };

const forms: readonly Form[] = [
  { list: '/sales/documents', link: '新建销售单', party: customer, text: '备注', amount: '数量 行 1' },
  { list: '/sales/orders', link: '新建订单', party: customer, text: '备注', amount: '数量 行 1' },
  { list: '/purchasing/documents', link: '新建采购入库', party: supplier, text: '备注', amount: '数量 行 1' },
  { list: '/money/documents', link: '新建收款单', party: customer, text: '备注', amount: '收款金额' },
  { list: '/ledger/vouchers', link: '录入凭证', text: '摘要 行 1', amount: '借方金额 行 1' },
];

for (const { list, link, party, text, amount } of forms) {
  test(`Back leaves the form of ${link}, and forward comes to what was typed`, async ({ page, signInAs }) => {
    await signInAs('owner');
    await page.goto(list);
    await page.getByRole('main').getByRole('link', { name: link }).click();
    if (party) await chooseFromLookup(page.getByRole('combobox', { name: party.label }), { ...party, by: 'keyboard' });
    if (amount === '数量 行 1') {
      await chooseFromLookup(page.getByLabel(/^商品.* 行 1$/), { typed: 'bjb', name: '笔记本', by: 'keyboard' });
    }
    await page.getByRole('textbox', { name: text, exact: true }).fill('周五前送到');
    await page.getByRole('textbox', { name: amount, exact: true }).fill('12');
    await page.getByRole('textbox', { name: amount, exact: true }).press('Tab');
    const typed = await valuesOf(page, [text, amount]);

    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${list}(?:\\?|$)`));
    await expect(page.getByRole('textbox', { name: text, exact: true })).toHaveCount(0);
    await page.goForward();
    await expect(page.getByRole('textbox', { name: text, exact: true })).toHaveValue('周五前送到');
    if (party) await expect(page.getByRole('combobox', { name: party.label })).toHaveValue(party.name);
    expect(await valuesOf(page, [text, amount])).toEqual(typed);

    await test.step('It is there after a reload, too', async () => {
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`${list}(?:\\?|$)`));
      await page.reload();
      await page.goForward();
      await expect(page.getByRole('textbox', { name: text, exact: true })).toHaveValue('周五前送到');
      expect(await valuesOf(page, [text, amount])).toEqual(typed);
    });
  });
}

async function valuesOf(page: Page, labels: readonly string[]): Promise<string[]> {
  return Promise.all(labels.map((label) => page.getByRole('textbox', { name: label, exact: true }).inputValue()));
}
