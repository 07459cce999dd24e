import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { userOf, type TestApi } from './open-test-api.ts';

/** An order as its tests see it. */
export interface SeenOrder {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
  readonly execution: string;
  readonly gross: string;
  readonly allowedActions: readonly string[];
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: string;
    readonly delivered: string;
    readonly open: string;
    readonly reserved: string | null;
  }[];
  readonly sales: readonly { readonly id: string; readonly version: number; readonly number: string }[];
  readonly history: readonly { readonly action: string }[];
}

/** What a test orders: quantities by the name of the goods; "W" is work. */
export type Wanted = readonly (readonly ['X' | 'Y' | 'W', string])[];

/** A company whose books have begun, with 100 of X and 50 of Y in the only warehouse, and one customer without debts. */
export interface OrderWorld {
  readonly company: TestCompany;
  readonly owner: GraphqlClient;
  readonly customerId: string;
  readonly warehouseId: string;
  readonly products: Readonly<Record<'X' | 'Y' | 'W', string>>;
  /** Writes an order at 10.00 without tax for each, and submits it. */
  order(wanted: Wanted, entries?: object): Promise<SeenOrder>;
  read(order: Pick<SeenOrder, 'id'>): Promise<SeenOrder>;
  /** Does one of approve, close or cancel in the present version, and returns the code of a refusal, or null. */
  move(order: Pick<SeenOrder, 'id'>, how: 'approve' | 'close' | 'cancel'): Promise<Answered>;
  /** Sells, from an order when its lines are named; posted at once. */
  sell(lines: readonly SoldLine[], options?: { readonly approve?: boolean }): Promise<Answered>;
  /** Takes goods of the first line of a sale back. */
  giveBack(saleId: string, quantity: string): Promise<Answered>;
  voidDocument(id: string): Promise<Answered>;
  /** What is there, reserved and held, as the database has it. */
  held(): Promise<{
    readonly X: readonly [string, string];
    readonly Y: readonly [string, string];
    readonly credit: string;
    readonly problems: readonly string[];
  }>;
}

/** A line of a sale. */
export interface SoldLine {
  readonly product: 'X' | 'Y' | 'W';
  readonly quantity: string;
  readonly orderLineId?: string;
}

