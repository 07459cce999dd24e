import { dottedCode, type GoldenDocument } from './golden-month.ts';
import { usualWarehouse, type GoldenMasters } from './found-masters.ts';
import { GoldenError } from './golden-world.ts';

/** A document as the API gives it back. */
export interface MadeDocument {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly openItems: readonly { readonly id: string; readonly kind: string }[];
}

/** What the requests of documents refer to. */
export interface FoundThings {
  readonly masters: GoldenMasters;
  readonly documents: ReadonlyMap<string, MadeDocument>;
  /** Open items by kind and the number that the file gives their document. */
  readonly items: ReadonlyMap<string, string>;
}

interface DocumentRequest {
  readonly query: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const made = '{ id version number openItems { id kind } }';
const creations = {
  trade: `mutation ($input: TradeDocumentInput!) { document: createTradeDocument(input: $input, approve: true) ${made} }`,
  return: `mutation ($input: ReturnInput!) { document: createReturn(input: $input, approve: true) ${made} }`,
  transfer: `mutation ($input: TransferInput!) { document: createTransfer(input: $input, approve: true) ${made} }`,
  count: `mutation ($input: CountInput!) { document: createStockCount(input: $input, approve: true) ${made} }`,
  money: `mutation ($input: MoneyInput!) { document: createMoneyDocument(input: $input, approve: true) ${made} }`,
  advance: `mutation ($input: AdvanceUseInput!) { document: createAdvanceUse(input: $input, approve: true) ${made} }`,
  cashTransfer: `mutation ($input: CashTransferInput!) { document: createCashTransfer(input: $input, approve: true) ${made} }`,
  expense: `mutation ($input: ExpenseInput!) { document: createExpense(input: $input, approve: true) ${made} }`,
  claim: `mutation ($input: ClaimInput!) { document: createClaim(input: $input, approve: true) ${made} }`,
  otherStock: `mutation ($input: OtherStockInput!) { document: createOtherStock(input: $input, approve: true) ${made} }`,
  costAdjustment: `mutation ($input: CostAdjustmentInput!) { document: createCostAdjustment(input: $input, approve: true) ${made} }`,
  journal: `mutation ($input: JournalInput!) { document: createJournal(input: $input, approve: true) ${made} }`,
} as const;

type Maker = (document: GoldenDocument, found: FoundThings) => DocumentRequest;

const makers: Readonly<Record<string, Maker>> = {
  purchase: (document, found) => trade('PURCHASE', document, found),
  sale: (document, found) => trade('SALE', document, found),
  provisional: (document, found) => trade('PROVISIONAL', document, found),
  sale_return: goodsBack,
  purchase_return: goodsBack,
  receipt: (document, found) => money('RECEIPT', document, found),
  payment: (document, found) => money('PAYMENT', document, found),
  apply_advance: advance,
  cash_transfer: cashTransfer,
  expense,
  receivable: (document, found) => claim('RECEIVABLE', document, found),
  payable: (document, found) => claim('PAYABLE', document, found),
  other_in: (document, found) => otherStock('OTHER_IN', document, found),
  other_out: (document, found) => otherStock('OTHER_OUT', document, found),
  cost_adjustment: costAdjustment,
  transfer,
  count,
  journal,
};

/** Returns the mutation that enters and posts a document. */
export function requestOf(document: GoldenDocument, found: FoundThings): DocumentRequest {
  const make = makers[document.type];
  if (make === undefined) throw new GoldenError(`${document.no}: there are no documents of the type "${document.type}"`);
  return make(document, found);
}

function trade(
  type: 'PURCHASE' | 'SALE' | 'PROVISIONAL',
  { date, party = '', warehouse = usualWarehouse, taxIncluded = false, lines = [] }: GoldenDocument,
  { masters }: FoundThings,
): DocumentRequest {
  const input = {
    type,
    date,
    taxIncluded,
    partyId: (type === 'SALE' ? masters.customers : masters.suppliers).get(party),
    warehouseId: masters.warehouses.get(warehouse),
    lines: lines.map(({ sku = '', qty, unit, price, rate, discountPct }) => ({
      productId: masters.products.get(sku),
      ...(unit === undefined ? {} : { unitId: masters.units.get(`${sku} ${unit}`) }),
      quantity: qty,
      price,
      discount: discountPct ?? '0',
      ...(type === 'PROVISIONAL' ? {} : { taxRate: rate ?? '0' }),
    })),
  };
  return { query: creations.trade, input };
}

function goodsBack({ date, original = '', warehouse, lines = [] }: GoldenDocument, { masters, documents }: FoundThings): DocumentRequest {
  const input = {
    date,
    originalId: documents.get(original)?.id,
    ...(warehouse === undefined ? {} : { warehouseId: masters.warehouses.get(warehouse) }),
    lines: lines.map(({ origLine = 0, qty }) => ({ originalLine: origLine + 1, quantity: qty })),
  };
  return { query: creations.return, input };
}

function transfer({ date, from = '', to = '', lines = [] }: GoldenDocument, { masters }: FoundThings): DocumentRequest {
  const input = {
    date,
    warehouseId: masters.warehouses.get(from),
    targetWarehouseId: masters.warehouses.get(to),
    lines: lines.map(({ sku = '', qty }) => ({ productId: masters.products.get(sku), quantity: qty })),
  };
  return { query: creations.transfer, input };
}

function count({ date, warehouse = usualWarehouse, lines = [] }: GoldenDocument, { masters }: FoundThings): DocumentRequest {
  const input = {
    date,
    warehouseId: masters.warehouses.get(warehouse),
    lines: lines.map(({ sku = '', counted, rate, abnormal }) => ({
      productId: masters.products.get(sku),
      counted,
      abnormal: abnormal === true,
      ...(rate === undefined ? {} : { taxRate: rate }),
    })),
  };
  return { query: creations.count, input };
}

function money(type: 'RECEIPT' | 'PAYMENT', document: GoldenDocument, found: FoundThings): DocumentRequest {
  const { date, party = '', account = '', amount = '0', discount = '0' } = document;
  const { masters } = found;
  const input = {
    type,
    date,
    amount,
    discount,
    partyId: (type === 'RECEIPT' ? masters.customers : masters.suppliers).get(party),
    cashAccountId: masters.cashAccounts.get(account),
    settles: settlesOf(document, type === 'RECEIPT' ? 'RECEIVABLE' : 'PAYABLE', found),
  };
  return { query: creations.money, input };
}

function advance(document: GoldenDocument, found: FoundThings): DocumentRequest {
  const name = document.receipt ?? document.payment ?? '';
  const ofCustomer = found.items.get(`CUSTOMER_ADVANCE ${name}`);
  const input = {
    date: document.date,
    advanceItemId: ofCustomer ?? found.items.get(`SUPPLIER_ADVANCE ${name}`),
    settles: settlesOf(document, ofCustomer === undefined ? 'PAYABLE' : 'RECEIVABLE', found),
  };
  return { query: creations.advance, input };
}

function cashTransfer({ date, account = '', toAccount = '', amount, fee }: GoldenDocument, { masters }: FoundThings): DocumentRequest {
  const accounts = { cashAccountId: masters.cashAccounts.get(account), targetCashAccountId: masters.cashAccounts.get(toAccount) };
  return { query: creations.cashTransfer, input: { date, ...accounts, amount, fee } };
}

function expense({ date, party, account, taxIncluded = true, lines = [] }: GoldenDocument, { masters }: FoundThings): DocumentRequest {
  const input = {
    date,
    taxIncluded,
    partyId: party === undefined ? null : masters.suppliers.get(party),
    cashAccountId: account === undefined ? null : masters.cashAccounts.get(account),
    lines: lines.map(({ code = '', amount, rate }) => ({ accountCode: dottedCode(code), amount, taxRate: rate })),
  };
  return { query: creations.expense, input };
}

function claim(
  type: 'RECEIVABLE' | 'PAYABLE',
  { date, dueDate, party = '', taxIncluded = true, lines = [] }: GoldenDocument,
  { masters }: FoundThings,
): DocumentRequest {
  const input = {
    type,
    date,
    dueDate,
    taxIncluded,
    partyId: (type === 'RECEIVABLE' ? masters.customers : masters.suppliers).get(party),
    lines: lines.map(({ code = '', amount, rate }) => ({ accountCode: dottedCode(code), amount, taxRate: rate })),
  };
  return { query: creations.claim, input };
}

function otherStock(
  type: 'OTHER_IN' | 'OTHER_OUT',
  { date, reason, warehouse = usualWarehouse, lines = [] }: GoldenDocument,
  { masters }: FoundThings,
): DocumentRequest {
  const input = {
    type,
    date,
    reason,
    warehouseId: masters.warehouses.get(warehouse),
    lines: lines.map(({ sku = '', qty, price }) => ({ productId: masters.products.get(sku), quantity: qty, unitCost: price })),
  };
  return { query: creations.otherStock, input };
}

function costAdjustment({ date, lines = [] }: GoldenDocument, { masters }: FoundThings): DocumentRequest {
  const input = { date, lines: lines.map(({ sku = '', amount }) => ({ productId: masters.products.get(sku), amount })) };
  return { query: creations.costAdjustment, input };
}

function settlesOf({ settles = [] }: GoldenDocument, kind: string, { items }: FoundThings) {
  return settles.map(({ docNo, amount }) => ({ itemId: items.get(`${kind} ${docNo}`), amount }));
}

const words: Readonly<Record<string, string>> = { 记: 'GENERAL', 收: 'RECEIPT', 付: 'PAYMENT', 转: 'TRANSFER' };

function journal({ date, word = '记', summary = '', lines = [], cashFlow = {} }: GoldenDocument): DocumentRequest {
  const input = {
    date,
    summary,
    word: words[word] ?? 'GENERAL',
    lines: lines.map(({ code = '', debit, credit }) => ({ accountCode: dottedCode(code), debit, credit })),
    cashFlow: Object.entries(cashFlow).map(([line, amount]) => ({ line: Number.parseInt(line, 10), amount })),
  };
  return { query: creations.journal, input };
}
