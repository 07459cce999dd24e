import type { Locator } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import { chooseFromLookup } from '../fixtures/choose-from-lookup.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { expectFitsPhone, expectTouchable, tapOn } from '../fixtures/fits-phone.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');
const sums = (page: Page) => page.getByRole('group', { name: '金额汇总' });

/**
 * What a shop enters on its phone: a sale at the counter and the money for it, goods that come, an order taken at a customer's, and a count
 * at the shelf; a payment is entered as a receipt is, and mostly at a desk.
 */
test.describe('on a phone of 360 px, by touch alone,', () => {
  test.beforeEach(({ isMobile }) => test.skip(!isMobile, 'the desk has its own journeys'));
  test.use({ viewport: { width: 360, height: 740 } });

  test('a sale takes its money at once @phone', async ({ page, signInAs }) => {
    await signInAs('owner');
    await openNew(page, '/sales/documents', '新建销售单');
    await choose(page.getByRole('combobox', { name: /^客户/ }), 'shcg', '上海晨光文具有限公司');
    await choose(product(page, 1), 'bjb', '笔记本');
    await type(cell(page, '数量'), '2');
    await expect(sums(page)).toContainText('含税合计 ¥ 17.60');
    await tapOn(page.getByText('开单收款', { exact: true }));
    await expect(main(page)).toContainText('收全部金额');
    await expectGoodForm(page, sums(page));
    await tapOn(page.getByRole('button', { name: '保存并审核' }));
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
    for (const text of ['已记账', '已结清', '17.60 · 现金', '借 1122']) await expect(main(page)).toContainText(text);
    await expect(sums(page)).toContainText('含税合计 ¥ 17.60');
    await expect(page.getByRole('link', { name: /^收款单 SK-/ }).first()).toBeVisible();
    await expectGood(page);
  });

  test('a receipt settles a sale and leaves an advance @phone', async ({ page, signInAs }) => {
    await signInAs('owner');
    await openNew(page, '/money/documents', '新建收款单');
    await choose(page.getByRole('combobox', { name: '客户' }), 'szft', '深圳福田图文中心');
    await type(page.getByRole('textbox', { name: '收款金额' }), '800');
    await select(page, /资金账户/, '现金');
    const settled = page.getByRole('textbox', { name: '核销 XS-2026-0003', exact: true });
    await expect(settled).toHaveValue('747.00');
    await expectTouchable(settled);
    const sum = page.getByRole('status').filter({ hasText: '核销合计 747.00' });
    await expect(sum).toContainText('多收 53.00，记为预收款');
    await expectGoodForm(page, sum);
    await tapOn(page.getByRole('button', { name: '保存并审核' }));
    await expect(heading(page)).toHaveText(/^收款单 SK-/);
    for (const text of ['已审核', '800.00', '核销合计 747.00', '贷 2203', '53.00']) await expect(main(page)).toContainText(text);
    await expectGood(page);
  });

  test('goods that came are put into the stock @phone', async ({ page, signInAs }) => {
    await signInAs('owner');
    await openNew(page, '/purchasing/documents', '新建采购入库');
    await choose(page.getByRole('combobox', { name: /^供应商/ }), 'nbdl', '宁波得力办公用品厂');
    await select(page, /仓库/, '门店仓');
    await choose(product(page, 1), 'zxb', '中性笔 黑');
    await type(cell(page, '数量'), '100');
    await type(cell(page, '含税单价'), '1.3');
    await choose(product(page, 2), 'bjb', '笔记本');
    await tapOn(page.getByRole('button', { name: /^删除此行 2/ }));
    await expect(sums(page)).toContainText('含税合计 ¥ 130.00');
    await expectGoodForm(page, sums(page));
    await tapOn(page.getByRole('button', { name: '保存并审核' }));
    await expect(heading(page)).toHaveText(/^采购入库 CG-/);
    for (const text of ['已记账', '门店仓', '借 1405', '115.04', '贷 2202.01']) await expect(main(page)).toContainText(text);
    await expect(sums(page)).toContainText('含税合计 ¥ 130.00');
    await expectGood(page);
  });

  test('an order of a customer is handed in and approved @phone', async ({ page, signInAs }) => {
    await signInAs('owner');
    await openNew(page, '/sales/orders', '新建订单');
    await choose(page.getByRole('combobox', { name: /^客户/ }), 'shcg', '上海晨光文具有限公司');
    await choose(product(page, 1), 'bjb', '笔记本');
    await type(cell(page, '数量'), '3');
    await expect(sums(page)).toContainText('含税合计 ¥ 26.40');
    await expectGoodForm(page, sums(page));
    await tapOn(page.getByRole('button', { name: '提交' }));
    await expect(heading(page)).toHaveText(/^销售订单 XSDD-/);
    await tapOn(page.getByRole('button', { name: '审核', exact: true }));
    await tapOn(page.getByRole('alertdialog').getByRole('button', { name: '审核', exact: true }));
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(page.getByText('已审核', { exact: true }).first()).toBeVisible();
    await expect(sums(page)).toContainText('含税合计 ¥ 26.40');
    await expectGood(page);
  });

  test('what lies on the shelf is counted @phone', async ({ page, signInAs }) => {
    await signInAs('owner');
    await openNew(page, '/inventory/documents', '新建盘点单');
    await select(page, /仓库/, '门店仓');
    await type(page.getByRole('textbox', { name: '实盘数量 行 2', exact: true }), '17');
    await expect(main(page).getByText('亏 2', { exact: true })).toBeVisible();
    await tapOn(main(page).getByRole('button', { name: /与账面相符$/ }));
    const sum = page.getByRole('status').filter({ hasText: '已盘' });
    await expect(sum).toHaveText('已盘 2 种　盘盈 0　盘亏 1');
    await expectGoodForm(page, sum);
    await tapOn(page.getByRole('button', { name: '保存并审核' }));
    await expect(heading(page)).toHaveText(/^盘点单 PD-/);
    for (const text of ['已审核', '-2', '50.00']) await expect(main(page)).toContainText(text);
    await expectGood(page);
  });

  test('goods are scanned with the camera, one after the other @phone', async ({ page, signInAs, request }) => {
    const owner = await signInAs('owner');
    const { productList } = (await askApi(request, owner, { query: '{ productList(first: 20) { edges { node { name barcode } } } }' }))
      .data;
    const [one, other] = productList.edges.map(({ node }: { node: Barcoded }) => node).filter(({ barcode }: Barcoded) => barcode !== '');
    await page.addInitScript(standInForCamera);
    await openNew(page, '/sales/documents', '新建销售单');
    await tapOn(page.getByRole('button', { name: '扫码' }));
    const camera = page.getByRole('dialog', { name: '扫描条码' });
    await expect(camera).toContainText('把条码放进框内');
    expect(await findViolations(page)).toEqual([]);
    await showCode(page, one.barcode);
    await expect(camera).toContainText(`${one.name} 加 1`);
    await showCode(page, '99999994');
    await expect(camera).toContainText('没有找到条码或编码 99999994');
    await showCode(page, other.barcode);
    await expect(camera).toContainText(`${other.name} 加 1`);
    await tapOn(camera.getByRole('button', { name: '关闭' }));
    await expect(product(page, 1)).toHaveValue(one.name);
    await expect(product(page, 2)).toHaveValue(other.name);
    await expect(cell(page, '数量')).toHaveValue('1');
  });
});

