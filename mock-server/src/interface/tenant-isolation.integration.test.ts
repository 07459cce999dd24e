import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { orderMutations, orderQuery, validInput } from '../testing/order-documents.ts';
import { invoiceOperations, openInputInvoiceWorld } from '../testing/input-invoice-world.ts';
import { openQuotationWorld, quotationOperations } from '../testing/quotation-world.ts';
import { openPurchaseOrderWorld, purchaseOrderOperations } from '../testing/purchase-order-world.ts';

let api: TestApi;
let ours: TestCompany;
let theirs: TestCompany;
let client: GraphqlClient;
let theirIds: Readonly<Record<'order' | 'customer' | 'product' | 'member' | 'invitation' | 'department', string>>;
let cashAccount: string;
const missing = '01a208dc-0000-7000-8000-000000000000';

beforeAll(async () => {
  api = await openTestApi();
  [ours, theirs] = await Promise.all([api.company(), api.company()]);
  client = api.as(userOf(ours, 'owner'));
  const other = api.as(userOf(theirs, 'owner'));
  const { salesOrders, customers, products } = await other.run(
    '{ salesOrders(filter: { statuses: [SUBMITTED] }) { edges { node { id } } } customers { edges { node { id } } } products { id } }',
  );
  const { inviteMember } = await other.run('mutation { inviteMember(input: { roles: [SALES] }) { invitation { id } } }');
  const { department, till } = {
    ...(await other.run('mutation { department: createDepartment(input: { name: "销售部" }) { id } }')),
    ...(await other.run('mutation { till: createCashAccount(input: { name: "柜台", accountCode: "1001" }) { id } }')),
  };
  cashAccount = till.id;
  theirIds = {
    department: department.id,
    invitation: inviteMember.invitation.id,
    order: salesOrders.edges[0].node.id,
    customer: customers.edges[0].node.id,
    product: products[0].id,
    member: userOf(theirs, 'owner').memberId,
  };
});
afterAll(() => api.close());

/** The whole of another company, to see that nothing in it has changed. */
async function theirState(): Promise<unknown> {
  return api
    .as(userOf(theirs, 'owner'))
    .run(
      '{ departments { id version name } companyMembers { id version enabled sessionCount departmentId cashAccountIds } invitations { id state } salesOrders(first: 200) { totalCount edges { node { id version status gross } } } customers(first: 200) { totalCount edges { node { id version name } } } productList(first: 200) { totalCount edges { node { id version name } } } }',
    );
}

async function asApp(tenantId: string | null): Promise<Client> {
  const app = new Client(api.store.login('suanpan_app'));
  await app.connect();
  if (tenantId !== null) await app.query(`SELECT set_config('suanpan.tenant', $1, false)`, [tenantId]);
  return app;
}

it('raw SQL as the application sees no row of another company, even by its id, and none at all without a company', async () => {
  const app = await asApp(ours.companies[0]?.id ?? '');
  const nobody = await asApp(null);
  for (const table of [
    'account',
    'attachment',
    'attachment_content',
    'member',
    'member_invitation',
    'member_guide',
    'member_notice',
    'audit_entry',
    'bank_start',
    'bank_start_movement',
    'bank_file',
    'bank_line',
    'bank_match',
    'bank_match_movement',
    'bank_month',
    'customer',
    'department',
    'import_job',
    'import_row',
    'product',
    'product_unit',
    'tax_rate',
    'sales_order',
    'sales_order_line',
    'sales_order_history',
    'quotation',
    'quotation_line',
    'quotation_history',
    'input_invoice',
    'input_invoice_line',
    'input_invoice_match',
    'input_invoice_history',
    'purchase_order',
    'purchase_order_line',
    'purchase_order_history',
    'saved_view',
    'shared_view_default',
    'print_record',
    'print_template',
    'company_facts',
    'books_check',
    'number_rule',
    'number_prefix',
    'number_sequence',
    'idempotency',
  ]) {
    const { rows } = await app.query(`SELECT DISTINCT tenant_id FROM ${table}`);
    expect(
      rows.every((row: { tenant_id: string }) => row.tenant_id === ours.companies[0]?.id),
      table,
    ).toBe(true);
    expect((await nobody.query(`SELECT 1 FROM ${table}`)).rowCount, table).toBe(0);
  }
  expect((await app.query('SELECT 1 FROM sales_order WHERE id = $1', [theirIds.order])).rowCount).toBe(0);
  expect((await app.query(`UPDATE sales_order SET note = 'x' WHERE id = $1`, [theirIds.order])).rowCount).toBe(0);
  expect((await app.query('DELETE FROM sales_order_line WHERE order_id = $1', [theirIds.order])).rowCount).toBe(0);
  expect((await app.query('SELECT id FROM tenant')).rows).toEqual([{ id: ours.companies[0]?.id }]);
  await Promise.all([app.end(), nobody.end()]);
});

