import { invoicePermission, isInvoiceActionPossible, type InvoiceAction } from '#business/purchasing/input-invoice-actions.ts';
import { findInputInvoices, insertInvoiceHistory, lockInputInvoice } from '#business/purchasing/input-invoice-store.ts';
import type { InputInvoice, InvoiceHistoryEntry } from '#business/purchasing/input-invoice.ts';
import type { TradeReason } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { assertNotMaker } from './assert-not-maker.ts';
import type { DocumentVersion } from './take-document.ts';
import type { Work } from './work.ts';

/** Holds an invoice for one action, or refuses: not permitted, unknown, changed since, in the wrong state. */
export async function takeInvoice(work: Work, wanted: DocumentVersion, action: InvoiceAction): Promise<InputInvoice> {
  const { tx, actor } = work;
  requirePermission(actor, invoicePermission(action, 'DRAFT'));
  const invoice = isId(wanted.id) ? await lockInputInvoice(tx, wanted.id) : null;
  if (invoice === null) throw new Refusal<TradeReason>('document-not-found');
  const { number, version, status } = invoice;
  requirePermission(actor, invoicePermission(action, status));
  if (version !== wanted.version) throw new Refusal<TradeReason>('stale-document', { number, version });
  if (!isInvoiceActionPossible(action, invoice)) throw new Refusal<TradeReason>('document-wrong-state', { number, status });
  if (action === 'APPROVE') await assertNotMaker(work, { kind: 'input-invoice', id: invoice.id, number: invoice.number });
  return invoice;
}

/** Writes what was done into the invoice's history, and returns the invoice as it is now. */
export async function recordInvoice(
  { tx, actor, clock, ids }: Work,
  invoiceId: string,
  { action, note = null }: Pick<InvoiceHistoryEntry, 'action'> & { readonly note?: string | null },
): Promise<InputInvoice> {
  await insertInvoiceHistory(tx, { id: ids.next(), orderId: invoiceId, at: clock.now(), memberId: actor.memberId, action, note });
  return onlyRow(await findInputInvoices(tx, [invoiceId]));
}
