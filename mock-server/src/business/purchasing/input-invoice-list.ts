import type { OrderSums } from '#business/sales/order-list.ts';
import { keysetOf, SqlValues, type SortKey } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { inputInvoiceCondition, type InputInvoiceFilter } from './input-invoice-filter.ts';
import { inputInvoiceColumns } from './input-invoice-store.ts';
import type { InputInvoice, InvoiceStatus } from './input-invoice.ts';

/** What a list of invoices can be sorted by. */
export const invoiceSortFields = ['DATE', 'NUMBER', 'INVOICE_NUMBER', 'SUPPLIER', 'GROSS', 'TAX'] as const;

/** How a list of invoices is sorted. */
export interface InputInvoiceSort {
  readonly field: (typeof invoiceSortFields)[number];
  readonly direction: 'ASC' | 'DESC';
}

const sortKeys: Readonly<Record<InputInvoiceSort['field'], Omit<SortKey, 'direction'>>> = {
  DATE: { expression: 'o.date', type: 'date', id: 'o.id' },
  NUMBER: { expression: 'o.number', type: 'text', id: 'o.id' },
  INVOICE_NUMBER: { expression: 'o.invoice_number', type: 'text', id: 'o.id' },
  SUPPLIER: { expression: 's.sort_key', type: 'text', id: 'o.id' },
  GROSS: { expression: 'o.gross', type: 'bigint', id: 'o.id' },
  TAX: { expression: 'o.tax', type: 'bigint', id: 'o.id' },
};

/** Reads one page of invoices. */
export async function listInputInvoices(
  tx: Transaction,
  filter: InputInvoiceFilter,
  part: { readonly sort: InputInvoiceSort; readonly wish: PageWish },
): Promise<Page<InputInvoice>> {
  const values = new SqlValues();
  const condition = inputInvoiceCondition(filter, values);
  const keyset = keysetOf({ ...sortKeys[part.sort.field], direction: part.sort.direction }, part.wish, values);
  const join = part.sort.field === 'SUPPLIER' ? 'JOIN supplier s ON s.tenant_id = o.tenant_id AND s.id = o.supplier_id' : '';
  const read = await tx.rows<InputInvoice & { readonly sortValue: string }>(
    `SELECT ${inputInvoiceColumns}, ${keyset.sortValue} AS "sortValue" FROM input_invoice o ${join}
     WHERE ${condition} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(part.wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, part.wish);
}

const standingSum = (column: string): string => `coalesce(sum(o.${column}) FILTER (WHERE o.status <> 'VOID'), 0)::bigint AS ${column}`;

/** Counts the invoices of a filter, and sums those that are not void; red ones are below zero. */
export async function sumInputInvoices(tx: Transaction, filter: InputInvoiceFilter): Promise<OrderSums> {
  const values = new SqlValues();
  const sums = ['net', 'tax', 'gross'].map(standingSum).join(', ');
  const sql = `SELECT count(*) AS count, ${sums} FROM input_invoice o WHERE ${inputInvoiceCondition(filter, values)}`;
  return onlyRow(await tx.rows<OrderSums>(sql, values.list));
}

/** Counts the invoices of a filter by state, its own states left aside. */
export async function countInputInvoices(tx: Transaction, filter: InputInvoiceFilter): Promise<ReadonlyMap<InvoiceStatus, number>> {
  const values = new SqlValues();
  const condition = inputInvoiceCondition({ ...filter, statuses: null }, values);
  const rows = await tx.rows<{ readonly status: InvoiceStatus; readonly count: number }>(
    `SELECT o.status, count(*) AS count FROM input_invoice o WHERE ${condition} GROUP BY o.status`,
    values.list,
  );
  return new Map(rows.map(({ status, count }) => [status, count]));
}
