import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
});
afterAll(() => api.close());

const days = { from: '2026-11-01', to: '2026-11-30' };
const query = (fields: string) =>
  `query ($by: SalesReportKey!, $from: Date!, $to: Date!) { salesReport(by: $by, from: $from, to: $to) { ${fields} } }`;
const whole = query(
  'beforeFrom beforeTo count other { now { net } } rows { key code name now { quantity net } before { net } } totals { now { net } }',
);
const withCost = query('totals { now { net cost margin } }');

const as = (role: Parameters<typeof userOf>[1]) => api.as(userOf(company, role));

it('salesReport() names customers and products, and holds a whole month against the one before', async () => {
  const { salesReport } = await as('owner').run(whole, { by: 'CUSTOMER', ...days });
  expect(salesReport).toMatchObject({ beforeFrom: '2026-10-01', beforeTo: '2026-10-31' });
  expect(salesReport.count).toBe(salesReport.rows.length);
  expect(salesReport.rows.length).toBeGreaterThan(0);
  for (const row of salesReport.rows)
    expect(
      [row.code, row.name].every((text) => text !== ''),
      JSON.stringify(row),
    ).toBe(true);
  const byDay = (await as('owner').run(whole, { by: 'DAY', ...days })).salesReport;
  expect(byDay.rows.map(({ key }: { key: string }) => key)).toEqual(
    Array.from({ length: 30 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`),
  );
  expect(byDay.totals).toEqual(salesReport.totals);
});

it('a sale that is voided is no sale: its red document takes it away on the day of it', async () => {
  const owner = as('owner');
  const before = (await owner.run(withCost, { by: 'PRODUCT', ...days })).salesReport.totals.now;
  const found = await owner.run('{ customers(first: 1) { edges { node { id } } } products { id service } warehouses { id } }');
  const goods = found.products.find(({ service }: { service: boolean }) => !service);
  const supplier = (await owner.run('{ suppliers { id } }')).suppliers[0];
  const document = (type: string, partyId: string, price: string) => ({
    input: {
      type,
      partyId,
      warehouseId: found.warehouses[0].id,
      date: '2026-11-23',
      lines: [{ productId: goods.id, quantity: '2', price, taxRate: '13' }],
    },
  });
  const create = 'mutation ($input: TradeDocumentInput!) { made: createTradeDocument(input: $input, approve: true) { id version } }';
  await owner.run(create, document('PURCHASE', supplier.id, '5'));
  const { made } = await owner.run(create, document('SALE', found.customers.edges[0].node.id, '90'));
  const sold = (await owner.run(withCost, { by: 'PRODUCT', ...days })).salesReport.totals.now;
  expect(Number(sold.net) - Number(before.net)).toBeCloseTo(180, 2);
  expect(Number(sold.cost)).toBeGreaterThan(Number(before.cost));
  await owner.run('mutation ($id: ID!, $version: Int!) { voidTradeDocument(id: $id, version: $version, reason: "x") { id } }', made);
  expect((await owner.run(withCost, { by: 'PRODUCT', ...days })).salesReport.totals.now).toEqual(before);
});

it('whoever may not see costs is refused those fields alone, and sees nothing of vouchers by hand', async () => {
  const seller = as('sales');
  for (const field of ['cost', 'margin']) {
    const { code, data } = await seller.send(query(`totals { now { net ${field} } }`), { by: 'CUSTOMER', ...days });
    expect([code, JSON.stringify(data)]).toEqual(['SP-API-493', expect.not.stringMatching(/\d\.\d\d/)]);
  }
  expect((await seller.run(whole, { by: 'CUSTOMER', ...days })).salesReport.other).toBeNull();
});

it('the customers of one salesperson come to what the salesperson has', async () => {
  const people = (await as('owner').run(whole, { by: 'SALESPERSON', ...days })).salesReport.rows;
  for (const { key, name, now } of people) {
    const variables = { by: 'CUSTOMER', ...days, salespersonId: key };
    const text = query('salesperson { name } other { now { net } } totals { now { quantity net } }')
      .replace('$to: Date!', '$to: Date!, $salespersonId: ID')
      .replace('to: $to', 'to: $to, salespersonId: $salespersonId');
    const { salesReport } = await as('owner').run(text, variables);
    expect(salesReport).toEqual({ salesperson: { name }, other: null, totals: { now } });
  }
});

it('whoever sells sees the own customers alone, under the own name', async () => {
  const seller = as('sales');
  const own = new Set(
    (await seller.run('{ customers(first: 200) { edges { node { id } } } }')).customers.edges.map(
      ({ node }: { node: { id: string } }) => node.id,
    ),
  );
  const all = (await as('owner').run(whole, { by: 'CUSTOMER', ...days })).salesReport.rows;
  const seen = (await seller.run(whole, { by: 'CUSTOMER', ...days })).salesReport.rows;
  expect(seen).toEqual(all.filter(({ key }: { key: string }) => own.has(key)));
  const people = (await seller.run(whole, { by: 'SALESPERSON', ...days })).salesReport.rows;
  expect(people.every(({ key }: { key: string }) => key === userOf(company, 'sales').memberId)).toBe(true);
});

it.each([
  [{ from: '2026-11-30', to: '2026-11-01' }, 'SP-API-600'],
  [{ from: '2000-01-01', to: '2026-11-01' }, 'SP-API-601'],
])('days that no report is made of are refused: %j', async (wrong, code) => {
  expect((await as('owner').send(whole, { by: 'DAY', ...wrong })).code).toBe(code);
});

it('whoever may not read sales is refused the whole report', async () => {
  const owner = as('owner');
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  const member = companyMembers.find(({ id }: { id: string }) => id === userOf(company, 'sales').memberId);
  await owner.run(
    'mutation ($id: ID!, $version: Int!) { updateMember(id: $id, version: $version, input: { roles: [WAREHOUSE] }) { id } }',
    member,
  );
  expect((await as('sales').send(whole, { by: 'CUSTOMER', ...days })).code).toBe('SP-API-204');
});
