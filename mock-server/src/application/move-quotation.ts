import { findQuotationLines, updateQuotationStatus } from '#business/sales/quotation-store.ts';
import type { Quotation } from '#business/sales/quotation.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import type { OrderVersion } from './change-order.ts';
import { recordQuotation, takeQuotation } from './change-quotation.ts';
import { assertOwnDiscounts } from './limit-discounts.ts';
import { changeOf, type Work } from './work.ts';

/** Notes that a draft was sent to its customer. */
export async function sendQuotation(work: Work, wanted: OrderVersion): Promise<Quotation> {
  const { id } = await takeQuotation(work, wanted, 'SEND');
  await assertOwnDiscounts(work, await findQuotationLines(work.tx, [id]));
  await updateQuotationStatus(work.tx, { id, status: 'SENT', lostReason: null }, changeOf(work));
  return recordQuotation(work, id, { action: 'SENT' });
}

/** Gives a quotation up, with the reason; it stays readable. */
export async function loseQuotation(work: Work, wanted: OrderVersion, reason: string): Promise<Quotation> {
  const problems = new ProblemList<TextReason>();
  const lostReason = checkText(problems, { path: 'reason', text: reason }, { max: 200, required: true });
  problems.assertNone();
  const { id } = await takeQuotation(work, wanted, 'LOSE');
  await updateQuotationStatus(work.tx, { id, status: 'LOST', lostReason }, changeOf(work));
  return recordQuotation(work, id, { action: 'LOST', note: lostReason });
}
