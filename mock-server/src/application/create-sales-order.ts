import type { DiscountReason } from '#business/sales/check-discounts.ts';
import { checkOrder, type CheckedOrder, type OrderEntries } from '#business/sales/check-order.ts';
import { insertHistory, insertLines, insertOrders } from '#business/sales/order-store.ts';
import type { QuotationEntryReason } from '#business/sales/quotation.ts';
import type { OrderEntryReason } from '#business/sales/sales-reason.ts';
import type { SalesOrder, SalesOrderLine } from '#business/sales/sales-order.ts';
import { requirePermission } from '#core/access/actor.ts';
import { takeNumber } from '#core/numbering/next-number.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { holdQuotation } from './change-quotation.ts';
import { checkQuotedCustomer } from './check-quoted-customer.ts';
import { checkOwnDiscounts, withQuotedPrices } from './limit-discounts.ts';
import { readOrderReferences, resolveSalesperson } from './read-order-references.ts';
import type { Work } from './work.ts';

/** Writes a new order as a draft, numbered within its year; of a quotation where one is named. */
export async function createSalesOrder(work: Work, entries: OrderEntries, quotationId: string | null = null): Promise<SalesOrder> {
  requirePermission(work.actor, 'sales.order.write');
  if (quotationId !== null) await holdQuotation(work, quotationId, 'ORDER');
  const problems = new ProblemList<OrderEntryReason | QuotationEntryReason | DiscountReason>();
  const checked = checkOrder(entries, await readOrderReferences(work, entries, null), problems);
  const salespersonId = await resolveSalesperson(work, { entered: entries.salespersonId, before: null }, problems);
  if (quotationId !== null) await checkQuotedCustomer(work, quotationId, { checked, problems });
  const sold = await withQuotedPrices(work, checked.lines, { quotationId, taxIncluded: checked.taxIncluded });
  await checkOwnDiscounts(work, sold, problems);
  problems.assertNone();
  const order = { ...(await newDraft(work, checked, salespersonId)), quotationId };
  await insertOrders(work.tx, [{ ...order, createdBy: work.actor.memberId }]);
  await insertLines(work.tx, linesOf(order.id, checked, work.ids));
  await insertHistory(work.tx, [
    { id: work.ids.next(), orderId: order.id, at: order.createdAt, memberId: work.actor.memberId, action: 'CREATED', note: null },
  ]);
  return order;
}

/** Gives the checked lines of an order their ids and places. */
export function linesOf(orderId: string, checked: Pick<CheckedOrder, 'lines'>, ids: Ids): readonly SalesOrderLine[] {
  return checked.lines.map((line, index) => ({ ...line, id: ids.next(), orderId, position: index + 1 }));
}

async function newDraft(
  { tx, ids, clock }: Work,
  { lines: _lines, ...checked }: CheckedOrder,
  salespersonId: string,
): Promise<Omit<SalesOrder, 'quotationId'>> {
  const now = clock.now();
  const number = await takeNumber(tx, 'SALES_ORDER', checked.date);
  return {
    ...checked,
    id: ids.next(),
    number,
    version: 1,
    status: 'DRAFT',
    salespersonId,
    voidReason: null,
    approval: null,
    heldElsewhere: [],
    createdAt: now,
    updatedAt: now,
  };
}
