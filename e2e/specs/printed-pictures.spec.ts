import type { APIRequestContext } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import type { Person } from '../fixtures/create-company.ts';
import { goTo } from '../fixtures/go-to.ts';
import { findPrintFaults } from '../fixtures/prints/find-print-faults.ts';
import type { PlacedText } from '../fixtures/prints/page-layout.ts';
import { picturesOf, smallPicture } from '../fixtures/prints/picture.ts';
import { preview, printAsPdf, type PrintedPdf } from '../fixtures/prints/print-as-pdf.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^打印/ });
const lines = 70;

test('a sale of 70 lines is whole on each paper: in its margins, ruled, with its head, its sums and its number on every page', async ({
  page,
  signInAs,
  request,
}) => {
  const owner = await signInAs('owner');
  await openPrint(page, `/sales/documents/${await longSale(request, owner, lines)}`, /^销售单 /);
  for (const [paper, width, height] of [
    ['A4 纵向', 210, 297],
    ['二等分', 241, 140],
    ['三等分', 241, 93],
  ] as const) {
    await test.step(`On ${paper}`, async () => {
      await choosePaper(page, paper);
      const print = await printAsPdf(page);
      const count = print.pages.length;
      expect(count).toBeGreaterThan(1);
      expect(print.sizes).toEqual(Array.from({ length: count }, () => [width, height]));
      expect(await findPrintFaults(print)).toEqual([]);
      for (const [index, { texts }] of print.pages.entries()) {
        for (const words of ['销售单', '序号', '含税合计', '本页小计', '制单：']) expect(found(texts, words), words).not.toEqual([]);
        const [number] = found(texts, `第 ${index + 1} 页 / 共 ${count} 页`);
        // At the foot, whatever stands above.
        expect(number?.box.bottom).toBeGreaterThan(height - 12);
      }
      const sums = print.pages.map(({ texts }) => found(texts, '金额大写').length);
      expect(sums).toEqual([...Array.from({ length: count - 1 }, () => 0), 1]);
      const rows = print.pages.flatMap(({ texts }) => found(texts, 'P-001'));
      expect(rows).toHaveLength(lines);
    });
  }
});

test('a receipt is as wide as its roll and as long as what is on it', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const lengths: number[] = [];
  await page.goto('/sales/documents');
  for (const count of [2, 12]) {
    await openPrint(page, `/sales/documents/${await longSale(request, owner, count)}`, /^销售单 /);
    for (const [paper, width] of [
      ['小票 80', 80],
      ['小票 58', 58],
    ] as const) {
      await choosePaper(page, paper);
      const print = await printAsPdf(page);
      expect(await findPrintFaults(print)).toEqual([]);
      const [picture] = await picturesOf(print.pdf);
      expect(print.sizes).toHaveLength(1);
      expect(picture?.size[0]).toBeCloseTo(width, 0);
      // The last words stand above the margin of the foot, and nothing but that is below them.
      const below = (picture?.size[1] ?? 0) - (picture?.lowestInk ?? 0);
      expect(below).toBeGreaterThan(4.5);
      expect(below).toBeLessThan(9);
      lengths.push(picture?.size[1] ?? 0);
    }
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
  // Ten lines more are as much longer, on either roll.
  const [short, long] = [lengths.slice(0, 2), lengths.slice(2)];
  expect(Math.min(...long) - Math.max(...short)).toBeGreaterThan(50);
});

test('a voucher is whole on each of its forms, with five ruled lines, its papers and who signs', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const { data } = await askApi(request, owner, {
    query: '{ voucherList(filter: { month: "2026-11" }, first: 1) { edges { node { id } } } }',
  });
  await page.goto('/ledger/vouchers');
  await openPrint(page, `/ledger/vouchers/${data.voucherList.edges[0].node.id}`, /^凭证/);
  for (const [paper, width, height] of [
    ['凭证纸 240 × 140', 240, 140],
    ['凭证纸 240 × 120', 240, 120],
    ['A4 半张', 210, 148],
    ['A4 一页两张', 210, 297],
    ['A4 一页三张', 210, 297],
    ['A4 纵向', 210, 297],
  ] as const) {
    await test.step(`On ${paper}`, async () => {
      await choosePaper(page, paper);
      const print = await printAsPdf(page);
      expect(print.sizes).toEqual([[width, height]]);
      expect(await findPrintFaults(print)).toEqual([]);
      const [sheet] = print.pages;
      // Head, five lines, and the sums, whose words stand across two columns.
      expect(sheet?.cells).toHaveLength(4 * 6 + 3);
      for (const words of ['附单据：', '1 张', '合计：', '会计主管：', '制单：', '第 1 页 / 共 1 页']) {
        expect(found(sheet?.texts ?? [], words), words).not.toEqual([]);
      }
    });
  }
});