it('raw SQL as the application cannot write a row into another company, nor move one there', async () => {
  const app = await asApp(ours.companies[0]?.id ?? '');
  const their = theirs.companies[0]?.id;
  const forged = 'INSERT INTO number_sequence (tenant_id, kind, year, last) VALUES ($1, $2, 1, 1)';
  await expect(app.query(forged, [their, 'forged'])).rejects.toThrow(/row-level security/);
  await expect(app.query('UPDATE customer SET tenant_id = $1', [their])).rejects.toThrow(/row-level security/);
  const crossed = 'UPDATE sales_order SET customer_id = $1';
  await expect(app.query(crossed, [theirIds.customer])).rejects.toThrow(/foreign key/);
  await expect(app.query('UPDATE member SET department_id = $1', [theirIds.department])).rejects.toThrow(/foreign key/);
  await app.end();
});

it('every query answers for an id of another company exactly as for one that does not exist', async () => {
  const before = await theirState();
  const queries: readonly (readonly [string, string])[] = [
    [orderQuery, theirIds.order],
    ['query ($id: ID!) { customer(id: $id) { id name } }', theirIds.customer],
    ['query ($id: ID!) { product(id: $id) { id name } }', theirIds.product],
    [
      'query ($id: ID!) { salesOrders(filter: { customerId: $id }) { totalCount totals { gross } edges { node { id } } } }',
      theirIds.customer,
    ],
    ['query ($id: ID!) { salesOrders(filter: { salespersonId: $id }) { totalCount } }', theirIds.member],
    ['query ($id: ID!) { salesOrderCounts(filter: { customerId: $id }) { status count } }', theirIds.customer],
    ['query ($id: ID!) { customers(filter: { salespersonId: $id }) { totalCount } }', theirIds.member],
    ['query ($id: ID!) { auditEntries(filter: { memberId: $id }) { edges { node { id } } } }', theirIds.member],
    ['query ($id: String!) { auditEntries(filter: { table: "customer", rowId: $id }) { edges { node { id } } } }', theirIds.customer],
  ];
  for (const [query, id] of queries) {
    const answer = await client.send(query, { id });
    const none = await client.send(query, { id: missing });
    expect(answer.data, query).toEqual(none.data);
    expect(answer.errors).toEqual([]);
  }
  const lists = JSON.stringify(
    await client.run(
      '{ departments { id } salespeople { id } companyMembers { id } invitations { id } products { id } productList(first: 200) { edges { node { id } } } workbench { recent { order { id } } topCustomers { customer { id } } } salesOrders { edges { node { id } } } }',
    ),
  );
  for (const id of Object.values(theirIds)) expect(lists).not.toContain(id);
  expect(await theirState()).toEqual(before);
});

