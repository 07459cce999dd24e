import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { checkOrder, type CheckedOrder, type OrderEntries, type OrderReferences } from './check-order.ts';
import type { QuotationEntryReason } from './quotation.ts';
import type { OrderEntryReason } from './sales-reason.ts';

/** What is entered on a quotation. */
export interface QuotationEntries extends Omit<OrderEntries, 'deliveryDate' | 'warehouseId'> {
  readonly validUntil: string;
}

/** A quotation's checked entries and the amounts that follow from them. */
export interface CheckedQuotation extends Omit<CheckedOrder, 'deliveryDate' | 'warehouseId'> {
  readonly validUntil: string;
}

/** Returns the checked quotation: it is held against what an order is; after a noted problem its amounts mean nothing. */
export function checkQuotation(
  entries: QuotationEntries,
  references: OrderReferences,
  problems: ProblemSink<OrderEntryReason | QuotationEntryReason>,
): CheckedQuotation {
  const { deliveryDate: _delivery, warehouseId: _warehouse, ...checked } = checkOrder(entries, references, problems);
  const { date, validUntil } = entries;
  if (!isCalendarDay(validUntil)) problems.add('validUntil', 'day-malformed');
  else if (validUntil < date) problems.add('validUntil', 'valid-until-before-date');
  return { ...checked, validUntil };
}
