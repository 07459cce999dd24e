import { lockBook } from '#business/ledger/book-store.ts';
import { openDay } from '#business/ledger/period-store.ts';
import { findDocuments, insertDocument } from '#business/trade/document-store.ts';
import { documentNumber, type NewDocument, type TradeDocument } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { takeNumbers } from '#core/numbering/next-number.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { postDocument } from './post-document.ts';
import { changeOf, type Work } from './work.ts';

/** What begins the writing of a document: who may, and, when it is posted at once, the books held before anything else. */
export async function beginDocument(work: Work, approve: boolean): Promise<void> {
  requirePermission(work.actor, 'books.document.write');
  if (!approve) return;
  requirePermission(work.actor, 'books.document.approve');
  await lockBook(work.tx);
}

/** Writes a new document, numbered within its year: as a draft, or posted at once. */
export async function writeDocument(work: Work, entries: NewDocument, approve: boolean): Promise<TradeDocument> {
  const document = await writeDraft(work, entries);
  if (approve) await postDocument(work, document);
  return onlyRow(await findDocuments(work.tx, [document.id]));
}

/** Writes a new document as a draft; its day must be open. */
export async function writeDraft(work: Work, { lines, ...entries }: NewDocument): Promise<TradeDocument> {
  const { tx, ids, clock } = work;
  await openDay(tx, entries.date);
  const year = Number(entries.date.slice(0, 4));
  const number = documentNumber(entries.type, year, await takeNumbers(tx, { kind: `document-${entries.type}`, year }));
  const document: TradeDocument = { ...blank, ...entries, id: ids.next(), number, createdAt: clock.now(), updatedAt: clock.now() };
  const placed = lines.map((line, index) => ({ ...line, id: ids.next(), documentId: document.id, position: index + 1 }));
  await insertDocument(tx, document, { lines: placed, change: changeOf(work) });
  return document;
}

const blank = {
  version: 1,
  status: 'DRAFT',
  execution: 'NONE',
  posting: 'UNPOSTED',
  customerId: null,
  supplierId: null,
  warehouseId: null,
  targetWarehouseId: null,
  cashAccountId: null,
  originalId: null,
  redOfId: null,
  advanceItemId: null,
  taxIncluded: false,
  word: null,
  amount: 0,
  discount: 0,
  net: 0,
  tax: 0,
  gross: 0,
  voidReason: null,
} as const;
