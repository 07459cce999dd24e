import type { DiscountReason } from '#business/sales/check-discounts.ts';
import { checkOrder, type OrderEntries } from '#business/sales/check-order.ts';
import { deleteLines, findLines, insertLines, updateOrderEntries } from '#business/sales/order-store.ts';
import type { QuotationEntryReason } from '#business/sales/quotation.ts';
import type { OrderEntryReason } from '#business/sales/sales-reason.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { recordAction, takeOrder, type OrderVersion } from './change-order.ts';
import { checkQuotedCustomer } from './check-quoted-customer.ts';
import { linesOf } from './create-sales-order.ts';
import { checkOwnDiscounts, withQuotedPrices } from './limit-discounts.ts';
import { readOrderReferences, resolveSalesperson } from './read-order-references.ts';
import { changeOf, type Work } from './work.ts';

/** Replaces the entries of a draft or submitted order; its number and state stay. */
export async function updateSalesOrder(work: Work, wanted: OrderVersion, entries: OrderEntries): Promise<SalesOrder> {
  const before = await takeOrder(work, wanted, 'EDIT');
  const problems = new ProblemList<OrderEntryReason | QuotationEntryReason | DiscountReason>();
  const kept = { ...before, readLines: () => findLines(work.tx, [before.id]) };
  const checked = checkOrder(entries, await readOrderReferences(work, entries, kept), problems);
  if (before.quotationId !== null) await checkQuotedCustomer(work, before.quotationId, { checked, problems });
  const salespersonId = await resolveSalesperson(work, { entered: entries.salespersonId, before: before.salespersonId }, problems);
  const sold = await withQuotedPrices(work, checked.lines, { quotationId: before.quotationId, taxIncluded: checked.taxIncluded });
  await checkOwnDiscounts(work, sold, problems);
  problems.assertNone();
  await updateOrderEntries(work.tx, { ...checked, id: before.id, salespersonId }, changeOf(work));
  await deleteLines(work.tx, before.id);
  await insertLines(work.tx, linesOf(before.id, checked, work.ids));
  return recordAction(work, before.id, { action: 'EDIT', note: null });
}
