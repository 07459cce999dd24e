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
});

const become = (kind: 'general' | 'small-scale', day: string) => shop.set('TAXPAYER', kind, day);
const sell = (date: string, taxRate: string) => shop.trade('SALE', date, [{ quantity: '1', price: '100', taxRate }]);

it('the kind changes with a month that is open, and to a kind that there is', async () => {
  expect((await become('small-scale', '2026-02-02')).fields).toEqual([['validFrom', 'SP-API-655']]);
  expect((await shop.set('TAXPAYER', 'none', '2026-02-01')).fields).toEqual([['value', 'SP-API-384']]);
  await shop.close('2026-01');
  expect(await become('small-scale', '2026-01-01')).toMatchObject({ code: 'SP-API-464', facts: { month: '2026-01' } });
  expect((await become('small-scale', '2026-02-01')).code).toBeNull();
});

it('documents that would be judged anew keep the kind, until they are void; what is judged by its original does not', async () => {
  const bought = await shop.trade('PURCHASE', '2026-01-05', [{ quantity: '10', price: '10', taxRate: '13' }]);
  const sold = await sell('2026-02-03', '13');
  const draft = await shop.draft('SALE', '2026-03-04', [{ quantity: '1', price: '100', taxRate: '13' }]);
  expect(await become('small-scale', '2026-02-01')).toMatchObject({ code: 'SP-API-656', facts: { date: '2026-02-03', count: 2 } });
  expect((await become('general', '2026-02-01')).code).toBeNull();
  expect((await shop.void(sold, '2026-02-05')).code).toBeNull();
  expect((await become('small-scale', '2026-02-01')).facts).toMatchObject({ date: '2026-03-04', count: 1 });
  expect((await shop.void(draft, '2026-03-05')).code).toBeNull();
  expect((await become('small-scale', '2026-02-01')).code).toBeNull();
  const returned = await shop.giveBack(bought.id, '2026-02-10', '1');
  expect(await shop.booked(returned.id)).toEqual({
    '1405': ['-10.00', '0.00'],
    '2221.01.01': ['-1.30', '0.00'],
    '2202.01': ['0.00', '-11.30'],
  });
  const { tradeDocument } = await shop.owner.run('query ($id: ID!) { tradeDocument(id: $id) { taxpayer } }', { id: returned.id });
  expect(tradeDocument.taxpayer).toBe('GENERAL');
  expect(await shop.problems()).toEqual([]);
});

it('only days up to the next change are judged', async () => {
  await sell('2026-03-03', '13');
  expect((await become('general', '2026-03-01')).code).toBeNull();
  expect((await become('small-scale', '2026-02-01')).code).toBeNull();
  expect((await sell('2026-02-03', '13')).fields).toEqual([['lines.0.taxRate', 'SP-API-310']]);
  expect((await sell('2026-03-03', '13')).code).toBeNull();
});

it('an invoice that is deducted in these months keeps the kind, and none is deducted in a month of the other', async () => {
  const query = 'mutation ($input: InputInvoiceInput!) { made: createInputInvoice(input: $input, submit: true) { id version deduction } }';
  const input = {
    supplierId: shop.ids.supplier,
    kind: 'SPECIAL',
    digital: true,
    invoiceNumber: '1'.padStart(20, '0'),
    date: '2026-01-05',
    red: false,
    lines: [{ taxRate: '13', net: '100.00', tax: '13.00' }],
  };
  const { made } = await shop.owner.run(query, { input });
  expect(made.deduction).toBe('PENDING');
  const approved = await shop.make(
    'mutation ($id: ID!, $version: Int!) { made: approveInputInvoice(id: $id, version: $version) { id version } }',
    made,
  );
  const deduct = `mutation ($id: ID!, $version: Int!, $month: String!) { made: deductInputInvoice(id: $id, version: $version, month: $month) { id version } }`;
  const { id, version } = await shop.make(deduct, { id: approved.id, version: approved.version, month: '2026-02' });
  expect((await become('small-scale', '2026-02-01')).code).toBe('SP-API-656');
  const undeduct = 'mutation ($id: ID!, $version: Int!) { made: undeductInputInvoice(id: $id, version: $version) { id version } }';
  const free = await shop.make(undeduct, { id, version });
  expect((await become('small-scale', '2026-02-01')).code).toBeNull();
  expect(await shop.make(deduct, { id: free.id, version: free.version, month: '2026-02' })).toMatchObject({
    code: 'SP-API-659',
    facts: { month: '2026-02' },
  });
  expect((await shop.make(deduct, { id: free.id, version: free.version, month: '2026-01' })).code).toBeNull();
});

it('a quarter ends with the last month of the kind: its close decides, so the change comes before it', async () => {
  await become('small-scale', '2026-01-01');
  await sell('2026-01-10', '1');
  expect(await shop.close('2026-01')).toMatchObject({ VAT_PAYABLE: '1.00', VAT_EXEMPT: '0.00' });
  expect(await become('general', '2026-02-01')).toMatchObject({ code: 'SP-API-657', facts: { month: '2026-01' } });
  await shop.owner.run('mutation { reopenPeriod(month: "2026-01", reason: "转为一般纳税人") { status } }');
  expect((await become('general', '2026-02-01')).code).toBeNull();
  expect(await shop.close('2026-01')).toMatchObject({ VAT_PAYABLE: '0.00', VAT_EXEMPT: '1.00' });
  await sell('2026-02-10', '13');
  const closed = await shop.close('2026-02');
  expect(closed).toMatchObject({ VAT_PAYABLE: '13.00' });
  expect(closed).not.toHaveProperty('VAT_EXEMPT');
  expect(await shop.balance('2221.02', '2026-02')).toBe('13.00');
});

it('input tax that was left over waits until the company is a general taxpayer again, and a quarter that began as one counts from the change', async () => {
  await shop.trade('PURCHASE', '2026-01-05', [{ quantity: '10', price: '10', taxRate: '13' }]);
  await shop.trade('SALE', '2026-01-06', [{ product: 'SV', quantity: '1', price: '1', taxRate: '13' }]);
  await become('small-scale', '2026-02-01');
  await become('general', '2026-04-01');
  await sell('2026-02-10', '3');
  await sell('2026-04-10', '13');
  for (const month of ['2026-01', '2026-02', '2026-03']) expect(await shop.close(month)).toMatchObject({ INPUT_CARRIED_FORWARD: '12.87' });
  const { taxWorksheet } = await shop.owner.run('{ taxWorksheet(month: "2026-03") { levy { from sales } } }');
  expect(taxWorksheet.levy).toEqual({ from: '2026-02', sales: '100.00' });
  expect(await shop.close('2026-04')).toMatchObject({ VAT_PAYABLE: '0.13', INPUT_CARRIED_FORWARD: '0.00' });
  expect(await shop.problems()).toEqual([]);
});

it('a chart whose account of the levy is out of use cannot be of a small-scale taxpayer', async () => {
  const { accounts } = await shop.owner.run('{ accounts(search: "2221.01.11") { id version code name } }');
  expect(accounts).toMatchObject([{ code: '2221.01.11', name: '小规模应纳税额' }]);
  const [{ id, version, name }] = accounts;
  const update =
    'mutation ($id: ID!, $version: Int!, $input: AccountInput!) { updateAccount(id: $id, version: $version, input: $input) { id } }';
  await shop.owner.run(update, { id, version, input: { name, enabled: false } });
  expect(await become('small-scale', '2026-02-01')).toMatchObject({ code: 'SP-API-475', facts: { code: '2221.01.11' } });
});
