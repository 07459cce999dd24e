import { getNamedType, isInputObjectType, type GraphQLArgument } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { schema } from './graphql/schema.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { invoiceOperations, openInputInvoiceWorld, type InputInvoiceWorld } from '../testing/input-invoice-world.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { orderMutations, validInput } from '../testing/order-documents.ts';
import { purchaseOrderOperations } from '../testing/purchase-order-world.ts';
import { sampleVariables } from '../testing/sample-variables.ts';

let api: TestApi;
let world: InputInvoiceWorld;
let owner: GraphqlClient;
let accountant: GraphqlClient;
let sales: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await openInputInvoiceWorld(api);
  owner = world.owner;
  accountant = api.as(userOf(world.company, 'accountant'));
  sales = api.as(userOf(world.company, 'sales'));
});

const fields = 'version separateDuties documentApprovers salesOrderApprovers';
const set = `mutation ($version: Int!, $separateDuties: Boolean!) { setSeparateDuties(version: $version, separateDuties: $separateDuties) { ${fields} } }`;
const read = `{ companySettings { ${fields} } }`;

async function separate(separateDuties = true): Promise<void> {
  const { version } = (await owner.run(read)).companySettings;
  await owner.run(set, { version, separateDuties });
}

async function makeOwner(role: 'sales' | 'accountant', roles: readonly string[] = ['OWNER']): Promise<void> {
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  const member = companyMembers.find(({ id }: { readonly id: string }) => id === userOf(world.company, role).memberId);
  await owner.run(
    'mutation ($id: ID!, $version: Int!, $roles: [MemberRole!]!) { updateMember(id: $id, version: $version, input: { roles: $roles }) { id } }',
    {
      ...member,
      roles,
    },
  );
}

const documents = {
  write: `mutation ($input: TradeDocumentInput!, $replaces: DraftVersionInput) {
    document: createTradeDocument(input: $input, replaces: $replaces) { id version number needsOtherApprover } }`,
  approve: 'mutation ($id: ID!, $version: Int!) { document: approveTradeDocument(id: $id, version: $version) { id version status } }',
  read: 'query ($id: ID!) { document: tradeDocument(id: $id) { id version status needsOtherApprover } }',
};

async function saleInput() {
  const { customerId, lines, date } = await validInput(owner);
  return {
    type: 'SALE',
    partyId: customerId,
    warehouseId: world.trade.input.warehouseId,
    date,
    lines: lines.map((line) => ({ ...line, quantity: '1' })),
  };
}

it('nobody is held to it until the owner says so, in the version that they saw, and the audit says who did', async () => {
  expect((await owner.run(read)).companySettings).toEqual({
    version: 1,
    separateDuties: false,
    documentApprovers: 2,
    salesOrderApprovers: 1,
  });
  expect((await accountant.send(set, { version: 1, separateDuties: true })).code).toBe('SP-API-204');
  expect((await sales.send(read)).code).toBe('SP-API-204');
  expect((await api.as().send(set, { version: 1, separateDuties: true })).code).toBe('SP-API-201');
  const own = await owner.run(documents.write, { input: await saleInput() });
  expect(own.document.needsOtherApprover).toBe(false);

  expect((await owner.run(set, { version: 1, separateDuties: true })).setSeparateDuties).toMatchObject({
    version: 2,
    separateDuties: true,
  });
  expect((await owner.send(set, { version: 1, separateDuties: false })).code).toBe('SP-API-645');
  const { auditEntries } = await owner.run(
    '{ auditEntries(filter: { table: "tenant" }, first: 1) { edges { node { member { id } before after } } } }',
  );
  const { node } = auditEntries.edges[0];
  expect(node.member.id).toBe(userOf(world.company, 'owner').memberId);
  expect([node.before, node.after].map((rows: string) => JSON.parse(rows)[0].separate_duties)).toEqual([false, true]);

  expect((await owner.send(documents.approve, own.document)).code).toBe('SP-API-681');
  await separate(false);
  expect((await owner.run(documents.approve, own.document)).document.status).toBe('APPROVED');
});

it('it needs two who may approve, as nobody could approve what a single one makes', async () => {
  await makeOwner('accountant', ['SALES']);
  const refused = await owner.send(set, { version: 1, separateDuties: true });
  expect([refused.code, refused.errors[0]?.extensions.facts]).toEqual(['SP-API-683', { count: 1 }]);
  expect((await owner.run(read)).companySettings).toMatchObject({ version: 1, separateDuties: false, documentApprovers: 1 });
  await makeOwner('sales');
  expect((await owner.run(set, { version: 1, separateDuties: true })).setSeparateDuties.separateDuties).toBe(true);
});

