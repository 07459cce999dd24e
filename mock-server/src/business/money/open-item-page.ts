import type { Fen } from '@suanpan/money/fen';
import { keysetOf, SqlValues, type SortKey } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { foldText } from '#kernel/text/search-text.ts';
import { itemColumns, type ItemFilter } from './open-item-store.ts';
import type { OpenItem } from './open-item.ts';

/** Which items are wanted. */
export interface OpenItemFilter extends ItemFilter {
  readonly search?: string | null | undefined;
  /** Only those that were due before this day. */
  readonly dueBefore?: string | null | undefined;
  /** Only those whose document is of this day or later. */
  readonly dateFrom?: string | null | undefined;
  readonly dateTo?: string | null | undefined;
  /** Also those that are settled. */
  readonly withSettled?: boolean | null | undefined;
}

/** How a list of items is sorted. */
export interface OpenItemSort {
  readonly field: 'DUE_DATE' | 'DATE' | 'NUMBER' | 'OPEN';
  readonly direction: 'ASC' | 'DESC';
}

/** Sums of all items of a filter. */
export interface OpenItemSums {
  readonly count: number;
  readonly amount: Fen;
  readonly open: Fen;
  /** Of what is open, what was due before today. */
  readonly overdue: Fen;
}

const sortKeys: Readonly<Record<OpenItemSort['field'], Omit<SortKey, 'direction'>>> = {
  DUE_DATE: { expression: 'i.due_date', type: 'date', id: 'i.id' },
  DATE: { expression: 'i.date', type: 'date', id: 'i.id' },
  NUMBER: { expression: 'i.number COLLATE "C"', type: 'text', id: 'i.id' },
  OPEN: { expression: 'i.open', type: 'bigint', id: 'i.id' },
};

/** Reads one page of items as they are now. */
export async function listOpenItems(
  tx: Transaction,
  filter: OpenItemFilter,
  part: { readonly sort: OpenItemSort; readonly wish: PageWish },
): Promise<Page<OpenItem>> {
  const values = new SqlValues();
  const from = itemsFrom(filter, values);
  const keyset = keysetOf({ ...sortKeys[part.sort.field], direction: part.sort.direction }, part.wish, values);
  const read = await tx.rows<OpenItem & { readonly sortValue: string }>(
    `SELECT ${itemColumns}, ${keyset.sortValue} AS "sortValue" ${from} AND ${keyset.where}
     ORDER BY ${keyset.orderBy} LIMIT ${values.add(part.wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, part.wish);
}

/** Sums all items of a filter; overdue is what was due before `today`. */
export async function sumOpenItems(tx: Transaction, filter: OpenItemFilter, today: string): Promise<OpenItemSums> {
  const values = new SqlValues();
  const from = itemsFrom(filter, values);
  const rows = await tx.rows<OpenItemSums>(
    `SELECT count(*) AS count, coalesce(sum(i.amount), 0)::bigint AS amount, coalesce(sum(i.open), 0)::bigint AS open,
       coalesce(sum(i.open) FILTER (WHERE i.due_date < ${values.add(today)}), 0)::bigint AS overdue ${from}`,
    values.list,
  );
  return onlyRow(rows);
}

function itemsFrom(filter: OpenItemFilter, values: SqlValues): string {
  const parts = [`i.kind = ${values.add(filter.kind)}`];
  const narrow = (value: string | readonly string[] | null | undefined, condition: (placeholder: string) => string): void => {
    if (value != null) parts.push(condition(values.add(value)));
  };
  if (filter.withSettled !== true) parts.push('i.open <> 0');
  narrow(filter.onlyOf, (members) => `(i.customer_id IS NULL OR c.salesperson_id = ANY(${members}::uuid[]))`);
  narrow(filter.customerId, (id) => `i.customer_id = ${id}`);
  narrow(filter.supplierId, (id) => `i.supplier_id = ${id}`);
  narrow(filter.dueBefore, (day) => `i.due_date < ${day}`);
  narrow(filter.dateFrom, (day) => `i.date >= ${day}`);
  narrow(filter.dateTo, (day) => `i.date <= ${day}`);
  const search = foldText(filter.search ?? '');
  narrow(
    search === '' ? null : search,
    (words) => `strpos(lower(i.number) || ' ' || coalesce(c.search_text, s.search_text, ''), ${words}) > 0`,
  );
  return `FROM open_item i LEFT JOIN customer c ON c.tenant_id = i.tenant_id AND c.id = i.customer_id
     LEFT JOIN supplier s ON s.tenant_id = i.tenant_id AND s.id = i.supplier_id WHERE ${parts.join(' AND ')}`;
}
