import type { LineAmounts } from '@suanpan/money/line-amounts';
import { lastDayOf } from '#business/ledger/month.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import { seenDocuments } from '#business/trade/document-access.ts';
import { documentColumns } from '#business/trade/document-store.ts';
import { documentCondition, type DocumentFilter } from '#business/trade/document-filter.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import type { Actor } from '#core/access/actor.ts';
import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { bookedSql, invoiceableSql, invoicedSql } from './invoice-match-store.ts';

/** A receipt, return or expense that is not invoiced in full, and what is still to be invoiced of it. */
export interface UninvoicedDocument extends TradeDocument {
  readonly openNet: number;
  readonly openTax: number;
  readonly openGross: number;
}

/** Which documents that are not invoiced in full are wanted, and who looks. */
export interface UninvoicedScope {
  readonly filter: Pick<DocumentFilter, 'supplierId' | 'dateFrom' | 'dateTo' | 'search'>;
  readonly actor: Actor;
}

const openSql = (column: 'net' | 'tax' | 'gross'): string => `(${bookedSql(column)} - m.${column})`;
const isOpen = `(${openSql('net')} <> 0 OR ${openSql('tax')} <> 0)`;

/** Reads one page of what is still to be invoiced, the oldest first. */
export async function listUninvoiced(tx: Transaction, scope: UninvoicedScope, wish: PageWish): Promise<Page<UninvoicedDocument>> {
  const values = new SqlValues();
  const condition = conditionOf(scope, values);
  const keyset = keysetOf({ expression: 'd.date', type: 'date', id: 'd.id', direction: 'ASC' }, wish, values);
  const read = await tx.rows<UninvoicedDocument & { readonly sortValue: string }>(
    `SELECT ${documentColumns}, ${openSql('net')} AS "openNet", ${openSql('tax')} AS "openTax", ${openSql('gross')} AS "openGross",
       ${keyset.sortValue} AS "sortValue" FROM document d, ${invoicedSql}
     WHERE ${condition} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, wish);
}

/** Counts and sums all that is still to be invoiced; what goes back is below zero. */
export async function sumUninvoiced(tx: Transaction, scope: UninvoicedScope): Promise<OrderSums> {
  const values = new SqlValues();
  const sums = (['net', 'tax', 'gross'] as const).map((column) => `coalesce(sum(${openSql(column)}), 0)::bigint AS ${column}`);
  const sql = `SELECT count(*) AS count, ${sums.join(', ')} FROM document d, ${invoicedSql} WHERE ${conditionOf(scope, values)}`;
  return onlyRow(await tx.rows<OrderSums>(sql, values.list));
}

/** Sums what is still to be invoiced of what a member sees, by supplier; a supplier with nothing open is left out. */
export function sumUninvoicedBySupplier(
  tx: Transaction,
  actor: Actor,
  supplierIds: readonly string[],
): Promise<readonly { readonly supplierId: string; readonly gross: number }[]> {
  const values = new SqlValues();
  return tx.rows(
    `SELECT d.supplier_id AS "supplierId", sum(${openSql('gross')})::bigint AS gross FROM document d, ${invoicedSql}
     WHERE d.supplier_id = ANY(${values.add(supplierIds)}::uuid[]) AND ${conditionOf({ filter: {}, actor }, values)} GROUP BY d.supplier_id`,
    values.list,
  );
}

/** The input tax of a month as invoices have it, beside that of the books. */
export interface InvoiceTaxFigures {
  /** Ticked and deducted in the month. */
  readonly deducted: LineAmounts & { readonly count: number };
  /** Approved special invoices up to its end that were not deducted by then. */
  readonly pending: LineAmounts & { readonly count: number };
  /** What receipts up to its end booked, and no invoice has come for yet. */
  readonly uninvoiced: LineAmounts & { readonly count: number };
}

/** Sums the invoices of a month; what is still to be invoiced is as known now. */
export async function readInvoiceTax(tx: Transaction, month: string): Promise<InvoiceTaxFigures> {
  const sums = `count(*) AS count, coalesce(sum(o.net), 0)::bigint AS net, coalesce(sum(o.tax), 0)::bigint AS tax,
    coalesce(sum(o.gross), 0)::bigint AS gross FROM input_invoice o WHERE o.status = 'APPROVED'`;
  const last = lastDayOf(month);
  const deducted = await tx.rows<OrderSums>(`SELECT ${sums} AND o.deducted_month = $1`, [month]);
  const pending = await tx.rows<OrderSums>(
    `SELECT ${sums} AND o.kind = 'SPECIAL' AND o.date <= $1 AND (o.deduction = 'PENDING' OR o.deducted_month > $2)`,
    [last, month],
  );
  const open = (['net', 'tax', 'gross'] as const).map((column) => `coalesce(sum(${openSql(column)}), 0)::bigint AS ${column}`);
  const uninvoiced = await tx.rows<OrderSums>(
    `SELECT count(*) AS count, ${open.join(', ')} FROM document d, ${invoicedSql} WHERE ${invoiceableSql} AND ${isOpen} AND d.date <= $1`,
    [last],
  );
  return { deducted: onlyRow(deducted), pending: onlyRow(pending), uninvoiced: onlyRow(uninvoiced) };
}

function conditionOf({ filter, actor }: UninvoicedScope, values: SqlValues): string {
  return [invoiceableSql, isOpen, seenDocuments(actor, values), documentCondition(filter, values)].join(' AND ');
}
