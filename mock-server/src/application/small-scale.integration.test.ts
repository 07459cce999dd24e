import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openSmallScaleWorld, type SmallScaleWorld } from '../testing/small-scale-world.ts';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let shop: SmallScaleWorld;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  shop = await openSmallScaleWorld(api);
  expect((await shop.set('TAXPAYER', 'small-scale', '2026-01-01')).code).toBeNull();
});

const taxes = `query ($month: String!) { taxWorksheet(month: $month) { output input payable surtax byRate { rate net tax }
  levy { from settles sales exemptSales due exempt } } }`;
const worksheet = async (month: string) => (await shop.owner.run(taxes, { month })).taxWorksheet;

it('what is bought costs what is paid for it, goes back at that, and is voided with it', async () => {
  const bought = await shop.trade('PURCHASE', '2026-01-05', [
    { quantity: '100', price: '10', taxRate: '13' },
    { product: 'SV', quantity: '1', price: '200', taxRate: '6' },
  ]);
  expect(await shop.booked(bought.id)).toEqual({
    '1405': ['1130.00', '0.00'],
    '5602': ['212.00', '0.00'],
    '2202.01': ['0.00', '1342.00'],
  });
  const returned = await shop.giveBack(bought.id, '2026-01-06', '10');
  expect(await shop.booked(returned.id)).toEqual({ '1405': ['-113.00', '0.00'], '2202.01': ['0.00', '-113.00'] });
  expect((await shop.void(returned, '2026-01-07')).code).toBeNull();
  const { stock } = await shop.owner.run('{ stock { quantity amount product { sku } } }');
  expect(stock.find(({ product }: { product: { sku: string } }) => product.sku === 'SMALL-X')).toMatchObject({
    quantity: '200',
    amount: '2130.00',
  });
  expect(await shop.balance('2221.01.01', '2026-01')).toBe('0.00');
  expect(await shop.problems()).toEqual([]);
});

it('expenses are booked with their tax, and an abnormal loss gives no input tax back', async () => {
  const spent = await shop.make('mutation ($input: ExpenseInput!) { made: createExpense(input: $input, approve: true) { id version } }', {
    input: { date: '2026-01-05', cashAccountId: shop.ids.cash, lines: [{ accountCode: '5602', amount: '106.00', taxRate: '6' }] },
  });
  expect(await shop.booked(spent.id)).toEqual({ '5602': ['106.00', '0.00'], '1002': ['0.00', '106.00'] });
  const counted = await shop.make(
    'mutation ($input: CountInput!) { made: createStockCount(input: $input, approve: true) { id version } }',
    {
      input: {
        date: '2026-01-06',
        warehouseId: shop.ids.warehouse,
        lines: [{ productId: shop.ids.X, counted: '90', taxRate: '13', abnormal: true }],
      },
    },
  );
  expect(await shop.booked(counted.id)).toMatchObject({ '1405': ['0.00', '100.00'], '5711': ['100.00', '0.00'] });
  expect(await shop.balance('2221.01.07', '2026-01')).toBe('0.00');
});

it('sales are taxed with a levy: the usual one where a line says nothing, no rate of general taxpayers, and what a parameter adds', async () => {
  const rates = async (use: string, on = '2026-01-05') =>
    (
      await shop.owner.run('query ($use: TaxRateUse, $on: Date) { taxpayer(on: $on) taxRates(on: $on, use: $use) { rate } }', { use, on })
    ).taxRates.map(({ rate }: { rate: string }) => rate);
  expect(await rates('SALE')).toEqual(['1', '3', '0']);
  expect(await rates('PURCHASE')).toEqual(['13', '9', '6', '3', '1', '0']);
  const sold = await shop.trade('SALE', '2026-01-05', [{ quantity: '10', price: '20' }]);
  expect(await shop.booked(sold.id)).toEqual({
    '1122': ['202.00', '0.00'],
    '5001': ['0.00', '200.00'],
    '2221.01.11': ['0.00', '2.00'],
    '5401': ['100.00', '0.00'],
    '1405': ['0.00', '100.00'],
  });
  const refused = await shop.trade('SALE', '2026-01-05', [{ quantity: '1', price: '20', taxRate: '13' }]);
  expect(refused.fields).toEqual([['lines.0.taxRate', 'SP-API-310']]);
  expect((await shop.set('LEVY_RATE', '5.01', '2026-01-06')).fields).toEqual([['value', 'SP-API-384']]);
  expect((await shop.set('LEVY_RATE', '0.5', '2026-01-06')).code).toBeNull();
  expect([await rates('SALE'), await rates('SALE', '2026-01-06')]).toEqual([
    ['1', '3', '0'],
    ['0.5', '3', '0'],
  ]);
});

