import { createPurchaseOrder } from '#application/save-purchase-order.ts';
import { movePurchaseOrder } from '#application/move-purchase-order.ts';
import type { Work } from '#application/work.ts';
import { findDocumentLines } from '#business/trade/document-store.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import { addDays } from '#kernel/clock/calendar-day.ts';

/** How far the orders of a demo company have come, the first one made from the latest purchase. */
const stages = ['DRAFT', 'SUBMITTED', 'APPROVED', 'APPROVED'] as const;

/** Orders again what was bought last, each purchase by itself; nothing where there are orders already. */
export async function writePurchaseOrders(work: Work, today: string): Promise<void> {
  const { tx } = work;
  if ((await tx.rows('SELECT 1 FROM purchase_order LIMIT 1')).length > 0) return;
  const bought = await tx.rows<Pick<TradeDocument, 'id' | 'taxIncluded'> & { readonly supplierId: string; readonly warehouseId: string }>(
    `SELECT id, supplier_id AS "supplierId", warehouse_id AS "warehouseId", tax_included AS "taxIncluded" FROM document
     WHERE type = 'PURCHASE' AND status = 'APPROVED' AND red_of_id IS NULL ORDER BY date DESC, number DESC LIMIT $1`,
    [stages.length],
  );
  for (const [index, { id, ...head }] of bought.entries()) {
    const stage = stages[index] ?? 'DRAFT';
    const lines = (await findDocumentLines(tx, [id])).map(({ productId, quantity, price, discount, taxRate }) => ({
      productId: productId ?? '',
      quantity: quantity ?? '1',
      price: price ?? '0',
      discount,
      taxRate: taxRate ?? '0',
    }));
    const date = addDays(today, -index);
    const entries = { ...head, date, deliveryDate: addDays(today, 3 - index), note: '', lines };
    const order = await createPurchaseOrder(work, entries, { submit: stage !== 'DRAFT' });
    if (stage === 'APPROVED') await movePurchaseOrder(work, order, 'APPROVE');
  }
}
