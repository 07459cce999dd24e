import type { Fen } from '@suanpan/money/fen';
import { keysetOf, SqlValues, type SortKey } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { customerColumns } from '#core/party/customer-store.ts';
import type { Customer } from '#core/party/customer.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { foldText } from '#kernel/text/search-text.ts';

/** Which customers are wanted. */
export interface CustomerFilter {
  readonly search?: string | null | undefined;
  readonly enabled?: boolean | null | undefined;
  readonly salespersonId?: string | null | undefined;
}

/** What a list of customers can be sorted by. */
export type CustomerSortField = 'CODE' | 'NAME' | 'ORDERED_GROSS' | 'LAST_ORDER_DATE';

/** How a list of customers is sorted. */
export interface CustomerSort {
  readonly field: CustomerSortField;
  readonly direction: 'ASC' | 'DESC';
}

/** A filter, and whose customers are seen at all (null: everybody's). */
export interface CustomerScope {
  readonly filter: CustomerFilter;
  readonly onlyOf: readonly string[] | null;
}

/** What a customer has bought: approved and closed orders. */
export interface CustomerFigures {
  readonly customerId: string;
  readonly orderedGross: Fen;
  readonly orderCount: number;
  readonly lastOrderDate: string | null;
}

const figures = `SELECT customer_id, sum(gross)::bigint AS gross, count(*) AS count, max(date) AS last
  FROM sales_order WHERE status IN ('APPROVED', 'CLOSED') GROUP BY customer_id`;

const sortKeys: Readonly<Record<CustomerSortField, Omit<SortKey, 'direction'>>> = {
  CODE: { expression: 'c.code COLLATE "C"', type: 'text', id: 'c.id' },
  NAME: { expression: 'c.sort_key', type: 'text', id: 'c.id' },
  ORDERED_GROSS: { expression: 'coalesce(f.gross, 0)', type: 'bigint', id: 'c.id' },
  LAST_ORDER_DATE: { expression: `coalesce(f.last, date '0001-01-01')`, type: 'date', id: 'c.id' },
};

/** Reads one page of customers. */
export async function listCustomers(
  tx: Transaction,
  scope: CustomerScope,
  part: { readonly sort: CustomerSort; readonly wish: PageWish },
): Promise<Page<Customer>> {
  const values = new SqlValues();
  const condition = customerCondition(scope, values);
  const keyset = keysetOf({ ...sortKeys[part.sort.field], direction: part.sort.direction }, part.wish, values);
  const join = keyset.orderBy.includes('f.') ? `LEFT JOIN (${figures}) f ON f.customer_id = c.id` : '';
  const read = await tx.rows<Customer & { readonly sortValue: string }>(
    `SELECT ${customerColumns}, ${keyset.sortValue} AS "sortValue" FROM customer c ${join}
     WHERE ${condition} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(part.wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, part.wish);
}

/** Counts all customers of a filter. */
export async function countCustomers(tx: Transaction, scope: CustomerScope): Promise<number> {
  const values = new SqlValues();
  const rows = await tx.rows<{ readonly count: number }>(
    `SELECT count(*) AS count FROM customer c WHERE ${customerCondition(scope, values)}`,
    values.list,
  );
  return onlyRow(rows).count;
}

/** Reads what customers have bought, in no order; who bought nothing is left out. */
export function findCustomerFigures(tx: Transaction, ids: readonly string[]): Promise<readonly CustomerFigures[]> {
  return tx.rows(
    `SELECT customer_id AS "customerId", sum(gross)::bigint AS "orderedGross", count(*) AS "orderCount", max(date) AS "lastOrderDate"
     FROM sales_order WHERE status IN ('APPROVED', 'CLOSED') AND customer_id = ANY($1) GROUP BY customer_id`,
    [ids],
  );
}

function customerCondition({ filter, onlyOf }: CustomerScope, values: SqlValues): string {
  const parts: string[] = [];
  if (onlyOf !== null) parts.push(`c.salesperson_id = ANY(${values.add(onlyOf)}::uuid[])`);
  if (filter.enabled != null) parts.push(`c.enabled = ${values.add(filter.enabled)}`);
  if (filter.salespersonId != null)
    parts.push(isId(filter.salespersonId) ? `c.salesperson_id = ${values.add(filter.salespersonId)}` : 'false');
  const search = foldText(filter.search ?? '');
  if (search !== '') parts.push(`strpos(c.search_text, ${values.add(search)}) > 0`);
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}
