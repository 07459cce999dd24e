import { findOrders } from '#business/sales/order-store.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import { requirePermission, seesSalesOf } from '#core/access/actor.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** Reads one order; null when there is none the actor may see. */
export async function findSalesOrder({ tx, actor }: Work, id: string): Promise<SalesOrder | null> {
  requirePermission(actor, 'sales.order.read');
  const [order] = isId(id) ? await findOrders(tx, [id]) : [];
  return order !== undefined && seesSalesOf(actor, order.salespersonId) ? order : null;
}

/** Reads an order that the actor has just changed. */
export async function readOrder({ tx }: Work, id: string): Promise<SalesOrder> {
  return onlyRow(await findOrders(tx, [id]));
}
