import { keysetOf, SqlValues, type SortKey } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { OrderSums } from './order-list.ts';
import { quotationCondition, statusOn, type QuotationScope } from './quotation-filter.ts';
import { quotationColumns } from './quotation-store.ts';
import type { Quotation, QuotationStatus } from './quotation.ts';

/** What a list of quotations can be sorted by. */
export type QuotationSortField = 'DATE' | 'NUMBER' | 'CUSTOMER' | 'GROSS' | 'VALID_UNTIL';

/** How a list of quotations is sorted. */
export interface QuotationSort {
  readonly field: QuotationSortField;
  readonly direction: 'ASC' | 'DESC';
}

const sortKeys: Readonly<Record<QuotationSortField, Omit<SortKey, 'direction'>>> = {
  DATE: { expression: 'o.date', type: 'date', id: 'o.id' },
  NUMBER: { expression: 'o.number', type: 'text', id: 'o.id' },
  CUSTOMER: { expression: 'c.sort_key', type: 'text', id: 'o.id' },
  GROSS: { expression: 'o.gross', type: 'bigint', id: 'o.id' },
  VALID_UNTIL: { expression: 'o.valid_until', type: 'date', id: 'o.id' },
};

/** Reads one page of quotations. */
export async function listQuotations(
  tx: Transaction,
  scope: QuotationScope,
  part: { readonly sort: QuotationSort; readonly wish: PageWish },
): Promise<Page<Quotation>> {
  const values = new SqlValues();
  const condition = quotationCondition(scope, values);
  const keyset = keysetOf({ ...sortKeys[part.sort.field], direction: part.sort.direction }, part.wish, values);
  const join = part.sort.field === 'CUSTOMER' ? 'JOIN customer c ON c.tenant_id = o.tenant_id AND c.id = o.customer_id' : '';
  const read = await tx.rows<Quotation & { readonly sortValue: string }>(
    `SELECT ${quotationColumns}, ${keyset.sortValue} AS "sortValue" FROM quotation o ${join}
     WHERE ${condition} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(part.wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, part.wish);
}

/** Counts and sums all quotations of a filter. */
export async function sumQuotations(tx: Transaction, scope: QuotationScope): Promise<OrderSums> {
  const values = new SqlValues();
  const sql = `SELECT count(*) AS count, coalesce(sum(o.net), 0)::bigint AS net, coalesce(sum(o.tax), 0)::bigint AS tax,
    coalesce(sum(o.gross), 0)::bigint AS gross FROM quotation o WHERE ${quotationCondition(scope, values)}`;
  return onlyRow(await tx.rows<OrderSums>(sql, values.list));
}

/** Counts the quotations of a filter by state, its own states left aside. */
export async function countQuotations(
  tx: Transaction,
  { filter, ...scope }: QuotationScope,
): Promise<ReadonlyMap<QuotationStatus, number>> {
  const values = new SqlValues();
  const condition = quotationCondition({ filter: { ...filter, statuses: null }, ...scope }, values);
  const rows = await tx.rows<{ readonly status: QuotationStatus; readonly count: number }>(
    `SELECT ${statusOn(scope.today, values)} AS status, count(*) AS count FROM quotation o WHERE ${condition} GROUP BY 1`,
    values.list,
  );
  return new Map(rows.map(({ status, count }) => [status, count]));
}