test('what breaks a print is found, whatever it is', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  await openPrint(page, `/sales/documents/${await longSale(request, owner, 22)}`, /^销售单 /);
  await choosePaper(page, '二等分');
  for (const [broken, fault] of [
    ['.page { padding: 0 !important }', /ink in the margins/],
    ['table { inline-size: 120% !important }', /ink in the margins|does not fit/],
    ['tbody td:nth-child(3) { overflow-wrap: normal; white-space: nowrap; font-size: 30pt }', /does not fit its place/],
    ['tbody td { padding-inline: 0 !important }', /touch the rules/],
    ['td, th { border-block-start-width: 0; border-block-end-width: 0 }', /is not ruled/],
    ['td, th { border-inline-width: 0 }', /is not ruled/],
    ['thead { color: transparent }', /"序号" is not printed/],
    ['tr.sums { visibility: hidden }', /"本页小计" is not printed/],
    ['.page + .page thead th { font-size: 6pt; text-align: start }', /the head of the table is not that/],
    ['.facts { position: absolute; inset-block-start: 5mm }', /is printed over/],
    [
      '.page::after { content: ""; position: absolute; inset: 125mm 100mm auto 40mm; border-block-start: 1mm solid #000 }',
      /where nothing is to be/,
    ],
    ['.page { break-after: auto; block-size: 60mm !important }', /sheets for/],
  ] as const) {
    const faults = await findPrintFaults(await printAsPdf(page, broken));
    expect(faults.join('\n'), broken).toMatch(fault);
  }
});

for (const [kind, paper, name] of [
  ['sale', 'A4 纵向', 'sale-a4'],
  ['sale', '二等分', 'sale-two-part'],
  ['sale', '三等分', 'sale-three-part'],
  ['sale', '小票 80', 'sale-roll-80'],
  ['voucher', '凭证纸 240 × 140', 'voucher-140'],
  ['voucher', 'A4 一页三张', 'voucher-in-three'],
] as const) {
  test(`the sample of a ${kind} looks on ${paper} as it did`, async ({ page, signInAs }) => {
    await signInAs('owner');
    await page.goto(`/settings/prints/${kind}`);
    await expect(page.getByRole('heading', { level: 1, name: /打印模板/ })).toBeVisible();
    await page.getByRole('button', { name: /默认纸张/ }).click();
    await page.getByRole('option', { name: new RegExp(paper) }).click();
    await expect(page.getByRole('button', { name: new RegExp(paper) })).toBeVisible();
    const companies = preview(page).locator('.company');
    await expect(companies).toHaveCount(1);
    // Each company of a test has a name of its own.
    await companies.evaluate((company) => company.replaceChildren('算盘示例商行'));
    const print: PrintedPdf = await printAsPdf(page);
    expect(await findPrintFaults(print)).toEqual([]);
    expect(await smallPicture(print.pdf)).toMatchSnapshot(`${name}.png`, { maxDiffPixelRatio: 0.02, threshold: 0.35 });
  });
}

function found(texts: readonly PlacedText[], words: string): readonly PlacedText[] {
  return texts.filter(({ text }) => text.includes(words));
}

async function openPrint(page: Page, path: string, title: RegExp): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('/sales/orders');
  await goTo(page, path, title);
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
  await expect(preview(page).locator('.page').first()).toBeVisible();
}

async function choosePaper(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name: /纸张/ }).click();
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await expect(dialog(page).getByRole('button', { name: new RegExp(name) })).toBeVisible();
}

/** Writes the draft of a sale with some lines of 10 pieces at 2.525 each. */
async function longSale(request: APIRequestContext, person: Person, count: number): Promise<string> {
  const { data } = await askApi(request, person, {
    query: '{ customers(first: 1) { edges { node { id } } } products(search: "P-001") { id } warehouses { id } }',
  });
  const line = { productId: data.products[0].id, quantity: '10', price: '2.525', discount: '0', taxRate: '13' };
  const input = {
    type: 'SALE',
    date: '2026-11-23',
    partyId: data.customers.edges[0].node.id,
    warehouseId: data.warehouses[0].id,
    taxIncluded: true,
    lines: Array.from({ length: count }, () => line),
  };
  const made = await askApi(request, person, {
    query: 'mutation ($input: TradeDocumentInput!) { made: createTradeDocument(input: $input) { id } }',
    variables: { input },
  });
  return String(made.data.made.id);
}
