import type { GraphqlClient } from './graphql-client.ts';
import { userOf, type TestApi } from './open-test-api.ts';

/** What came of a request. */
export interface SmallScaleAnswer {
  readonly id: string;
  readonly version: number;
  readonly code: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  /** What is wrong, by path and code. */
  readonly fields: readonly (readonly [string, string])[];
}

type TradedType = 'SALE' | 'PURCHASE' | 'PROVISIONAL';

/** A line of goods, or of the one service, `SV`. */
export interface TradedLine {
  readonly product?: 'X' | 'SV';
  readonly quantity: string;
  readonly price: string;
  readonly taxRate?: string;
}

/** A shop whose books begin with 100 pieces that cost 10.00 each, in January 2026. */
export interface SmallScaleWorld {
  readonly owner: GraphqlClient;
  readonly ids: {
    readonly customer: string;
    readonly supplier: string;
    readonly warehouse: string;
    readonly cash: string;
    readonly X: string;
  };
  set(name: string, value: string, validFrom: string): Promise<SmallScaleAnswer>;
  trade(type: TradedType, date: string, lines: readonly TradedLine[]): Promise<SmallScaleAnswer>;
  draft(type: TradedType, date: string, lines: readonly TradedLine[]): Promise<SmallScaleAnswer>;
  giveBack(originalId: string, date: string, quantity: string): Promise<SmallScaleAnswer>;
  /** Sends any mutation whose field is called `made`. */
  make(mutation: string, variables: Readonly<Record<string, unknown>>): Promise<SmallScaleAnswer>;
  void(document: Pick<SmallScaleAnswer, 'id' | 'version'>, date: string): Promise<SmallScaleAnswer>;
  /** Closes a month and returns its checklist by step. */
  close(month: string): Promise<Readonly<Record<string, string>>>;
  /** What the vouchers of a document come to, by account and side. */
  booked(documentId: string): Promise<Readonly<Record<string, readonly [debit: string, credit: string]>>>;
  balance(accountCode: string, month: string): Promise<string>;
  problems(): Promise<readonly { readonly what: string }[]>;
}

const made = '{ id version }';
const queries = {
  set: 'mutation ($input: BookParameterInput!) { made: setBookParameter(input: $input) { name } }',
  trade: `mutation ($input: TradeDocumentInput!, $approve: Boolean!) { made: createTradeDocument(input: $input, approve: $approve) ${made} }`,
  back: `mutation ($input: ReturnInput!) { made: createReturn(input: $input, approve: true) ${made} }`,
  void: `mutation ($id: ID!, $version: Int!, $date: Date!) { made: voidTradeDocument(id: $id, version: $version, reason: "错了", date: $date) ${made} }`,
  close: 'mutation ($month: String!) { closePeriod(month: $month) { checklist { step result } } }',
  booked: 'query ($id: ID!) { tradeDocument(id: $id) { vouchers { lines { accountCode debit credit } } } }',
  trial: 'query ($month: String!) { trialBalance(month: $month) { accountCode endingDebit endingCredit } }',
};

/** Makes the shop. */
export async function openSmallScaleWorld(api: TestApi): Promise<SmallScaleWorld> {
  const company = await api.company({ secondCompany: false });
  const owner = api.as(userOf(company, 'owner'));
  const found = await foundShop(owner);
  const make: SmallScaleWorld['make'] = (mutation, variables) => answerOf(owner, mutation, variables);
  return {
    owner,
    ids: found,
    make,
    set: (name, value, validFrom) => make(queries.set, { input: { name, value, validFrom } }),
    trade: (type, date, lines) => make(queries.trade, { approve: true, input: tradeInput(found, { type, date, lines }) }),
    draft: (type, date, lines) => make(queries.trade, { approve: false, input: tradeInput(found, { type, date, lines }) }),
    giveBack: (originalId, date, quantity) => make(queries.back, { input: { originalId, date, lines: [{ originalLine: 1, quantity }] } }),
    void: ({ id, version }, date) => make(queries.void, { id, version, date }),
    ...readings(owner),
  };
}

function tradeInput(
  found: Awaited<ReturnType<typeof foundShop>>,
  { type, date, lines }: { readonly type: TradedType; readonly date: string; readonly lines: readonly TradedLine[] },
) {
  return {
    type,
    date,
    partyId: type === 'SALE' ? found.customer : found.supplier,
    warehouseId: found.warehouse,
    lines: lines.map(({ product = 'X', ...line }) => ({ ...line, productId: found[product] })),
  };
}

async function foundShop(owner: GraphqlClient) {
  const found = async (mutation: string, type: string, input: object): Promise<string> =>
    (await owner.run(`mutation ($input: ${type}!) { made: ${mutation}(input: $input) { id } }`, { input })).made.id;
  const product = (sku: string, service: boolean) =>
    found('createProduct', 'ProductInput', { sku, name: sku, unit: '个', price: '20', taxRate: '13', service });
  const ids = {
    X: await product('SMALL-X', false),
    SV: await product('SMALL-SV', true),
    warehouse: await found('createWarehouse', 'WarehouseInput', { code: 'SMALL', name: '店' }),
    customer: await found('createCustomer', 'CustomerInput', { code: 'SMALL', name: '散客' }),
    supplier: await found('createSupplier', 'SupplierInput', { code: 'SMALL', name: '批发' }),
    cash: await found('createCashAccount', 'CashAccountInput', { name: '店里的银行', accountCode: '1002' }),
  };
  const balances = [
    { accountCode: '1002', debit: '500000.00' },
    { accountCode: '1405', debit: '1000.00' },
    { accountCode: '3001', credit: '501000.00' },
  ];
  const stock = [{ productId: ids.X, warehouseId: ids.warehouse, quantity: '100', amount: '1000.00' }];
  const nothing = { receivables: [], payables: [], customerAdvances: [], supplierAdvances: [], yearToDate: [] };
  await owner.run('mutation ($input: OpeningInput!) { beginBooks(input: $input) { firstPeriod } }', {
    input: { period: '2026-01', balances, stock, ...nothing },
  });
  return ids;
}

async function answerOf(owner: GraphqlClient, query: string, variables: Readonly<Record<string, unknown>>): Promise<SmallScaleAnswer> {
  const { data, errors, code } = await owner.send(query, variables);
  const { facts = {}, fields: wrong = [] } = errors[0]?.extensions ?? {};
  const { id = '', version = 0 } = data?.made ?? {};
  return { id, version, code, facts, fields: wrong.map((field) => [field.path, field.code] as const) };
}

function readings(owner: GraphqlClient): Pick<SmallScaleWorld, 'close' | 'booked' | 'balance' | 'problems'> {
  return {
    async close(month) {
      const { closePeriod } = await owner.run(queries.close, { month });
      return Object.fromEntries(closePeriod.checklist.map(({ step, result }: { step: string; result: string }) => [step, result]));
    },
    async booked(id) {
      const { tradeDocument } = await owner.run(queries.booked, { id });
      const sums: Record<string, readonly [string, string]> = {};
      for (const { lines } of tradeDocument.vouchers)
        for (const { accountCode, debit, credit } of lines) sums[accountCode] = [debit, credit];
      return sums;
    },
    async balance(accountCode, month) {
      const { trialBalance } = await owner.run(queries.trial, { month });
      const row = trialBalance.find((entry: { accountCode: string }) => entry.accountCode === accountCode);
      return row === undefined || row.endingDebit === '0.00' ? (row?.endingCredit ?? '0.00') : `-${row.endingDebit}`;
    },
    problems: async () => (await owner.run('{ bookProblems { invariant what } }')).bookProblems,
  };
}
