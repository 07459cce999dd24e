import { enteredColumn } from '#core/product/entered-unit.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { SalesOrder, SalesOrderLine } from './sales-order.ts';

/** A line of an order, as lines of sales point at it. */
export interface LinkedLine
  extends
    Pick<SalesOrderLine, 'id' | 'orderId' | 'position' | 'productId' | 'quantity' | 'price' | 'discount' | 'entered'>,
    Pick<SalesOrder, 'customerId' | 'number' | 'status' | 'taxIncluded'> {}

/** Reads lines of orders by id, in no order. */
export function findLinkedLines(tx: Transaction, ids: readonly string[]): Promise<readonly LinkedLine[]> {
  return tx.rows(
    `SELECT l.id, l.order_id AS "orderId", l.position, l.product_id AS "productId", trim_scale(l.quantity)::text AS quantity, trim_scale(l.price)::text AS price,
       trim_scale(l.discount)::text AS discount, ${enteredColumn('l')}, o.customer_id AS "customerId",
       o.number, o.status, o.tax_included AS "taxIncluded"
     FROM sales_order_line l JOIN sales_order o ON o.tenant_id = l.tenant_id AND o.id = l.order_id WHERE l.id = ANY($1)`,
    [ids],
  );
}

/** Sums what posted sales delivered of lines of orders, less what came back; red documents count by themselves (I6). */
export function sumDelivered(
  tx: Transaction,
  orderLineIds: readonly string[],
): Promise<readonly { readonly orderLineId: string; readonly quantity: string }[]> {
  return tx.rows(
    `SELECT x.order_line_id AS "orderLineId", trim_scale(sum(CASE d.type WHEN 'SALE' THEN x.quantity ELSE -x.quantity END))::text AS quantity
     FROM document_line x JOIN document d ON d.tenant_id = x.tenant_id AND d.id = x.document_id
     WHERE x.order_line_id = ANY($1) AND d.posting = 'POSTED' GROUP BY x.order_line_id`,
    [orderLineIds],
  );
}

/** Reads which sales were made from orders, drafts and void ones, too, without returns and red documents; by number. */
export function findSalesOfOrders(
  tx: Transaction,
  orderIds: readonly string[],
): Promise<readonly { readonly orderId: string; readonly documentId: string }[]> {
  return tx.rows(
    `SELECT l.order_id AS "orderId", d.id AS "documentId" FROM sales_order_line l
     JOIN document_line x ON x.tenant_id = l.tenant_id AND x.order_line_id = l.id
     JOIN document d ON d.tenant_id = x.tenant_id AND d.id = x.document_id
     WHERE l.order_id = ANY($1) AND d.type = 'SALE' AND d.red_of_id IS NULL GROUP BY l.order_id, d.id, d.number ORDER BY d.number`,
    [orderIds],
  );
}

/** Reads which orders documents deliver, by number. */
export function findOrdersOfDocuments(
  tx: Transaction,
  documentIds: readonly string[],
): Promise<readonly { readonly documentId: string; readonly orderId: string }[]> {
  return tx.rows(
    `SELECT x.document_id AS "documentId", o.id AS "orderId" FROM document_line x
     JOIN sales_order_line l ON l.tenant_id = x.tenant_id AND l.id = x.order_line_id
     JOIN sales_order o ON o.tenant_id = l.tenant_id AND o.id = l.order_id
     WHERE x.document_id = ANY($1) GROUP BY x.document_id, o.id, o.number ORDER BY o.number`,
    [documentIds],
  );
}
