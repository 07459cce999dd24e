import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '#core/access/actor.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openOrderWorld, type OrderWorld } from '../testing/order-world.ts';
import { checkCashPart } from './check-cash-part.ts';
import type { Work } from './work.ts';

let api: TestApi;
let world: OrderWorld;
let till: string;
beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(async () => {
  world = await openOrderWorld(api);
  till = (await world.owner.run('mutation { made: createCashAccount(input: { name: "柜台现金", accountCode: "1001" }) { id } }')).made.id;
});
afterAll(() => api.close());

const write = `mutation ($input: TradeDocumentInput!, $approve: Boolean, $replaces: DraftVersionInput) {
  sale: createTradeDocument(input: $input, approve: $approve, replaces: $replaces) { id version status }
}`;
const approve = 'mutation ($id: ID!, $version: Int!) { sale: approveTradeDocument(id: $id, version: $version) { id version } }';
const voidIt = 'mutation ($id: ID!, $version: Int!) { sale: voidTradeDocument(id: $id, version: $version, reason: "错了") { status } }';

const entries = (more: object = {}) => ({
  type: 'SALE',
  partyId: world.customerId,
  warehouseId: world.warehouseId,
  date: '2026-11-23',
  lines: [{ productId: world.products.X, quantity: '5', price: '10', taxRate: '13' }],
  ...more,
});

const read = async (id: string) =>
  (
    await world.owner.run(
      `query ($id: ID!) { sale: tradeDocument(id: $id) { version status execution cashAccount { name } cashAmount openItems { open }
        vouchers { lines { accountCode debit credit } } settlements { amount document { id } } reds { cashAccount { id } }
        cashReceipt { id version type status number amount cashSale { id } vouchers { word lines { accountCode debit credit } } reds { id } } } }`,
      { id },
    )
  ).sale;

const entriesOf = (vouchers: { lines: { accountCode: string; debit: string; credit: string }[] }[]) =>
  vouchers.flatMap(({ lines }) => lines.map(({ accountCode, debit, credit }) => [accountCode, debit, credit]));

it('a sale that takes its money at once ships, is settled and is booked, with a receipt that it is linked with both ways', async () => {
  const { sale } = await world.owner.run(write, { input: entries({ cashAccountId: till }), approve: true });
  const seen = await read(sale.id);
  expect(seen).toMatchObject({ status: 'APPROVED', execution: 'FULL', cashAccount: { name: '柜台现金' }, cashAmount: null });
  expect(seen.openItems).toEqual([{ open: '0.00' }]);
  expect(seen.cashReceipt).toMatchObject({ type: 'RECEIPT', status: 'APPROVED', amount: '56.50', cashSale: { id: sale.id } });
  expect(seen.settlements).toEqual([{ amount: '56.50', document: { id: seen.cashReceipt.id } }]);
  expect(entriesOf(seen.cashReceipt.vouchers)).toEqual([
    ['1001', '56.50', '0.00'],
    ['1122', '0.00', '56.50'],
  ]);
  expect(await world.held()).toMatchObject({ X: ['95', '0'], credit: '0.00', problems: [] });
});

it('a part may be taken, and the rest stays open; more than the sale, or nothing, is refused', async () => {
  const { sale } = await world.owner.run(write, { input: entries({ cashAccountId: till, cashAmount: '20.00' }) });
  await world.owner.run(approve, { id: sale.id, version: sale.version });
  expect(await read(sale.id)).toMatchObject({ execution: 'PARTIAL', openItems: [{ open: '36.50' }], cashReceipt: { amount: '20.00' } });
  const codeOf = async (more: object) =>
    (await world.owner.send(write, { input: entries(more), approve: true })).errors[0]?.extensions.fields;
  expect(await codeOf({ cashAccountId: till, cashAmount: '56.51' })).toMatchObject([{ path: 'cashAmount', code: 'SP-API-580' }]);
  expect(await codeOf({ cashAccountId: till, cashAmount: '0.00' })).toMatchObject([{ path: 'cashAmount', code: 'SP-API-376' }]);
  expect(await codeOf({ cashAmount: '5.00' })).toMatchObject([{ path: 'cashAccountId', code: 'SP-API-372' }]);
  expect(await world.held()).toMatchObject({ X: ['95', '0'], problems: [] });
});

it('where the receipt cannot be booked, nothing of the sale is', async () => {
  const { accounts } = await world.owner.run('{ accounts { id code } }');
  const bank = accounts.find(({ code }: { code: string }) => code === '1002');
  const { old } = await world.owner.run(
    'mutation ($parentId: ID!) { old: createAccount(input: { parentId: $parentId, name: "旧账户" }) { id code version } }',
    { parentId: bank.id },
  );
  const { made } = await world.owner.run(
    'mutation ($code: String!) { made: createCashAccount(input: { name: "旧账户", accountCode: $code }) { id } }',
    { code: old.code },
  );
  const { sale } = await world.owner.run(write, { input: entries({ cashAccountId: made.id }) });
  await world.owner.run(
    'mutation ($id: ID!, $version: Int!) { updateAccount(id: $id, version: $version, input: { enabled: false }) { id } }',
    {
      id: old.id,
      version: old.version,
    },
  );
  const refused = await world.owner.send(approve, { id: sale.id, version: sale.version });
  expect(refused.errors[0]?.extensions.code).toBe('SP-API-475');
  expect(await read(sale.id)).toMatchObject({ status: 'DRAFT', vouchers: [], openItems: [], cashReceipt: null });
  expect(await world.held()).toMatchObject({ X: ['100', '0'], problems: [] });
});

