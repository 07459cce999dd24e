import type { OrderFilter } from '#business/sales/order-filter.ts';
import {
  countByStatus,
  listOrders,
  sumOrders,
  type OrderRow,
  type OrderScope,
  type OrderSort,
  type OrderSums,
} from '#business/sales/order-list.ts';
import { orderStatuses, type OrderStatus } from '#business/sales/sales-order.ts';
import { requirePermission } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import type { Work } from './work.ts';

/** Which part of which orders is wanted, and how sorted: the latest first when nothing is said. */
export interface OrderListWish extends PageArguments {
  readonly filter?: OrderFilter | null | undefined;
  readonly sort?: OrderSort | null | undefined;
}

/** Reads one page of the orders the actor may see: all of each order, or what a list shows of it. */
export function listSalesOrders(work: Work, wish: OrderListWish, isWhole: boolean): Promise<Page<OrderRow>> {
  const part = { sort: wish.sort ?? { field: 'DATE', direction: 'DESC' }, wish: checkPage(wish), isWhole } as const;
  return listOrders(work.tx, scopeOf(work, wish.filter), part);
}

/** Counts and sums all orders of a filter that the actor may see. */
export function sumSalesOrders(work: Work, filter: OrderFilter | null | undefined): Promise<OrderSums> {
  return sumOrders(work.tx, scopeOf(work, filter));
}

/** Counts orders by state, every state included. */
export async function countSalesOrders(
  work: Work,
  filter: OrderFilter | null | undefined,
): Promise<readonly { readonly status: OrderStatus; readonly count: number }[]> {
  const counts = await countByStatus(work.tx, scopeOf(work, filter));
  return orderStatuses.map((status) => ({ status, count: counts.get(status) ?? 0 }));
}

function scopeOf({ actor }: Work, filter: OrderFilter | null | undefined): OrderScope {
  requirePermission(actor, 'sales.order.read');
  return { filter: filter ?? {}, onlyOf: actor.onlyOf };
}
