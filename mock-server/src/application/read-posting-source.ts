import { readStock } from '#business/inventory/stock-store.ts';
import { StockLedger } from '#business/inventory/stock-ledger.ts';
import { readParameters } from '#business/ledger/parameter.ts';
import { findItems, findItemsOfDocuments } from '#business/money/open-item-store.ts';
import { findDocumentLines, findDocuments, sumReturned } from '#business/trade/document-store.ts';
import type { DocumentLine, TradeDocument } from '#business/trade/document.ts';
import type { PostingSource } from '#business/trade/posting.ts';
import { findCashAccounts } from '#core/cash-account/cash-account-store.ts';
import { findCustomers } from '#core/party/customer-store.ts';
import { findSuppliers } from '#core/party/supplier-store.ts';
import { findProducts } from '#core/product/product-store.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { onlyRow } from '#kernel/database/transaction.ts';

/** Reads everything that a document is posted with. */
export async function readPostingSource(tx: Transaction, document: TradeDocument, lines: readonly DocumentLine[]): Promise<PostingSource> {
  const productIds = distinct(lines.map(({ productId }) => productId));
  const products = productIds.length === 0 ? [] : await findProducts(tx, productIds);
  const itemIds = distinct([document.advanceItemId, ...lines.map(({ itemId }) => itemId)]);
  const items = itemIds.length === 0 ? [] : await findItems(tx, itemIds);
  const returnedLines = distinct(lines.map(({ originalLineId }) => originalLineId));
  const returned = returnedLines.length === 0 ? [] : await sumReturned(tx, returnedLines);
  const original = await readOriginal(tx, document.originalId);
  return {
    document,
    lines,
    taxpayer: (await readParameters(tx, original?.document.date ?? document.date)).taxpayer,
    stock: await readStockLedger(tx, productIds, document.date),
    services: new Set(products.filter(({ service }) => service).map(({ id }) => id)),
    creditDays: await creditDaysOf(tx, document),
    original,
    returned: new Map(returned.map(({ lineId, quantity }) => [lineId, quantity])),
    items: new Map(items.map((item) => [item.id, item])),
    cashCode: await cashCodeOf(tx, document.cashAccountId),
    targetCashCode: await cashCodeOf(tx, document.targetCashAccountId),
  };
}

/** Reads the stock of products as it is before a posting of a day. */
export async function readStockLedger(tx: Transaction, productIds: readonly string[], day: string): Promise<StockLedger> {
  const { allowNegativeStock } = await readParameters(tx, day);
  return new StockLedger(await readStock(tx, productIds, allowNegativeStock));
}

async function creditDaysOf(tx: Transaction, { customerId, supplierId }: TradeDocument): Promise<number> {
  if (customerId !== null) return onlyRow(await findCustomers(tx, [customerId])).creditDays;
  return supplierId === null ? 0 : onlyRow(await findSuppliers(tx, [supplierId])).creditDays;
}

async function cashCodeOf(tx: Transaction, id: string | null): Promise<string | null> {
  return id === null ? null : onlyRow(await findCashAccounts(tx, [id])).accountCode;
}

async function readOriginal(tx: Transaction, id: string | null): Promise<PostingSource['original']> {
  if (id === null) return null;
  const [item = null] = await findItemsOfDocuments(tx, [id]);
  const lines = await findDocumentLines(tx, [id]);
  return { document: onlyRow(await findDocuments(tx, [id])), lines: new Map(lines.map((line) => [line.id, line])), item };
}

function distinct(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}