it('a quarter is decided by the close of its last month: nothing up to what is exempt, with its relief a gain', async () => {
  await shop.trade('SALE', '2026-01-10', [{ product: 'SV', quantity: '1', price: '200000', taxRate: '1' }]);
  expect(await shop.close('2026-01')).toMatchObject({ VAT_PAYABLE: '2000.00', VAT_EXEMPT: '0.00', SURTAX: '0.00' });
  await shop.close('2026-02');
  const sold = await shop.trade('SALE', '2026-03-10', [
    { product: 'SV', quantity: '1', price: '90000', taxRate: '1' },
    { product: 'SV', quantity: '1', price: '10000.01', taxRate: '3' },
  ]);
  const above = { from: '2026-01', settles: true, sales: '300000.01', exemptSales: '300000.00', due: '3200.00', exempt: '0.00' };
  expect(await worksheet('2026-03')).toMatchObject({ levy: above, payable: '3200.00', surtax: '384.00', input: '0.00' });
  const back = await shop.giveBack(sold.id, '2026-03-11', '0.0001');
  expect(back.code).toBeNull();
  expect(await worksheet('2026-03')).toMatchObject({
    levy: { sales: '299991.01', due: '3199.91', exempt: '3199.91' },
    payable: '0.00',
    surtax: '0.00',
    byRate: [
      { rate: '3', net: '10000.01', tax: '300.00' },
      { rate: '1', net: '289991.00', tax: '2899.91' },
    ],
  });
  expect(await shop.close('2026-03')).toMatchObject({ VAT_PAYABLE: '0.00', VAT_EXEMPT: '3199.91', SURTAX: '0.00' });
  expect(await shop.balance('2221.01.11', '2026-03')).toBe('0.00');
  const { incomeStatement } = await shop.owner.run('{ incomeStatement(month: "2026-03") { line month } }');
  expect(incomeStatement.find(({ line }: { line: number }) => line === 22).month).toBe('3199.91');
  await shop.owner.run('mutation { reopenPeriod(month: "2026-03", reason: "漏记") { status } }');
  expect(await shop.balance('2221.01.11', '2026-03')).toBe('3199.91');
  expect(await shop.problems()).toEqual([]);
});

it('what is paid for a quarter lowers nothing of the next, and the surtax is asked once', async () => {
  await shop.trade('SALE', '2026-01-10', [{ product: 'SV', quantity: '1', price: '400000', taxRate: '1' }]);
  const months = ['2026-01', '2026-02', '2026-03'];
  const closes = [];
  for (const month of months) closes.push(await shop.close(month));
  expect(closes.map(({ VAT_PAYABLE, SURTAX }) => [VAT_PAYABLE, SURTAX])).toEqual([
    ['4000.00', '0.00'],
    ['4000.00', '0.00'],
    ['4000.00', '480.00'],
  ]);
  const paid = { accountCode: '2221.01.11', debit: '4000.00' };
  await shop.make('mutation ($input: JournalInput!) { made: createJournal(input: $input, approve: true) { id version } }', {
    input: { date: '2026-04-12', word: 'PAYMENT', summary: '交税', lines: [paid, { accountCode: '1002', credit: '4000.00' }] },
  });
  await shop.trade('SALE', '2026-04-20', [{ quantity: '10', price: '20', taxRate: '1' }]);
  expect(await worksheet('2026-04')).toMatchObject({ levy: { from: '2026-04', settles: false, due: '2.00' }, payable: '2.00' });
  expect(await shop.balance('2221.01.11', '2026-04')).toBe('2.00');
});

it('who files by month is decided each month', async () => {
  expect((await shop.set('VAT_FILING', 'month', '2026-02-01')).fields).toEqual([['validFrom', 'SP-API-658']]);
  expect((await shop.set('VAT_FILING', 'month', '2026-04-01')).code).toBeNull();
  expect((await shop.set('VAT_FILING', 'month', '2026-01-01')).code).toBeNull();
  await shop.set('VAT_EXEMPT_SALES', '150000', '2026-02-01');
  for (const month of ['01', '02'])
    await shop.trade('SALE', `2026-${month}-10`, [{ product: 'SV', quantity: '1', price: '150000', taxRate: '1' }]);
  expect(await shop.close('2026-01')).toMatchObject({ VAT_PAYABLE: '1500.00', VAT_EXEMPT: '0.00', SURTAX: '180.00' });
  expect(await shop.close('2026-02')).toMatchObject({ VAT_PAYABLE: '0.00', VAT_EXEMPT: '1500.00', SURTAX: '0.00' });
});

it('the tax of a special invoice is never deducted, and the cents that it differs by are an expense', async () => {
  const bought = await shop.trade('PURCHASE', '2026-01-05', [{ quantity: '10', price: '10', taxRate: '13' }]);
  const registered = `mutation ($input: InputInvoiceInput!) { made: createInputInvoice(input: $input, submit: true) { id version deduction } }`;
  const input = {
    supplierId: shop.ids.supplier,
    kind: 'SPECIAL',
    digital: true,
    invoiceNumber: '1'.padStart(20, '0'),
    date: '2026-01-05',
    red: false,
    lines: [{ taxRate: '13', net: '100.00', tax: '13.01' }],
    matches: [{ documentId: bought.id, net: '100.00', tax: '13.00' }],
  };
  const { made } = await shop.owner.run(registered, { input });
  expect(made.deduction).toBe('NONE');
  const approve = `mutation ($id: ID!, $version: Int!) { made: approveInputInvoice(id: $id, version: $version) { execution difference { id } } }`;
  const approved = (await shop.owner.run(approve, made)).made;
  expect(approved.execution).toBe('FULL');
  expect(await shop.booked(approved.difference.id)).toEqual({ '5602': ['0.01', '0.00'], '2202.01': ['0.00', '0.01'] });
  expect(await shop.problems()).toEqual([]);
});

it('a draft of no rate has the levy, and says by which kind it will be posted', async () => {
  const sold = await shop.draft('SALE', '2026-01-10', [{ quantity: '1', price: '10' }]);
  const { tradeDocument } = await shop.owner.run('query ($id: ID!) { tradeDocument(id: $id) { taxpayer lines { taxRate } } }', {
    id: sold.id,
  });
  expect(tradeDocument).toEqual({ taxpayer: 'SMALL_SCALE', lines: [{ taxRate: '1' }] });
});