/** What came of a request. */
export interface Answered {
  readonly code: string | null;
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

const fields = `id number version status execution gross allowedActions lines { id quantity delivered open reserved }
  sales { id version number } history { action }`;
const moves = {
  approve: `mutation ($id: ID!, $version: Int!) { made: approveSalesOrder(id: $id, version: $version) { id } }`,
  close: `mutation ($id: ID!, $version: Int!) { made: closeSalesOrder(id: $id, version: $version) { id } }`,
  cancel: `mutation ($id: ID!, $version: Int!) { made: cancelSalesOrder(id: $id, version: $version, reason: "不要了") { id } }`,
};
const day = '2026-11-23';

/** Makes the company. */
export async function openOrderWorld(api: TestApi): Promise<OrderWorld> {
  const company = await api.company();
  const owner = api.as(userOf(company, 'owner'));
  const make = makerOf(owner);
  const product = (sku: string, service = false) =>
    make('createProduct', 'ProductInput', { sku: `OW-${sku}`, name: sku, unit: '个', price: '10', taxRate: '0', service });
  const products = { X: await product('X'), Y: await product('Y'), W: await product('W', true) };
  const warehouseId = await make('createWarehouse', 'WarehouseInput', { code: 'OW', name: 'OW' });
  const customerId = await make('createCustomer', 'CustomerInput', { code: 'OW', name: 'OW' });
  await beginBooks(owner, { products, warehouseId });
  const masters = { company, owner, products, warehouseId, customerId };
  return { ...masters, ...orderVerbs(masters), ...saleVerbs(masters), held: () => readHeld(owner, customerId) };
}

type Masters = Pick<OrderWorld, 'company' | 'owner' | 'products' | 'warehouseId' | 'customerId'>;

const priced = { price: '10', discount: '0', taxRate: '0' };

function makerOf(owner: GraphqlClient) {
  return async (mutation: string, type: string, input: object): Promise<string> =>
    (await owner.run(`mutation ($input: ${type}!) { made: ${mutation}(input: $input) { id } }`, { input })).made.id;
}

async function ask(owner: GraphqlClient, query: string, variables: Readonly<Record<string, unknown>>): Promise<Answered> {
  const { data, errors } = await owner.send(query, variables);
  const [error] = errors ?? [];
  return { code: error?.extensions.code ?? null, id: data?.made?.id ?? '', facts: error?.extensions.facts ?? {} };
}

function orderVerbs({ owner, products, customerId }: Masters): Pick<OrderWorld, 'order' | 'read' | 'move'> {
  const make = makerOf(owner);
  const read: OrderWorld['read'] = async ({ id }) =>
    (await owner.run(`query ($id: ID!) { order: salesOrder(id: $id) { ${fields} } }`, { id })).order;
  return {
    read,
    async order(wanted, entries = {}) {
      const lines = wanted.map(([name, quantity]) => ({ productId: products[name], quantity, ...priced }));
      const id = await make('createSalesOrder', 'SalesOrderInput', { customerId, date: day, taxIncluded: false, lines, ...entries });
      await owner.run(`mutation ($id: ID!) { submitSalesOrder(id: $id, version: 1) { id } }`, { id });
      return read({ id });
    },
    move: async (order, how) => ask(owner, moves[how], { id: order.id, version: (await read(order)).version }),
  };
}

const sales = {
  sell: 'mutation ($input: TradeDocumentInput!, $approve: Boolean!) { made: createTradeDocument(input: $input, approve: $approve) { id } }',
  giveBack: 'mutation ($input: ReturnInput!) { made: createReturn(input: $input, approve: true) { id } }',
  version: 'query ($id: ID!) { document: tradeDocument(id: $id) { version } }',
  void: 'mutation ($id: ID!, $version: Int!) { made: voidTradeDocument(id: $id, version: $version, reason: "错了") { id } }',
};

function saleVerbs({ owner, products, warehouseId, customerId }: Masters): Pick<OrderWorld, 'sell' | 'giveBack' | 'voidDocument'> {
  return {
    sell(sold, { approve = true } = {}) {
      const lines = sold.map(({ product: name, ...line }) => ({ productId: products[name], ...priced, ...line }));
      return ask(owner, sales.sell, { input: { type: 'SALE', partyId: customerId, warehouseId, date: day, lines }, approve });
    },
    giveBack: (originalId, quantity) =>
      ask(owner, sales.giveBack, { input: { originalId, date: day, lines: [{ originalLine: 1, quantity }] } }),
    async voidDocument(id) {
      const { document } = await owner.run(sales.version, { id });
      return ask(owner, sales.void, { id, version: document.version });
    },
  };
}

async function beginBooks(owner: GraphqlClient, { products, warehouseId }: Pick<OrderWorld, 'products' | 'warehouseId'>): Promise<void> {
  const stock = [
    { productId: products.X, warehouseId, quantity: '100', amount: '500.00' },
    { productId: products.Y, warehouseId, quantity: '50', amount: '250.00' },
  ];
  const balances = [
    { accountCode: '1405', debit: '750.00' },
    { accountCode: '3001', credit: '750.00' },
  ];
  const nothing = { receivables: [], payables: [], customerAdvances: [], supplierAdvances: [], yearToDate: [] };
  const input = { period: '2026-11', balances, stock, ...nothing };
  await owner.run('mutation ($input: OpeningInput!) { beginBooks(input: $input) { firstPeriod } }', { input });
}

async function readHeld(owner: GraphqlClient, customerId: string) {
  const { stockList, customer, bookProblems } = await owner.run(
    `query ($id: ID!) { stockList(filter: { search: "OW-" }) { edges { node { product { name } quantity reserved available } } }
      customer(id: $id) { creditUsed } bookProblems { what } }`,
    { id: customerId },
  );
  const places = new Map<string, readonly [string, string]>(
    stockList.edges.map(({ node }: { node: { product: { name: string }; quantity: string; reserved: string } }) => [
      node.product.name,
      [node.quantity, node.reserved],
    ]),
  );
  const none = ['0', '0'] as const;
  const problems = bookProblems.map(({ what }: { what: string }) => what) as string[];
  return { X: places.get('X') ?? none, Y: places.get('Y') ?? none, credit: customer.creditUsed as string, problems };
}
