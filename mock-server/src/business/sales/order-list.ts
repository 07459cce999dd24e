import type { LineAmounts } from '@suanpan/money/line-amounts';
import { keysetOf, SqlValues, type SortKey } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { orderCondition, type OrderFilter } from './order-filter.ts';
import { orderColumns, orderRowColumns } from './order-store.ts';
import type { OrderStatus, SalesOrder } from './sales-order.ts';

/** What a list of orders can be sorted by. */
export type OrderSortField = 'DATE' | 'NUMBER' | 'CUSTOMER' | 'GROSS' | 'DELIVERY_DATE';

/** How a list of orders is sorted. */
export interface OrderSort {
  readonly field: OrderSortField;
  readonly direction: 'ASC' | 'DESC';
}

/** A filter, and whose orders are seen at all (null: everybody's). */
export interface OrderScope {
  readonly filter: OrderFilter;
  readonly onlyOf: readonly string[] | null;
}

const sortKeys: Readonly<Record<OrderSortField, Omit<SortKey, 'direction'>>> = {
  DATE: { expression: 'o.date', type: 'date', id: 'o.id' },
  NUMBER: { expression: 'o.number', type: 'text', id: 'o.id' },
  CUSTOMER: { expression: 'c.sort_key', type: 'text', id: 'o.id' },
  GROSS: { expression: 'o.gross', type: 'bigint', id: 'o.id' },
  DELIVERY_DATE: { expression: `coalesce(o.delivery_date, date '9999-12-31')`, type: 'date', id: 'o.id' },
};

/** What a list shows of an order. */
export type OrderRow = Pick<
  SalesOrder,
  'id' | 'number' | 'version' | 'status' | 'date' | 'deliveryDate' | 'customerId' | 'salespersonId' | 'net' | 'tax' | 'gross'
>;

/** Which part of a list is wanted; `isWhole` when more of each order than a list shows. */
export interface OrderListPart {
  readonly sort: OrderSort;
  readonly wish: PageWish;
  readonly isWhole: boolean;
}

type ListedOrder = OrderRow & { readonly sortValue: string };

/** Reads one page of orders: all of each order where `isWhole`. */
export async function listOrders(tx: Transaction, scope: OrderScope, part: OrderListPart): Promise<Page<OrderRow>> {
  const values = new SqlValues();
  const condition = orderCondition(scope.filter, scope.onlyOf, values);
  const keyset = keysetOf({ ...sortKeys[part.sort.field], direction: part.sort.direction }, part.wish, values);
  const join = part.sort.field === 'CUSTOMER' ? 'JOIN customer c ON c.tenant_id = o.tenant_id AND c.id = o.customer_id' : '';
  const read = await tx.rows<ListedOrder>(
    `SELECT ${part.isWhole ? orderColumns : orderRowColumns}, ${keyset.sortValue} AS "sortValue" FROM sales_order o ${join}
     WHERE ${condition} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(part.wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, part.wish);
}

/** The size and sums of a filtered set. */
export interface OrderSums extends LineAmounts {
  readonly count: number;
}

/** Counts and sums all orders of a filter. */
export async function sumOrders(tx: Transaction, scope: OrderScope): Promise<OrderSums> {
  const values = new SqlValues();
  const condition = orderCondition(scope.filter, scope.onlyOf, values);
  const sql = `SELECT count(*) AS count, coalesce(sum(o.net), 0)::bigint AS net, coalesce(sum(o.tax), 0)::bigint AS tax,
    coalesce(sum(o.gross), 0)::bigint AS gross FROM sales_order o WHERE ${condition}`;
  return onlyRow(await tx.rows<OrderSums>(sql, values.list));
}

/** Counts the orders of a filter by state, its own states left aside. */
export async function countByStatus(tx: Transaction, scope: OrderScope): Promise<ReadonlyMap<OrderStatus, number>> {
  const values = new SqlValues();
  const condition = orderCondition({ ...scope.filter, statuses: null }, scope.onlyOf, values);
  const rows = await tx.rows<{ readonly status: OrderStatus; readonly count: number }>(
    `SELECT o.status, count(*) AS count FROM sales_order o WHERE ${condition} GROUP BY o.status`,
    values.list,
  );
  return new Map(rows.map(({ status, count }) => [status, count]));
}
