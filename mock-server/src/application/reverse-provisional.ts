import { lockBook } from '#business/ledger/book-store.ts';
import { findDocuments, isOriginal } from '#business/trade/document-store.ts';
import type { TradeDocument, TradeReason } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { takeDocument, wrongState, type DocumentVersion } from './take-document.ts';
import { reverse } from './reverse-provisionals.ts';
import type { Work } from './work.ts';

/** Takes back one receipt without an invoice by hand, e.g. when the invoice has come and its goods were sold before the first of the month. */
export async function reverseProvisional(work: Work, wanted: DocumentVersion, date: string): Promise<TradeDocument> {
  requirePermission(work.actor, 'books.document.approve');
  await lockBook(work.tx, 'document-not-found' satisfies TradeReason);
  const document = await takeDocument(work, wanted);
  const problems = new ProblemList<'day-malformed'>();
  if (!isCalendarDay(date)) problems.add('date', 'day-malformed');
  problems.assertNone();
  const stands = document.type === 'PROVISIONAL' && document.status === 'APPROVED' && document.redOfId === null;
  if (!stands) throw wrongState(document);
  if (await isOriginal(work.tx, document.id)) throw new Refusal<TradeReason>('has-downstream');
  const reversal = await reverse(work, document, date);
  return onlyRow(await findDocuments(work.tx, [reversal.id]));
}