it('every mutation refuses an id of another company exactly as one that does not exist, and changes nothing', async () => {
  const before = await theirState();
  const input = await validInput(client);
  const withId = (id: string) => ({ id, version: 2, reason: 'x', input, companyId: id });
  const cases: readonly (readonly [string, string, (id: string) => Readonly<Record<string, unknown>>])[] = [
    [orderMutations.update, theirIds.order, withId],
    [orderMutations.submit, theirIds.order, withId],
    [orderMutations.approve, theirIds.order, withId],
    [orderMutations.cancel, theirIds.order, withId],
    [orderMutations.close, theirIds.order, withId],
    [orderMutations.create, theirIds.customer, (id) => ({ input: { ...input, customerId: id } })],
    [orderMutations.create, theirIds.product, (id) => ({ input: { ...input, lines: [{ ...input.lines[0], productId: id }] } })],
    [orderMutations.create, theirIds.member, (id) => ({ input: { ...input, salespersonId: id } })],
    [
      'mutation ($id: ID!, $version: Int!) { updateCustomer(id: $id, version: $version, input: { name: "x" }) { id } }',
      theirIds.customer,
      (id) => ({ id, version: 1 }),
    ],
    [
      'mutation ($id: ID!, $version: Int!) { updateProduct(id: $id, version: $version, input: { sku: "x", name: "x", unit: "x", price: "1", taxRate: "13" }) { id } }',
      theirIds.product,
      (id) => ({ id, version: 1 }),
    ],
    ['mutation ($id: ID!) { createCustomer(input: { name: "x", salespersonId: $id }) { id } }', theirIds.member, (id) => ({ id })],
    ['mutation ($id: ID!) { updateMember(id: $id, version: 1, input: { enabled: false }) { id } }', theirIds.member, (id) => ({ id })],
    ['mutation ($id: ID!) { updateDepartment(id: $id, version: 1, input: { name: "x" }) { id } }', theirIds.department, (id) => ({ id })],
    ['mutation ($id: ID!) { inviteMember(input: { roles: [SALES], departmentId: $id }) { token } }', theirIds.department, (id) => ({ id })],
    ['mutation ($id: ID!) { inviteMember(input: { roles: [CASHIER], cashAccountIds: [$id] }) { token } }', cashAccount, (id) => ({ id })],
    ['mutation ($id: ID!) { endMemberSessions(id: $id) { id } }', theirIds.member, (id) => ({ id })],
    ['mutation ($id: ID!) { revokeInvitation(id: $id) { id } }', theirIds.invitation, (id) => ({ id })],
    ['mutation ($companyId: ID!) { switchCompany(companyId: $companyId) { company { id } } }', theirs.companies[0]?.id ?? '', withId],
  ];
  for (const [mutation, id, variables] of cases) {
    const answer = await client.send(mutation, variables(id));
    const none = await client.send(mutation, variables(missing));
    expect(answer.code, mutation).toMatch(/^SP-API-[234]\d\d$/);
    expect(answer.errors.map(({ message, extensions: { code, fields } }) => ({ message, code, fields }))).toEqual(
      none.errors.map(({ message, extensions: { code, fields } }) => ({ message, code, fields })),
    );
  }
  expect(await theirState()).toEqual(before);
  expect(api.faults).toEqual([]);
});

it('connections that failed in the middle of another company are used again with nothing of it', async () => {
  const { database } = api.services;
  const [own = '', other = ''] = [ours, theirs].map(({ companies }) => companies[0]?.id);
  const fail = () => database.tenantTx({ tenantId: other }, 'write', (tx) => tx.rows('SELECT 1 / 0'));
  await Promise.all(Array.from({ length: 30 }, () => expect(fail()).rejects.toThrow('division by zero')));
  const read = () => database.tenantTx({ tenantId: own }, 'read', (tx) => tx.rows('SELECT DISTINCT tenant_id AS id FROM sales_order'));
  for (const rows of await Promise.all(Array.from({ length: 30 }, read))) expect(rows).toEqual([{ id: own }]);
});

