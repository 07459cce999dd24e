import type { SalesOrder } from '#business/sales/sales-order.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import type { OrderVersion } from './change-order.ts';
import { moveOrder } from './move-order.ts';
import type { Work } from './work.ts';

/** Voids an order that is not closed yet; it stays readable, with the reason. */
export function cancelSalesOrder(work: Work, wanted: OrderVersion, reason: string): Promise<SalesOrder> {
  const problems = new ProblemList<TextReason>();
  const voidReason = checkText(problems, { path: 'reason', text: reason }, { max: 200, required: true });
  problems.assertNone();
  return moveOrder(work, wanted, { action: 'CANCEL', voidReason });
}
