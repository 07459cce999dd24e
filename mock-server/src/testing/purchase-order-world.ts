import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { userOf, type TestApi } from './open-test-api.ts';

/** A purchase order as its tests see it. */
export interface SeenPurchaseOrder {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
  readonly execution: string;
  readonly gross: string;
  readonly allowedActions: readonly string[];
  readonly lines: readonly { readonly id: string; readonly quantity: string; readonly received: string; readonly open: string }[];
  readonly receipts: readonly { readonly id: string; readonly number: string; readonly status: string }[];
  readonly history: readonly { readonly action: string; readonly note: string | null }[];
}

/** What came of a request. */
export interface AnsweredPurchase {
  readonly code: string | null;
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** What is wrong, by path and code. */
  readonly fields: readonly (readonly [string, string])[];
}

/** A line of a receipt: how much of which line of an order. */
export interface ReceivedLine {
  readonly quantity: string;
  readonly orderLineId?: string | null;
  readonly productId?: string;
}

/** A company whose books have begun, with two warehouses, a supplier and goods that cost 10.00 without tax. */
export interface PurchaseOrderWorld {
  readonly company: TestCompany;
  readonly owner: GraphqlClient;
  readonly input: {
    readonly supplierId: string;
    readonly warehouseId: string;
    readonly date: string;
    readonly deliveryDate: string;
    readonly taxIncluded: boolean;
    readonly note: string;
    readonly lines: readonly object[];
  };
  readonly otherWarehouseId: string;
  readonly otherSupplierId: string;
  /** Writes an order of these quantities and approves it. */
  order(quantities: readonly string[]): Promise<SeenPurchaseOrder>;
  read(order: { readonly id: string }): Promise<SeenPurchaseOrder>;
  /** Does something with an order in its present version. */
  move(order: { readonly id: string }, how: 'submit' | 'approve' | 'close' | 'cancel', by?: GraphqlClient): Promise<AnsweredPurchase>;
  /** Writes a purchase, posted at once where nothing else is said. */
  receive(
    lines: readonly ReceivedLine[],
    options?: { readonly approve?: boolean; readonly supplierId?: string },
  ): Promise<AnsweredPurchase>;
  giveBack(purchaseId: string, quantity: string): Promise<AnsweredPurchase>;
  /** Approves or voids a document in its present version. */
  settle(how: 'approve' | 'void', id: string): Promise<AnsweredPurchase>;
}

const fields = `id number version status execution gross allowedActions lines { id quantity received open }
  receipts { id number status } history { action note }`;
const date = '2026-11-23';

/** The operations of purchase orders, under one name. */
export const purchaseOrderOperations = {
  create: `mutation ($input: PurchaseOrderInput!, $submit: Boolean) { order: createPurchaseOrder(input: $input, submit: $submit) { ${fields} note net tax } }`,
  update: `mutation ($id: ID!, $version: Int!, $input: PurchaseOrderInput!, $submit: Boolean) {
    order: updatePurchaseOrder(id: $id, version: $version, input: $input, submit: $submit) { ${fields} note net tax } }`,
  submit: `mutation ($id: ID!, $version: Int!) { order: submitPurchaseOrder(id: $id, version: $version) { ${fields} } }`,
  approve: `mutation ($id: ID!, $version: Int!) { order: approvePurchaseOrder(id: $id, version: $version) { ${fields} } }`,
  close: `mutation ($id: ID!, $version: Int!) { order: closePurchaseOrder(id: $id, version: $version) { ${fields} } }`,
  cancel: `mutation ($id: ID!, $version: Int!, $reason: String = "不要了") {
    order: cancelPurchaseOrder(id: $id, version: $version, reason: $reason) { ${fields} } }`,
  read: `query ($id: ID!) { order: purchaseOrder(id: $id) { ${fields} } }`,
};

const documents = {
  receive:
    'mutation ($input: TradeDocumentInput!, $approve: Boolean!) { made: createTradeDocument(input: $input, approve: $approve) { id } }',
  giveBack: 'mutation ($input: ReturnInput!) { made: createReturn(input: $input, approve: true) { id } }',
  version: 'query ($id: ID!) { document: tradeDocument(id: $id) { version } }',
  approve: 'mutation ($id: ID!, $version: Int!) { made: approveTradeDocument(id: $id, version: $version) { id } }',
  void: 'mutation ($id: ID!, $version: Int!) { made: voidTradeDocument(id: $id, version: $version, reason: "错了") { id } }',
};

/** Makes the company. */
export async function openPurchaseOrderWorld(api: TestApi): Promise<PurchaseOrderWorld> {
  const company = await api.company({ secondCompany: false, books: true });
  const owner = api.as(userOf(company, 'owner'));
  const { warehouses, products, suppliers } = await owner.run('{ warehouses(usable: true) { id } products { id } suppliers { id } }');
  const line = { productId: products[0].id, quantity: '10', price: '10', discount: '0', taxRate: '13' };
  const input = {
    supplierId: suppliers[0].id,
    warehouseId: warehouses[0].id,
    date,
    deliveryDate: '2026-11-30',
    taxIncluded: false,
    note: '',
    lines: [line],
  };
  const world = { company, owner, input, otherWarehouseId: warehouses[1].id, otherSupplierId: suppliers[1].id };
  return { ...world, ...orderVerbs(owner, { ...input, line }), ...receiptVerbs(owner, input, products[0].id) };
}

function orderVerbs(
  owner: GraphqlClient,
  { line, ...input }: PurchaseOrderWorld['input'] & { readonly line: object },
): Pick<PurchaseOrderWorld, 'order' | 'read' | 'move'> {
  const read: PurchaseOrderWorld['read'] = async ({ id }) => (await owner.run(purchaseOrderOperations.read, { id })).order;
  return {
    read,
    async order(wanted) {
      const lines = wanted.map((quantity) => ({ ...line, quantity }));
      let { order } = await owner.run(purchaseOrderOperations.create, { input: { ...input, lines } });
      ({ order } = await owner.run(purchaseOrderOperations.submit, order));
      ({ order } = await owner.run(purchaseOrderOperations.approve, order));
      return order;
    },
    move: async (order, how, by = owner) => ask(by, purchaseOrderOperations[how], { id: order.id, version: (await read(order)).version }),
  };
}

function receiptVerbs(
  owner: GraphqlClient,
  { supplierId, warehouseId }: PurchaseOrderWorld['input'],
  productId: string,
): Pick<PurchaseOrderWorld, 'receive' | 'giveBack' | 'settle'> {
  return {
    receive(received, options = {}) {
      const lines = received.map((line) => ({ productId, price: '10', discount: '0', taxRate: '13', ...line }));
      const input = { type: 'PURCHASE', partyId: options.supplierId ?? supplierId, warehouseId, date, lines };
      return ask(owner, documents.receive, { input, approve: options.approve ?? true });
    },
    giveBack: (originalId, quantity) =>
      ask(owner, documents.giveBack, { input: { originalId, date, lines: [{ originalLine: 1, quantity }] } }),
    async settle(how, id) {
      const { document } = await owner.run(documents.version, { id });
      return ask(owner, documents[how], { id, version: document.version });
    },
  };
}

async function ask(client: GraphqlClient, query: string, variables: Readonly<Record<string, unknown>>): Promise<AnsweredPurchase> {
  const { data, errors } = await client.send(query, variables);
  const { code = null, facts = {}, fields: wrong = [] } = errors[0]?.extensions ?? {};
  return { code, id: (data?.made ?? data?.order)?.id ?? '', facts, fields: wrong.map((field) => [field.path, field.code]) };
}
