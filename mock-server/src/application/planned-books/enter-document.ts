import { decimalToFen, fenToDecimal, type Fen } from '@suanpan/money/fen';
import { addDecimals } from '@suanpan/money/proportion';
import { createCashTransfer } from '#application/create-cash-transfer.ts';
import { createExpense } from '#application/create-expense.ts';
import { createJournal } from '#application/create-journal.ts';
import { createAdvanceUse, createMoneyDocument } from '#application/create-money-document.ts';
import { createCostAdjustment, createOtherStock } from '#application/create-other-stock.ts';
import { createReturn } from '#application/create-return.ts';
import { createStockCount, createTransfer } from '#application/create-stock-document.ts';
import { createTradeDocument } from '#application/create-trade-document.ts';
import type { Work } from '#application/work.ts';
import type { Writing } from '#application/write-document.ts';
import { placeKey } from '#business/inventory/stock-ledger.ts';
import { readStock } from '#business/inventory/stock-store.ts';
import { findItemsOfDocuments } from '#business/money/open-item-store.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import type { BookMasters } from './book-masters.ts';
import { createTaxPayment } from './pay-taxes.ts';
import type {
  PlannedAdvanceUse,
  PlannedCashTransfer,
  PlannedCostAdjustment,
  PlannedCount,
  PlannedDocument,
  PlannedExpense,
  PlannedJournal,
  PlannedMoney,
  PlannedOtherStock,
  PlannedTrade,
  PlannedTransfer,
} from './planned-document.ts';

/** What documents are entered with. */
export interface EntryTools {
  readonly work: Work;
  readonly masters: BookMasters;
  /** The ids of documents by their keys; what is entered is added. */
  readonly entered: Map<string, string>;
}

/** Enters a planned document as its form would. */
export async function enterDocument(tools: EntryTools, planned: PlannedDocument): Promise<void> {
  const document = await create(tools, planned);
  if (document !== null) tools.entered.set(planned.key, document.id);
}

function create(tools: EntryTools, planned: PlannedDocument): Promise<TradeDocument | null> {
  const writing = { approve: planned.draft !== true };
  if (isOfMoney(planned)) return createOfMoney(tools, planned, writing);
  if (isOfStock(planned)) return createOfStock(tools, planned, writing);
  switch (planned.type) {
    case 'PURCHASE':
    case 'SALE':
    case 'PROVISIONAL':
      return createTradeDocument(tools.work, tradeEntries(tools, planned), writing);
    case 'RETURN':
      return createReturn(tools.work, { ...planned, originalId: idOf(tools.entered, planned.of) }, writing);
    case 'JOURNAL':
      return createJournal(tools.work, journalEntries(planned), writing);
    case 'TAXES':
      return createTaxPayment(tools.work, planned);
  }
}

type PlannedOfStock = PlannedTransfer | PlannedCount | PlannedOtherStock | PlannedCostAdjustment;

function isOfStock(planned: PlannedDocument): planned is PlannedOfStock {
  return ['TRANSFER', 'COUNT', 'OTHER_IN', 'OTHER_OUT', 'COST_ADJUSTMENT'].includes(planned.type);
}

function createOfStock(tools: EntryTools, planned: PlannedOfStock, writing: Writing): Promise<TradeDocument> {
  const { work, masters } = tools;
  if (planned.type === 'TRANSFER') return createTransfer(work, transferEntries(tools, planned), writing);
  if (planned.type === 'COUNT') return enterCount(tools, planned, writing);
  if (planned.type === 'COST_ADJUSTMENT') return createCostAdjustment(work, { ...planned, lines: goodsOf(tools, planned) }, writing);
  const warehouseId = idOf(masters.warehouses, planned.warehouse);
  return createOtherStock(work, { ...planned, warehouseId, lines: goodsOf(tools, planned) }, writing);
}

type PlannedOfMoney = PlannedMoney | PlannedAdvanceUse | PlannedCashTransfer | PlannedExpense;

function isOfMoney(planned: PlannedDocument): planned is PlannedOfMoney {
  return ['RECEIPT', 'PAYMENT', 'APPLY_ADVANCE', 'CASH_TRANSFER', 'EXPENSE'].includes(planned.type);
}

function createOfMoney(tools: EntryTools, planned: PlannedOfMoney, writing: Writing): Promise<TradeDocument> {
  if (planned.type === 'APPLY_ADVANCE') return enterAdvanceUse(tools, planned, writing);
  if (planned.type === 'CASH_TRANSFER') return createCashTransfer(tools.work, cashTransferEntries(tools, planned), writing);
  if (planned.type === 'EXPENSE') return createExpense(tools.work, expenseEntries(tools, planned), writing);
  return enterMoney(tools, planned, writing);
}