it('a purchase order of another company is read, changed and received exactly as one that does not exist', async () => {
  const [own, other] = [await openPurchaseOrderWorld(api), await openPurchaseOrderWorld(api)];
  const order = await other.order(['5']);
  const orderLineId = order.lines[0]?.id ?? '';
  const { read, create: _create, ...moves } = purchaseOrderOperations;
  expect((await own.owner.run(read, { id: order.id })).order).toBeNull();
  for (const mutation of Object.values(moves)) {
    expect((await own.owner.send(mutation, { ...order, input: own.input })).code, mutation).toBe('SP-API-401');
  }
  const unknown = await own.receive([{ quantity: '1', orderLineId: missing }]);
  expect(await own.receive([{ quantity: '1', orderLineId }])).toEqual(unknown);
  const filtered = 'query ($id: ID!) { purchaseOrders(filter: { supplierId: $id }) { totalCount totals { gross } } }';
  expect((await own.owner.run(filtered, { id: other.input.supplierId })).purchaseOrders.totalCount).toBe(0);
  expect(await other.read(order)).toEqual(order);
});

it('a quotation of another company is read, changed and ordered exactly as one that does not exist', async () => {
  const [own, other] = [await openQuotationWorld(api), await openQuotationWorld(api)];
  const quotation = await other.quote({ send: true });
  const { read, create: _create, order, ...moves } = quotationOperations;
  expect((await own.owner.run(read, { id: quotation.id })).quotation).toBeNull();
  for (const mutation of Object.values(moves)) {
    const { id, version } = quotation;
    expect((await own.owner.send(mutation, { id, version, input: own.input })).code, mutation).toBe('SP-API-630');
  }
  const ordered = async (quotationId: string) => {
    const { errors } = await own.owner.send(order, { input: own.orderInput, quotationId });
    return errors.map(({ message, path, extensions }) => [message, path, extensions.code]);
  };
  expect(await ordered(quotation.id)).toEqual(await ordered(missing));
  const filtered = 'query ($id: ID!) { quotations(filter: { customerId: $id }) { totalCount totals { gross } } }';
  expect((await own.owner.run(filtered, { id: other.input.customerId })).quotations.totalCount).toBe(0);
  expect(await other.read(quotation)).toEqual(quotation);
});

it('an input invoice of another company is read, changed, matched and named exactly as one that does not exist', async () => {
  const [own, other] = [await openInputInvoiceWorld(api), await openInputInvoiceWorld(api)];
  const documentId = await other.receive();
  const { invoice } = await other.approved({ matches: [{ documentId, net: '100.00', tax: '13.00' }] });
  const { read, create: _create, ...moves } = invoiceOperations;
  expect((await own.owner.run(read, { id: invoice.id })).invoice).toBeNull();
  for (const mutation of Object.values(moves)) {
    const { id, version } = invoice;
    const variables = { id, version, input: own.entries(), matches: [], month: '2026-11' };
    expect((await own.owner.send(mutation, variables)).code, mutation).toBe('SP-API-485');
  }
  const matched = async (id: string) => {
    const matches = [{ documentId: id, net: '1.00', tax: '0.13' }];
    return (await own.send('create', { input: own.entries({ matches, red: true, redOfId: id === missing ? missing : invoice.id }) }))
      .fields;
  };
  expect(await matched(documentId)).toEqual(await matched(missing));
  const filtered = `query ($id: ID!) { inputInvoices(filter: { supplierId: $id }) { totalCount totals { gross } }
    uninvoicedDocuments(filter: { supplierId: $id }) { totalCount totals { gross } } }`;
  expect(await own.owner.run(filtered, { id: other.trade.input.supplierId })).toMatchObject({
    inputInvoices: { totalCount: 0 },
    uninvoicedDocuments: { totalCount: 0 },
  });
  expect(await other.read(invoice)).toEqual(invoice);
});