it('a document is approved by who neither wrote it nor changed it last', async () => {
  await separate();
  const input = await saleInput();
  const { document: own } = await owner.run(documents.write, { input });
  expect(own.needsOtherApprover).toBe(true);
  const refused = await owner.send(documents.approve, own);
  expect([refused.code, refused.errors[0]?.extensions.facts]).toEqual(['SP-API-681', { number: own.number }]);
  expect((await accountant.run(documents.read, own)).document).toMatchObject({ status: 'DRAFT', needsOtherApprover: false });

  // Whoever changes it has made it, too, and the one who wrote it still has; until that one changes it again.
  const { document: changed } = await accountant.run(documents.write, { input, replaces: { id: own.id, version: own.version } });
  expect((await accountant.send(documents.approve, changed)).code).toBe('SP-API-681');
  expect((await owner.send(documents.approve, changed)).code).toBe('SP-API-681');
  const { document: back } = await owner.run(documents.write, { input, replaces: { id: own.id, version: changed.version } });
  expect((await accountant.run(documents.approve, back)).document.status).toBe('APPROVED');
  expect((await owner.run(documents.read, own)).document.needsOtherApprover).toBe(false);
});

it('whoever may not approve is not told to find somebody else', async () => {
  await separate();
  const input = await saleInput();
  const { document } = await sales.run(documents.write, { input: { ...input, partyId: (await validInput(sales)).customerId } });
  expect(document.needsOtherApprover).toBe(false);
  expect((await owner.run(documents.approve, document)).document.status).toBe('APPROVED');
});

const samples = {
  String: '记',
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '1',
  Date: '2026-11-23',
  ID: '01a208dc-0000-7000-8000-000000000000',
};
const atOnce = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name }) => name === 'approve'));

it.each(atOnce)('$name approves nothing as it is saved', async ({ name, args }) => {
  await separate();
  const declared = args.map((arg: GraphQLArgument) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const mutation = `mutation (${declared}) { ${name}(${passed}) { id } }`;
  expect(args.some(({ type }) => isInputObjectType(getNamedType(type)))).toBe(true);
  const variables = sampleVariables(schema, mutation, { values: samples, all: false });
  expect((await owner.send(mutation, { ...variables, approve: true })).code).toBe('SP-API-682');
});

it('every way to write a document at once is among these', () => {
  expect(atOnce.length).toBeGreaterThanOrEqual(11);
});

it('a sales order is approved by another owner than who made it or changed it last, whoever handed it in', async () => {
  await makeOwner('sales');
  await separate();
  const input = await validInput(owner);
  let { order } = await owner.run(orderMutations.create, { input });
  ({ order } = await sales.run(orderMutations.submit, order));
  const question = 'query ($id: ID!) { salesOrder(id: $id) { allowedActions needsOtherApprover } }';
  expect((await owner.run(question, order)).salesOrder).toEqual({ allowedActions: ['EDIT', 'CANCEL'], needsOtherApprover: true });
  expect((await sales.run(question, order)).salesOrder).toEqual({
    allowedActions: ['EDIT', 'APPROVE', 'CANCEL'],
    needsOtherApprover: false,
  });
  expect((await owner.send(orderMutations.approve, order)).code).toBe('SP-API-681');
  ({ order } = await sales.run(orderMutations.update, { ...order, input }));
  expect((await sales.send(orderMutations.approve, order)).code).toBe('SP-API-681');
  ({ order } = await owner.run(orderMutations.update, { ...order, input }));
  expect((await sales.run(orderMutations.approve, order)).order.status).toBe('APPROVED');
});

it('a purchase order and an input invoice are approved by somebody else as well', async () => {
  await separate();
  const { order } = await owner.run(purchaseOrderOperations.create, { input: world.trade.input, submit: true });
  expect(order.allowedActions).not.toContain('APPROVE');
  expect((await owner.send(purchaseOrderOperations.approve, order)).code).toBe('SP-API-681');
  expect((await accountant.run(purchaseOrderOperations.approve, order)).order.status).toBe('APPROVED');

  const { invoice } = await world.send('create', { input: world.entries(), submit: true }, accountant);
  expect(invoice.allowedActions).not.toContain('APPROVE');
  expect((await world.send('approve', invoice, accountant)).code).toBe('SP-API-681');
  const question = 'query ($id: ID!) { inputInvoice(id: $id) { needsOtherApprover } purchaseOrder(id: $order) { needsOtherApprover } }';
  const asked = question.replace('$id: ID!', '$id: ID!, $order: ID!');
  expect(await accountant.run(asked, { id: invoice.id, order: order.id })).toMatchObject({ inputInvoice: { needsOtherApprover: true } });
  expect((await owner.run(invoiceOperations.approve, { id: invoice.id, version: invoice.version })).invoice.status).toBe('APPROVED');
});

it('what a plan enters is of nobody, so a company can still be filled with samples', async () => {
  const company = await api.company({ secondCompany: false, empty: true });
  const first = api.as(userOf(company, 'owner'));
  await first.run(set, { version: 1, separateDuties: true });
  await first.run('mutation { fillWithSamples { isPutAway } }');
  expect(
    (await first.run('{ tradeDocumentTotals(filter: { statuses: [APPROVED] }) { count } }')).tradeDocumentTotals.count,
  ).toBeGreaterThan(5);
});

it('one company has it and another has not', async () => {
  await separate();
  const other = api.as(userOf(await api.company({ secondCompany: false, books: true }), 'owner'));
  expect((await other.run(read)).companySettings.separateDuties).toBe(false);
});