/** Goes from a list to the form of something new. */
async function openNew(page: Page, list: string, name: string): Promise<void> {
  await page.goto(list);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expectFitsPhone(page);
  await tapOn(page.getByRole('button', { name }).or(page.getByRole('link', { name })).first());
  await expect(heading(page)).toHaveText(/^新建/);
}

async function choose(input: Locator, typed: string, name: string): Promise<void> {
  await expectTouchable(input);
  await chooseFromLookup(input, { typed, name, by: 'touch' });
  await expectUncovered(input.page());
}

async function select(page: Page, label: RegExp, option: string): Promise<void> {
  await tapOn(main(page).getByRole('button', { name: label }));
  const list = page.getByRole('listbox');
  await tapOn(list.getByRole('option', { name: option }));
  await expect(list).toHaveCount(0);
}

async function type(field: Locator, text: string): Promise<void> {
  await tapOn(field);
  await field.fill(text);
}

/** What is typed next is in sight, not under the bar with the sums. */
async function expectUncovered(page: Page): Promise<void> {
  const isUncovered = () => {
    const focused = document.activeElement as HTMLElement;
    const { left, top, width, height } = focused.getBoundingClientRect();
    return [top + 1, top + height - 1].every((y) => document.elementFromPoint(left + width / 2, y) === focused);
  };
  await expect.poll(() => page.evaluate(isUncovered), { message: 'the field that has the focus is in sight' }).toBe(true);
}

/** Everything fits, from its first field to its last line, and the sums stay in sight. */
async function expectGoodForm(page: Page, total: Locator): Promise<void> {
  for (const end of ['start', 'end'] as const) {
    await main(page)
      .locator('article')
      .evaluate((paper, block) => paper.scrollIntoView({ block, behavior: 'instant' }), end);
    await expect(total).toBeInViewport({ ratio: 1 });
    await expectGood(page);
  }
}

/** Nothing is cut off or beside the screen, and axe finds nothing. */
async function expectGood(page: Page): Promise<void> {
  await expectFitsPhone(page);
  expect(await findViolations(page)).toEqual([]);
}

function product(page: Page, row: number): Locator {
  return page.getByLabel(new RegExp(`^商品.* 行 ${row}$`));
}

function cell(page: Page, column: string): Locator {
  return page.getByLabel(`${column} 行 1`, { exact: true });
}

interface Barcoded {
  readonly name: string;
  readonly barcode: string;
}

/** A camera that sees the code of `seenCode`: the browser of the tests has none, and reads none. */
function standInForCamera(): void {
  Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { value: async () => document.createElement('canvas').captureStream() });
  Object.assign(window, {
    BarcodeDetector: class {
      async detect(): Promise<readonly { readonly rawValue: string | undefined }[]> {
        return [{ rawValue: document.documentElement.dataset['seenCode'] ?? '' }];
      }
    },
  });
}

/** Holds a code before the camera, after having taken the one before away. */
async function showCode(page: Page, code: string): Promise<void> {
  await page.evaluate((seen) => {
    document.documentElement.dataset['seenCode'] = seen;
  }, code);
}
