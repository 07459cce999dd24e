import { openDay } from '#business/ledger/period-store.ts';
import { insertDocument } from '#business/trade/document-store.ts';
import type { NewDocument, TradeDocument } from '#business/trade/document.ts';
import { takeNumber } from '#core/numbering/next-number.ts';
import { changeOf, type Work } from './work.ts';

/** Writes a new document as a draft, numbered by the rule of its type; its day must be open. */
export async function writeDraft(work: Work, { lines, ...entries }: NewDocument): Promise<TradeDocument> {
  const { tx, ids, clock } = work;
  await openDay(tx, entries.date);
  const number = await takeNumber(tx, entries.type, entries.date);
  const document: TradeDocument = { ...blankDocument, ...entries, id: ids.next(), number, createdAt: clock.now(), updatedAt: clock.now() };
  const placed = lines.map((line, index) => ({ ...line, id: ids.next(), documentId: document.id, position: index + 1 }));
  await insertDocument(tx, document, { lines: placed, change: changeOf(work) });
  return document;
}

/** What a document is where its entries say nothing. */
export const blankDocument = {
  version: 1,
  status: 'DRAFT',
  execution: 'NONE',
  posting: 'UNPOSTED',
  dueDate: null,
  customerId: null,
  supplierId: null,
  warehouseId: null,
  targetWarehouseId: null,
  cashAccountId: null,
  targetCashAccountId: null,
  originalId: null,
  redOfId: null,
  advanceItemId: null,
  cashSaleId: null,
  cashAmount: null,
  taxIncluded: false,
  reason: null,
  counterAccount: null,
  word: null,
  attachedPapers: 0,
  amount: 0,
  discount: 0,
  fee: 0,
  net: 0,
  tax: 0,
  gross: 0,
  voidReason: null,
} as const;
