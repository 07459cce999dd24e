import { quotationRules, type QuotationAction } from '#business/sales/quotation-actions.ts';
import { findQuotations, insertQuotationHistory, lockQuotation, updateQuotationStatus } from '#business/sales/quotation-store.ts';
import { quotationStatus, type Quotation, type QuotationHistoryAction, type QuotationReason } from '#business/sales/quotation.ts';
import { requirePermission, seesSalesOf } from '#core/access/actor.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { OrderVersion } from './change-order.ts';
import { changeOf, todayOf, type Work } from './work.ts';

/** Holds a quotation for one action, or refuses: unknown or not seen, changed since, in the wrong state, not permitted. */
export async function takeQuotation(work: Work, wanted: OrderVersion, action: QuotationAction): Promise<Quotation> {
  const quotation = await holdQuotation(work, wanted.id, action);
  const { number, version } = quotation;
  if (version !== wanted.version) throw new Refusal<QuotationReason>('quotation-changed', { number, version });
  return quotation;
}

/** Holds a quotation, in whatever version, for one action. */
export async function holdQuotation(work: Work, id: string, action: QuotationAction): Promise<Quotation> {
  const { tx, actor } = work;
  const rule = quotationRules[action];
  requirePermission(actor, rule.permission);
  const quotation = isId(id) ? await lockQuotation(tx, id) : null;
  if (quotation === null || !seesSalesOf(actor, quotation.salespersonId)) throw new Refusal<QuotationReason>('quotation-not-found');
  const status = quotationStatus(quotation, todayOf(work));
  if (!rule.from.includes(status))
    throw new Refusal<QuotationReason>('quotation-wrong-state', { number: quotation.number, status, action });
  return quotation;
}

/** Writes what was done into the quotation's history, and returns the quotation as it is now. */
export async function recordQuotation(
  { tx, actor, clock, ids }: Work,
  quotationId: string,
  { action, note = null }: { readonly action: QuotationHistoryAction; readonly note?: string | null },
): Promise<Quotation> {
  const entry = { id: ids.next(), orderId: quotationId, at: clock.now(), memberId: actor.memberId, action, note };
  await insertQuotationHistory(tx, entry);
  return onlyRow(await findQuotations(tx, [quotationId]));
}

/** Notes that the customer takes what was offered: one of its orders is handed in. Nothing changes where that was so before. */
export async function acceptQuotation(work: Work, quotationId: string, orderNumber: string): Promise<void> {
  const quotation = await lockQuotation(work.tx, quotationId);
  if (quotation === null || quotation.status === 'ACCEPTED') return;
  await updateQuotationStatus(work.tx, { id: quotationId, status: 'ACCEPTED', lostReason: null }, changeOf(work));
  await recordQuotation(work, quotationId, { action: 'ACCEPTED', note: orderNumber });
}
