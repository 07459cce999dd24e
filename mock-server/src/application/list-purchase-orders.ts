import type { PurchaseOrderFilter, PurchaseOrderScope } from '#business/purchasing/purchase-order-filter.ts';
import {
  countPurchaseOrders as countOrders,
  listPurchaseOrders as listOrders,
  sumPurchaseOrders as sumOrders,
  type PurchaseOrderSort,
} from '#business/purchasing/purchase-order-list.ts';
import { findPurchaseOrders } from '#business/purchasing/purchase-order-store.ts';
import type { PurchaseOrder } from '#business/purchasing/purchase-order.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import { orderStatuses, type OrderStatus } from '#business/sales/sales-order.ts';
import { requirePermission, worksIn } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** Which part of which orders is wanted, and how sorted: the latest first when nothing is said. */
export interface PurchaseOrderWish extends PageArguments {
  readonly filter?: PurchaseOrderFilter | null | undefined;
  readonly sort?: PurchaseOrderSort | null | undefined;
}

/** Reads one page of the orders the actor may see. */
export function listPurchaseOrders(work: Work, wish: PurchaseOrderWish): Promise<Page<PurchaseOrder>> {
  const part = { sort: wish.sort ?? { field: 'DATE', direction: 'DESC' }, wish: checkPage(wish) } as const;
  return listOrders(work.tx, scopeOf(work, wish.filter), part);
}

/** Counts and sums all orders of a filter that the actor may see. */
export function sumPurchaseOrders(work: Work, filter: PurchaseOrderFilter | null | undefined): Promise<OrderSums> {
  return sumOrders(work.tx, scopeOf(work, filter));
}

/** Counts orders by state, every state included. */
export async function countPurchaseOrders(
  work: Work,
  filter: PurchaseOrderFilter | null | undefined,
): Promise<readonly { readonly status: OrderStatus; readonly count: number }[]> {
  const counts = await countOrders(work.tx, scopeOf(work, filter));
  return orderStatuses.map((status) => ({ status, count: counts.get(status) ?? 0 }));
}

/** Reads one order; null when there is none the actor may see. */
export async function findPurchaseOrder({ tx, actor }: Work, id: string): Promise<PurchaseOrder | null> {
  requirePermission(actor, 'purchasing.order.read');
  const [order] = isId(id) ? await findPurchaseOrders(tx, [id]) : [];
  return order !== undefined && worksIn(actor, order.warehouseId) ? order : null;
}

function scopeOf({ actor }: Work, filter: PurchaseOrderFilter | null | undefined): PurchaseOrderScope {
  requirePermission(actor, 'purchasing.order.read');
  return { filter: filter ?? {}, actor };
}