it('voiding the sale takes the receipt back with it; a receipt that is void by itself leaves the sale open', async () => {
  const { sale } = await world.owner.run(write, { input: entries({ cashAccountId: till }), approve: true });
  await world.owner.run(voidIt, { id: sale.id, version: (await read(sale.id)).version });
  const undone = await read(sale.id);
  expect(undone).toMatchObject({
    status: 'VOID',
    openItems: [{ open: '0.00' }],
    cashReceipt: { status: 'VOID' },
    reds: [{ cashAccount: null }],
  });
  expect(undone.cashReceipt.reds).toHaveLength(1);
  expect(await world.held()).toMatchObject({ X: ['100', '0'], problems: [] });

  const again = (await world.owner.run(write, { input: entries({ cashAccountId: till }), approve: true })).sale;
  const { cashReceipt } = await read(again.id);
  await world.owner.run(voidIt, { id: cashReceipt.id, version: cashReceipt.version });
  expect(await read(again.id)).toMatchObject({ status: 'APPROVED', execution: 'NONE', openItems: [{ open: '56.50' }] });
  await world.owner.run(voidIt, { id: again.id, version: (await read(again.id)).version });
  expect(await world.held()).toMatchObject({ X: ['100', '0'], problems: [] });
});

it('a sale that was paid for later, too, is not voided, and its receipt stays', async () => {
  const { sale } = await world.owner.run(write, { input: entries({ cashAccountId: till, cashAmount: '20.00' }), approve: true });
  const { openItems } = await world.owner.run('query ($id: ID!) { openItems(kind: RECEIVABLE, customerId: $id) { id } }', {
    id: world.customerId,
  });
  const input = { partyId: world.customerId, cashAccountId: till, date: '2026-11-23', amount: '36.50' };
  await world.owner.run('mutation ($input: MoneyInput!) { createMoneyDocument(input: $input, approve: true) { id } }', {
    input: { type: 'RECEIPT', ...input, settles: [{ itemId: openItems[0].id, amount: '36.50' }] },
  });
  const refused = await world.owner.send(voidIt, { id: sale.id, version: (await read(sale.id)).version });
  expect(refused.errors[0]?.extensions.code).toBe('SP-API-488');
  expect(await read(sale.id)).toMatchObject({ status: 'APPROVED', execution: 'FULL', cashReceipt: { status: 'APPROVED' } });
});

it('who may not write receipts takes no money, does not see where it comes to, and leaves that of a draft as it is', async () => {
  const { made } = await world.owner.run(
    'mutation ($id: ID!, $to: ID!) { made: updateCustomer(id: $id, version: 1, input: { name: "OW", salespersonId: $to }) { id } }',
    {
      id: world.customerId,
      to: userOf(world.company, 'sales').memberId,
    },
  );
  expect(made.id).toBe(world.customerId);
  const seller = api.as(userOf(world.company, 'sales'));
  const refused = await seller.send(write, { input: entries({ cashAccountId: till }) });
  expect(refused.errors[0]?.extensions.code).toBe('SP-API-204');
  const { sale } = await world.owner.run(write, { input: entries({ cashAccountId: till, cashAmount: '20.00' }) });
  const edited = await seller.run(write, { input: entries({ note: '改备注' }), replaces: { id: sale.id, version: sale.version } });
  const hidden = await seller.run(
    'query ($id: ID!) { sale: tradeDocument(id: $id) { cashAccount { id } cashAmount cashReceipt { id } } }',
    sale,
  );
  expect(hidden.sale).toEqual({ cashAccount: null, cashAmount: null, cashReceipt: null });
  expect(await read(sale.id)).toMatchObject({ cashAccount: { name: '柜台现金' }, cashAmount: '20.00' });
  await world.owner.run(write, { input: entries(), replaces: { id: sale.id, version: edited.sale.version } });
  expect(await read(sale.id)).toMatchObject({ cashAccount: null, cashAmount: null });
});

it('checkCashPart() refuses who may approve and write sales, and not write receipts', async () => {
  const permissions: Actor['permissions'] = new Set(['books.document.approve', 'sales.document.write']);
  const work = { actor: { permissions } } as Work;
  const given = { entries: { type: 'SALE', cashAccountId: till }, writing: { approve: true } };
  await expect(checkCashPart(work, given, new ProblemList())).rejects.toMatchObject({ reason: 'no-permission' });
});

it('only sales take money at once', async () => {
  const { errors } = await world.owner.send(write, { input: entries({ type: 'PROVISIONAL', cashAccountId: till }) });
  expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'partyId' }, { path: 'cashAccountId', code: 'SP-API-581' }]);
});
