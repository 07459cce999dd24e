import { enteredColumn } from '#core/product/entered-unit.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { PurchaseOrder, PurchaseOrderLine } from './purchase-order.ts';

/** A line of an order, as lines of purchases point at it. */
export interface OrderedLine
  extends Pick<PurchaseOrderLine, 'id' | 'orderId' | 'productId' | 'entered'>, Pick<PurchaseOrder, 'supplierId' | 'status'> {}

/** Reads lines of orders by id, in no order. */
export function findOrderedLines(tx: Transaction, ids: readonly string[]): Promise<readonly OrderedLine[]> {
  return tx.rows(
    `SELECT l.id, l.order_id AS "orderId", l.product_id AS "productId", ${enteredColumn('l')}, o.supplier_id AS "supplierId", o.status
     FROM purchase_order_line l JOIN purchase_order o ON o.tenant_id = l.tenant_id AND o.id = l.order_id WHERE l.id = ANY($1)`,
    [ids],
  );
}

/** Sums what posted purchases received of lines of orders; red documents count by themselves, and what went back was received (I6). */
export function sumReceived(
  tx: Transaction,
  orderLineIds: readonly string[],
): Promise<readonly { readonly orderLineId: string; readonly quantity: string }[]> {
  return tx.rows(
    `SELECT x.purchase_order_line_id AS "orderLineId", trim_scale(sum(x.quantity))::text AS quantity
     FROM document_line x JOIN document d ON d.tenant_id = x.tenant_id AND d.id = x.document_id
     WHERE x.purchase_order_line_id = ANY($1) AND d.posting = 'POSTED' GROUP BY x.purchase_order_line_id`,
    [orderLineIds],
  );
}

/** Reads which receipts were made from orders, drafts and void ones, too, without red documents; by number. */
export function findReceiptsOfOrders(
  tx: Transaction,
  orderIds: readonly string[],
): Promise<readonly { readonly orderId: string; readonly documentId: string }[]> {
  return tx.rows(
    `SELECT l.order_id AS "orderId", d.id AS "documentId" FROM purchase_order_line l
     JOIN document_line x ON x.tenant_id = l.tenant_id AND x.purchase_order_line_id = l.id
     JOIN document d ON d.tenant_id = x.tenant_id AND d.id = x.document_id
     WHERE l.order_id = ANY($1) AND d.red_of_id IS NULL GROUP BY l.order_id, d.id, d.number ORDER BY d.number`,
    [orderIds],
  );
}

/** Reads which orders documents receive, by number. */
export function findOrdersOfReceipts(
  tx: Transaction,
  documentIds: readonly string[],
): Promise<readonly { readonly documentId: string; readonly orderId: string }[]> {
  return tx.rows(
    `SELECT x.document_id AS "documentId", o.id AS "orderId" FROM document_line x
     JOIN purchase_order_line l ON l.tenant_id = x.tenant_id AND l.id = x.purchase_order_line_id
     JOIN purchase_order o ON o.tenant_id = l.tenant_id AND o.id = l.order_id
     WHERE x.document_id = ANY($1) GROUP BY x.document_id, o.id, o.number ORDER BY o.number`,
    [documentIds],
  );
}
