import { findMoves } from '#business/inventory/stock-store.ts';
import { lockBook } from '#business/ledger/book-store.ts';
import { openDay } from '#business/ledger/period-store.ts';
import { findItemsOfDocuments, findSettlementsOf } from '#business/money/open-item-store.ts';
import { findCashReceipts, findDocumentLines, findDocuments, isOriginal, markVoid } from '#business/trade/document-store.ts';
import { documentVoided } from '#business/trade/document-message.ts';
import type { TradeDocument, TradeReason } from '#business/trade/document.ts';
import { isInvoiced } from '#business/purchasing/invoice-match-store.ts';
import { planRed, redLine, type Effects } from '#business/trade/plan-red.ts';
import { requirePermission } from '#core/access/actor.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { publish } from '#kernel/messages/publish.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { beginDelivery, finishDelivery } from './deliver-order.ts';
import { takeDocument, wrongState, type DocumentVersion } from './take-document.ts';
import { writePosting } from './post-document.ts';
import { readStockLedger } from './read-posting-source.ts';
import { beginReceipt, finishReceipt } from './receive-order.ts';
import { readWholeVouchers } from './read-whole-vouchers.ts';
import { changeOf, todayOf, type Work } from './work.ts';
import { writeDraft } from './write-draft.ts';

/** Why a document is voided, and on which day it is taken back; today when left out. */
export interface VoidEntries {
  readonly reason: string;
  readonly date?: string | null | undefined;
}

interface RedTerms {
  readonly reason: string;
  readonly date: string;
}

/** Voids a document: a draft at once, one that is posted through a red document that takes back everything it did (I9). */
export async function voidDocument(work: Work, wanted: DocumentVersion, entries: VoidEntries): Promise<TradeDocument> {
  requirePermission(work.actor, 'books.document.approve');
  await lockBook(work.tx, 'document-not-found' satisfies TradeReason);
  const document = await takeDocument(work, wanted);
  const problems = new ProblemList<TextReason | 'day-malformed'>();
  const reason = checkText(problems, { path: 'reason', text: entries.reason }, { max: 200, required: true });
  const date = entries.date ?? todayOf(work);
  if (!isCalendarDay(date)) problems.add('date', 'day-malformed');
  problems.assertNone();
  if (document.status === 'VOID') throw wrongState(document);
  if (await isInvoiced(work.tx, document.id)) throw new Refusal<TradeReason>('has-downstream', { number: document.number });
  await giveCashBack(work, document, { reason, date });
  return voidAt(work, document, { reason, date });
}

/** What a sale took at once goes back with it; what was paid later does not, and keeps the sale from being voided. */
async function giveCashBack(work: Work, { id, type, status }: TradeDocument, entries: RedTerms): Promise<void> {
  if (type !== 'SALE' || status !== 'APPROVED') return;
  const receipt = (await findCashReceipts(work.tx, [id])).find((taken) => taken.status === 'APPROVED');
  if (receipt === undefined) return;
  requirePermission(work.actor, 'money.document.write');
  await voidAt(work, receipt, entries);
}

/** Voids a document that is held already, along with what it was made for: who may, and what goes on from it, was asked before. */
export async function voidAt(work: Work, document: TradeDocument, { reason, date }: RedTerms): Promise<TradeDocument> {
  if (document.status === 'APPROVED') await takeBack(work, document, date);
  await markVoid(work.tx, { id: document.id, reason }, changeOf(work));
  const voided = onlyRow(await findDocuments(work.tx, [document.id]));
  await publish(work.tx, documentVoided(voided, { id: work.ids.next(), memberId: work.actor.memberId }));
  return voided;
}

async function takeBack(work: Work, document: TradeDocument, date: string): Promise<void> {
  const { tx } = work;
  if (document.redOfId !== null) throw new Refusal<TradeReason>('red-is-final', { number: document.number });
  if (await isOriginal(tx, document.id)) throw new Refusal<TradeReason>('has-downstream');
  await openDay(tx, date);
  const effects = await readEffects(tx, document.id);
  const lines = await findDocumentLines(tx, [document.id]);
  const redLines = lines.map(redLine);
  const red = await writeDraft(work, { ...redHead(document), date, lines: redLines });
  const deliveries = await beginDelivery(work, red, redLines);
  const receipts = await beginReceipt(work, red, redLines);
  const stock = await readStockLedger(tx, [...new Set(effects.moves.map(({ productId }) => productId))], date);
  await writePosting(work, { document: red, stock }, { items: [], ...planRed(red, effects, stock) });
  await finishDelivery(work, deliveries, { isSaleVoid: document.type === 'SALE' });
  await finishReceipt(work, receipts, { isVoid: true });
}

async function readEffects(tx: Transaction, documentId: string): Promise<Effects> {
  return {
    vouchers: await readWholeVouchers(tx, documentId),
    moves: await findMoves(tx, { documentId, scope: null }, { after: 0, limit: 5000 }),
    items: await findItemsOfDocuments(tx, [documentId]),
    settlements: await findSettlementsOf(tx, documentId),
  };
}

/** Everything that a document says, in red. */
function redHead(document: TradeDocument) {
  const { type, customerId, supplierId, warehouseId, targetWarehouseId, targetCashAccountId } = document;
  const { originalId, advanceItemId, taxIncluded, reason, counterAccount, word } = document;
  return {
    type,
    customerId,
    supplierId,
    warehouseId,
    targetWarehouseId,
    // The money of a sale goes back with its receipt.
    cashAccountId: type === 'SALE' ? null : document.cashAccountId,
    targetCashAccountId,
    originalId,
    advanceItemId,
    taxIncluded,
    reason,
    counterAccount,
    word,
    redOfId: document.id,
    note: `红冲 ${document.number}`,
    amount: negative(document.amount),
    discount: negative(document.discount),
    fee: negative(document.fee),
    net: negative(document.net),
    tax: negative(document.tax),
    gross: negative(document.gross),
  };
}

function negative(amount: number): number {
  return amount === 0 ? 0 : -amount;
}