function tradeEntries(tools: EntryTools, planned: PlannedTrade) {
  const { masters } = tools;
  return {
    ...planned,
    taxIncluded: planned.type === 'SALE',
    ...(planned.account !== undefined && { cashAccountId: idOf(masters.cashAccounts, planned.account) }),
    partyId: idOf(planned.type === 'SALE' ? masters.customers : masters.suppliers, planned.party),
    warehouseId: idOf(masters.warehouses, planned.warehouse),
    lines: goodsOf(tools, planned),
  };
}

/** Returns lines of goods with the ids of their products. */
function goodsOf<Line extends { readonly sku: string; readonly unit?: string }>(
  { masters }: EntryTools,
  { lines }: { readonly lines: readonly Line[] },
) {
  return lines.map(({ unit, ...line }) => ({
    ...line,
    productId: idOf(masters.products, line.sku),
    ...(unit !== undefined && { unitId: idOf(masters.units, `${line.sku} ${unit}`) }),
  }));
}

function transferEntries({ masters }: EntryTools, planned: PlannedTransfer) {
  return {
    ...planned,
    warehouseId: idOf(masters.warehouses, planned.from),
    targetWarehouseId: idOf(masters.warehouses, planned.to),
    lines: planned.lines.map(({ sku, quantity }) => ({ productId: idOf(masters.products, sku), quantity })),
  };
}

function cashTransferEntries({ masters }: EntryTools, planned: PlannedCashTransfer) {
  return {
    ...planned,
    cashAccountId: idOf(masters.cashAccounts, planned.from),
    targetCashAccountId: idOf(masters.cashAccounts, planned.to),
  };
}

function expenseEntries({ masters }: EntryTools, { party, account, ...planned }: PlannedExpense) {
  return {
    ...planned,
    partyId: party === undefined ? null : idOf(masters.suppliers, party),
    cashAccountId: account === undefined ? null : idOf(masters.cashAccounts, account),
  };
}

async function enterMoney({ work, masters, entered }: EntryTools, planned: PlannedMoney, writing: Writing): Promise<TradeDocument> {
  const documentIds = planned.settles.map((key) => idOf(entered, key));
  const items = (await findItemsOfDocuments(work.tx, documentIds)).filter(({ open }) => open !== 0);
  const sum = items.reduce((total: Fen, { open }) => total + open, 0);
  return createMoneyDocument(
    work,
    {
      ...planned,
      partyId: idOf(planned.type === 'RECEIPT' ? masters.customers : masters.suppliers, planned.party),
      cashAccountId: idOf(masters.cashAccounts, planned.account),
      amount: fenToDecimal(sum + decimalToFen(planned.advance ?? '0')),
      settles: items.map(({ id, open }) => ({ itemId: id, amount: fenToDecimal(open) })),
    },
    writing,
  );
}

async function enterAdvanceUse({ work, entered }: EntryTools, planned: PlannedAdvanceUse, writing: Writing): Promise<TradeDocument> {
  const advance = await itemOf(work, idOf(entered, planned.of));
  const open = await itemOf(work, idOf(entered, planned.settles));
  return createAdvanceUse(work, { ...planned, advanceItemId: advance, settles: [{ itemId: open, amount: planned.amount }] }, writing);
}

async function itemOf({ tx }: Work, documentId: string): Promise<string> {
  const [item] = await findItemsOfDocuments(tx, [documentId]);
  if (item === undefined) throw new Error('A planned document left nothing open');
  return item.id;
}

async function enterCount({ work, masters }: EntryTools, planned: PlannedCount, writing: Writing): Promise<TradeDocument> {
  const warehouseId = idOf(masters.warehouses, planned.warehouse);
  const ids = planned.lines.map(({ sku }) => idOf(masters.products, sku));
  const { places } = await readStock(work.tx, ids, false);
  const lines = planned.lines.map(({ difference }, index) => {
    const productId = ids[index] ?? '';
    const there = places.get(placeKey(productId, warehouseId)) ?? '0';
    return { productId, counted: addDecimals(there, String(difference)), abnormal: false };
  });
  return createStockCount(work, { ...planned, warehouseId, lines }, writing);
}

function journalEntries({ date, note, debit, credit, amount, cashFlow }: PlannedJournal) {
  const word = cashFlow === undefined ? ('转' as const) : ('付' as const);
  return {
    date,
    word,
    summary: note,
    lines: [
      { accountCode: debit, debit: amount },
      { accountCode: credit, credit: amount },
    ],
    cashFlow: cashFlow === undefined ? null : [{ line: cashFlow, amount }],
  };
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The planned books know no "${key}"`);
  return id;
}
