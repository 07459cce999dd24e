import type { GoldenSettings } from './golden-month.ts';
import { demand, type Answered, type Ask, type GoldenCompany } from './golden-world.ts';

/** A document as the stage needs it. */
export interface StageDocument {
  readonly id: string;
  readonly version: number;
  readonly openItems: readonly { readonly id: string }[];
}

/** A company in which what must be refused can be tried: two products with 100 of each, a customer, and a posted sale of 10 of the first. */
export interface Stage {
  readonly owner: Ask;
  readonly sales: Ask;
  readonly settings: GoldenSettings;
  /** A day in the middle of the month. */
  readonly day: string;
  readonly cashAccountId: string;
  readonly customerId: string;
  readonly sold: StageDocument;
  sell(product: 'X' | 'Y', quantity: string, options?: { readonly approve?: boolean; readonly key?: string }): Promise<Answered<Made>>;
  /** Everything that the books have, to see that nothing has changed. */
  snapshot(): Promise<string>;
}

interface Made {
  readonly document: StageDocument;
}

const fields = '{ id version openItems { id } }';

/** Sets the stage in a fresh company. */
export async function setStage({ owner, sales }: GoldenCompany, settings: GoldenSettings): Promise<Stage> {
  const make = async (mutation: string, type: string, input: object): Promise<string> => {
    const query = `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { id } }`;
    return (await demand<{ made: { id: string } }>(owner, query, { input })).made.id;
  };
  const product = (sku: string) =>
    make('createProduct', 'ProductInput', { sku: `STAGE-${sku}`, name: sku, unit: '个', price: '0', taxRate: '13' });
  const products = { X: await product('X'), Y: await product('Y') };
  const warehouseId = await make('createWarehouse', 'WarehouseInput', { code: 'STAGE', name: 'STAGE' });
  const customerId = await make('createCustomer', 'CustomerInput', { code: 'STAGE', name: 'STAGE' });
  const cashAccountId = await make('createCashAccount', 'CashAccountInput', { name: 'STAGE', accountCode: '1002' });
  const stock = Object.values(products).map((productId) => ({ productId, warehouseId, quantity: '100', amount: '1000.00' }));
  const balances = [
    { accountCode: '1002', debit: '1000.00' },
    { accountCode: '1405', debit: '2000.00' },
    { accountCode: '3001', credit: '3000.00' },
  ];
  const nothing = { receivables: [], payables: [], customerAdvances: [], supplierAdvances: [], yearToDate: [] };
  await demand(owner, 'mutation ($input: OpeningInput!) { beginBooks(input: $input) { firstPeriod } }', {
    input: { period: settings.period, balances, stock, ...nothing },
  });
  const day = `${settings.period}-15`;
  const sell: Stage['sell'] = (name, quantity, { approve = true, key } = {}) => {
    const query = `mutation ($input: TradeDocumentInput!, $approve: Boolean!) { document: createTradeDocument(input: $input, approve: $approve) ${fields} }`;
    const lines = [{ productId: products[name], quantity, price: '20', taxRate: '13' }];
    return owner<Made>(query, { approve, input: { type: 'SALE', partyId: customerId, warehouseId, date: day, lines } }, key);
  };
  const { data, text } = await sell('X', '10');
  if (data === null) throw new Error(`The stage cannot be set: ${text}`);
  return { owner, sales, settings, day, cashAccountId, customerId, sold: data.document, sell, snapshot: () => snapshotOf(owner, settings) };
}

async function snapshotOf(owner: Ask, { period }: GoldenSettings): Promise<string> {
  const query = `query ($month: String!) { stock { quantity amount product { sku } } vouchers(month: $month) { id } trialBalance(month: $month) { accountCode debit credit }
    openItems(kind: RECEIVABLE, on: "2099-12-31") { id open } tradeDocuments(first: 200) { edges { node { id version status } } } bookPeriods { month status } bookProblems { what } }`;
  return JSON.stringify(await demand(owner, query, { month: period }));
}
