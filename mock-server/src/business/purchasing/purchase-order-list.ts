import type { OrderSums } from '#business/sales/order-list.ts';
import type { OrderStatus } from '#business/sales/sales-order.ts';
import { keysetOf, SqlValues, type SortKey } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { purchaseOrderCondition, type PurchaseOrderScope } from './purchase-order-filter.ts';
import { purchaseOrderColumns } from './purchase-order-store.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** What a list of orders can be sorted by. */
export type PurchaseOrderSortField = 'DATE' | 'NUMBER' | 'SUPPLIER' | 'GROSS' | 'DELIVERY_DATE';

/** How a list of orders is sorted. */
export interface PurchaseOrderSort {
  readonly field: PurchaseOrderSortField;
  readonly direction: 'ASC' | 'DESC';
}

const sortKeys: Readonly<Record<PurchaseOrderSortField, Omit<SortKey, 'direction'>>> = {
  DATE: { expression: 'o.date', type: 'date', id: 'o.id' },
  NUMBER: { expression: 'o.number', type: 'text', id: 'o.id' },
  SUPPLIER: { expression: 's.sort_key', type: 'text', id: 'o.id' },
  GROSS: { expression: 'o.gross', type: 'bigint', id: 'o.id' },
  DELIVERY_DATE: { expression: `coalesce(o.delivery_date, date '9999-12-31')`, type: 'date', id: 'o.id' },
};

/** Reads one page of orders. */
export async function listPurchaseOrders(
  tx: Transaction,
  scope: PurchaseOrderScope,
  part: { readonly sort: PurchaseOrderSort; readonly wish: PageWish },
): Promise<Page<PurchaseOrder>> {
  const values = new SqlValues();
  const condition = purchaseOrderCondition(scope, values);
  const keyset = keysetOf({ ...sortKeys[part.sort.field], direction: part.sort.direction }, part.wish, values);
  const join = part.sort.field === 'SUPPLIER' ? 'JOIN supplier s ON s.tenant_id = o.tenant_id AND s.id = o.supplier_id' : '';
  const read = await tx.rows<PurchaseOrder & { readonly sortValue: string }>(
    `SELECT ${purchaseOrderColumns}, ${keyset.sortValue} AS "sortValue" FROM purchase_order o ${join}
     WHERE ${condition} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(part.wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, part.wish);
}

const standingSum = (column: string): string => `coalesce(sum(o.${column}) FILTER (WHERE o.status <> 'VOID'), 0)::bigint AS ${column}`;

/** Counts the orders of a filter, and sums those that are not void. */
export async function sumPurchaseOrders(tx: Transaction, scope: PurchaseOrderScope): Promise<OrderSums> {
  const values = new SqlValues();
  const sums = ['net', 'tax', 'gross'].map(standingSum).join(', ');
  const sql = `SELECT count(*) AS count, ${sums} FROM purchase_order o WHERE ${purchaseOrderCondition(scope, values)}`;
  return onlyRow(await tx.rows<OrderSums>(sql, values.list));
}

/** Counts the orders of a filter by state, its own states left aside. */
export async function countPurchaseOrders(
  tx: Transaction,
  { filter, actor }: PurchaseOrderScope,
): Promise<ReadonlyMap<OrderStatus, number>> {
  const values = new SqlValues();
  const condition = purchaseOrderCondition({ filter: { ...filter, statuses: null }, actor }, values);
  const rows = await tx.rows<{ readonly status: OrderStatus; readonly count: number }>(
    `SELECT o.status, count(*) AS count FROM purchase_order o WHERE ${condition} GROUP BY o.status`,
    values.list,
  );
  return new Map(rows.map(({ status, count }) => [status, count]));
}
