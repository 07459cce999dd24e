import { loseQuotation } from '#application/move-quotation.ts';
import { createQuotation } from '#application/save-quotation.ts';
import type { Work } from '#application/work.ts';
import { findLines } from '#business/sales/order-store.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import { addDays } from '#kernel/clock/calendar-day.ts';

/** What became of the quotations of a demo company, and how many days each still holds; the first one is made from the latest order. */
const stages = [
  { stage: 'DRAFT', days: 30 },
  { stage: 'SENT', days: 21 },
  { stage: 'SENT', days: -2 },
  { stage: 'LOST', days: 10 },
] as const;

/** Offers again what was ordered last; nothing where there are quotations already. */
export async function writeQuotations(work: Work, today: string): Promise<void> {
  const { tx } = work;
  if ((await tx.rows('SELECT 1 FROM quotation LIMIT 1')).length > 0) return;
  const ordered = await tx.rows<Pick<SalesOrder, 'id' | 'customerId' | 'salespersonId' | 'taxIncluded'>>(
    `SELECT o.id, o.customer_id AS "customerId", o.salesperson_id AS "salespersonId", o.tax_included AS "taxIncluded"
     FROM sales_order o JOIN customer c ON c.tenant_id = o.tenant_id AND c.id = o.customer_id
     WHERE c.enabled AND NOT EXISTS (SELECT 1 FROM sales_order_line l JOIN product p ON p.tenant_id = l.tenant_id AND p.id = l.product_id
       WHERE l.order_id = o.id AND NOT p.enabled)
     ORDER BY o.date DESC, o.number DESC LIMIT $1`,
    [stages.length],
  );
  for (const [index, { stage, days }] of stages.entries()) {
    const order = ordered[index];
    if (order === undefined) return;
    const { id, ...head } = order;
    const lines = (await findLines(tx, [id])).map(({ productId, quantity, price, discount, taxRate }) => ({
      productId,
      quantity,
      price,
      discount,
      taxRate,
    }));
    const entries = { ...head, date: addDays(today, -3 * index), validUntil: addDays(today, days), note: '', lines };
    const quotation = await createQuotation(work, { entries, send: stage !== 'DRAFT' });
    if (stage === 'LOST') await loseQuotation(work, quotation, '价格偏高');
  }
}
